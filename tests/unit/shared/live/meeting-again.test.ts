// Beyond the control in the live hall: who waits there, since when, and what the story of one of them tells.

import { describe, expect, it } from 'vitest';
import { liveNumbers } from '../../../../shared/hall-picture/live-numbers.ts';
import { LiveSession } from '../../../../shared/live/live-session.ts';
import { tellStory } from '../../../../shared/live/tell-story.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { examinationBy } from '../../../support/examination-golden-days.ts';
import { coachesAt, familiesOfThree, split } from '../../../support/followed-families.ts';
import { pictureAt } from '../../../support/live-hall.ts';
import { constant, counters, lanes } from '../../../support/scenario-builder.ts';

/** Families at 60, 120 and 180 s; the lane takes 10 s, the desk 90 s for a child and an adult. */
const day = coachesAt([1, 2, 3], 3, { categories: familiesOfThree(split(1)) });

const stepsOf = (scenario: Scenario, passenger: number, arrived: number) =>
  tellStory(new LiveSession(scenario, 0), passenger, arrived)!.steps.map((step) => [
    step.what,
    step.time,
    ...('waited' in step && step.what === 'metAgain' ? [step.waited] : []),
  ]);

describe('who waits beyond the control', () => {
  it('is in the picture and in the numbers, and no longer in the hall', () => {
    const session = new LiveSession(day, 0);
    const at = (time: number) => {
      const picture = pictureAt(session, time);
      const { beyond, longestBeyond, present, cleared } = liveNumbers(picture, time);
      return [picture.beyond.waiting, beyond, longestBeyond, present, cleared];
    };
    expect(at(65)).toEqual([[], 0, 0, 3, 0]);
    expect(at(75)).toEqual([[2], 1, 5, 2, 1]);
    expect(at(135)).toEqual([[2, 5], 2, 65, 4, 2]);
    expect(at(151)).toEqual([[5], 1, 21, 2, 4]);
    expect(at(331)).toEqual([[], 0, 0, 0, 9]);
  });

  it('tells of it, and how long it was', () => {
    expect(stepsOf(day, 2, 60)).toEqual([
      ['arrived', 60],
      ['called', 60],
      ['cleared', 70],
      ['waitsBeyond', 70],
      ['metAgain', 150, 80],
    ]);
    // The last of a family waits for nobody.
    expect(stepsOf(day, 0, 60).at(-1)).toEqual(['cleared', 150]);
  });

  it('is still at the exit gate of its lane before that', () => {
    const gate = lanes('lane', 1, constant(20), {
      services: [
        {
          service: 'resident',
          refusal: 0,
          time: constant(20),
          steps: { entry: 2, read: 2, match: 1, exit: 30, attempts: 1, failure: 0, failureAgain: 0, overlap: true },
        },
      ],
    });
    const slow = (seconds: number) =>
      coachesAt([1], 3, { categories: familiesOfThree(split(1)), banks: [gate, counters('desk', 1, constant(seconds))] });
    const kinds = (scenario: Scenario) => stepsOf(scenario, 2, 60).map(([what]) => what);
    expect(kinds(slow(60))).toEqual(['arrived', 'called', 'cleared', 'waitsBeyond', 'metAgain']);
    // The child is through before the adult is out of the gate, who is the last after all.
    expect(kinds(slow(10))).toEqual(['arrived', 'called', 'cleared']);
    const session = new LiveSession(slow(60), 0);
    const leaving = [...pictureAt(session, 80).parties.values()].filter(({ beyondFrom }) => beyondFrom >= 0);
    expect(leaving.map(({ number }) => number)).toEqual([2]);
    expect(pictureAt(session, 80).beyond.waiting).toEqual([]);
  });

  it('has come from the examination where it was sent there', () => {
    const sent = [
      {
        reason: 'questioning' as const,
        time: constant(20),
        referrals: [{ group: 'resident' as const, category: 'adult', share: 1, refused: 0 }],
      },
    ];
    expect(stepsOf({ ...day, examination: examinationBy(sent) }, 2, 60)).toEqual([
      ['arrived', 60],
      ['called', 60],
      ['referred', 70],
      ['roomEntered', 70],
      ['examinationStarted', 70],
      ['landed', 90],
      ['waitsBeyond', 90],
      ['metAgain', 150, 60],
    ]);
  });
});
