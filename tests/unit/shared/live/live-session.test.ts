// Any stretch of the day, in any order, is the same to the last digit; a jump takes a moment; memory is bounded; a survey and a story agree with it.

import { DayCurve } from '../../../../renderer/features/live-view/day-curve.ts';
import { crowdMovesOutside } from '../../../../shared/scenario/ready/queue-exercises.ts';
import { describe, expect, it } from 'vitest';
import { LiveSession } from '../../../../shared/live/live-session.ts';
import { segmentLength } from '../../../../shared/hall-picture/segment.ts';
import { liveNumbers } from '../../../../shared/hall-picture/live-numbers.ts';
import { surveyStep, type SurveyPart } from '../../../../shared/hall-picture/day-survey.ts';
import { DaySurvey } from '../../../../shared/live/survey-day.ts';
import { tellStory } from '../../../../shared/live/tell-story.ts';
import { planHall } from '../../../../shared/model/plan/hall-plan.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import { constant, counters, lanes, scenario, transport, withTrace } from '../../../support/scenario-builder.ts';
import { pictureAt } from '../../../support/live-hall.ts';

const loWu = readyScenarios[0]!.scenario;

function surveyOf(session: LiveSession): readonly SurveyPart[] {
  const survey = new DaySurvey(session.hall);
  const parts: SurveyPart[] = [];
  for (let index = 0; parts.at(-1)?.over !== true; index += 1) parts.push(survey.add(session.segment(index)));
  return parts;
}

describe('a live session', () => {
  it('gives the same stretch whichever stretches were asked for before', () => {
    const forwards = new LiveSession(loWu, 0);
    const straight = Array.from({ length: 220 }, (_, index) => forwards.segment(index));
    const jumping = new LiveSession(loWu, 0);
    for (const index of [219, 3, 120, 119, 121, 0, 60, 60, 219]) expect(jumping.segment(index)).toEqual(straight[index]);
  });

  it('ends as the replication that nobody watched', () => {
    const session = new LiveSession(loWu, 1);
    let index = 0;
    while (!session.segment(index).isLast) index += 7;
    const { counts } = session.segment(index).keyframe;
    const { measures } = runReplication(loWu, 1);
    const { layout } = planHall(loWu);
    expect(counts.cleared).toBe(measures[layout.day(0, 'cleared')]);
    expect(counts.arrived).toBe(counts.cleared);
    for (const [target] of loWu.targets.entries()) {
      expect(counts.within[target]! / counts.judged[target]!).toBe(measures[layout.dayTarget(target)]);
    }
  });

  it('jumps to any time of a day at Lo Wu within a moment', () => {
    const session = new LiveSession(loWu, 0);
    surveyOf(session);
    const times = [150, 20, 200, 61, 59, 119, 3].map((index) => {
      const started = performance.now();
      session.segment(index);
      return performance.now() - started;
    });
    // A hundred milliseconds on a machine with other work; what is usual is a tenth of it.
    expect(Math.min(...times)).toBeLessThan(100);
    expect(times.toSorted((a, b) => a - b)[3]).toBeLessThan(100);
  });

  it('keeps a bounded number of checkpoints, however long the day', () => {
    const session = new LiveSession(loWu, 0);
    for (let index = 0; index < 2000; index += 1) session.segment(index);
    expect(session.kept).toBeGreaterThan(60);
    expect(session.kept).toBeLessThanOrEqual(128);
  });
});

describe('a survey', () => {
  it('says for every minute how many wait, as the hall itself', () => {
    const session = new LiveSession(loWu, 0);
    const parts = surveyOf(session);
    for (const minute of [0, 179, 214, 360, 500]) {
      const part = parts[Math.floor((minute * surveyStep) / segmentLength)]!;
      const at = (minute - part.first) * session.hall.banks.length;
      const picture = pictureAt(session, session.hall.opens + minute * surveyStep);
      expect(Array.from(part.waiting.subarray(at, at + session.hall.banks.length))).toEqual(Array.from(picture.peopleInLine));
    }
  });

  it('says how many of them wait outside the hall', () => {
    const session = new LiveSession(crowdMovesOutside.scenario, 0);
    const parts = surveyOf(session);
    let most = 0;
    for (let minute = 0; minute < parts.length * (segmentLength / surveyStep); minute += 20) {
      const part = parts[Math.floor((minute * surveyStep) / segmentLength)]!;
      const { outside } = pictureAt(session, session.hall.opens + minute * surveyStep);
      const people = outside.lines.reduce((sum, line) => sum + line.people, 0);
      expect(part.outside[minute - part.first]).toBe(people);
      most = Math.max(most, people);
    }
    expect(most).toBeGreaterThan(50);
    const curve = new DayCurve(session.hall);
    for (const part of parts) curve.add(part);
    expect(Math.max(...curve.waiting.map((people, sample) => people - curve.inLine[sample]!))).toBeGreaterThanOrEqual(most);
  });

  it('finds who waits longest', () => {
    const longest = surveyOf(new LiveSession(loWu, 0)).at(-1)!.longest;
    expect(longest.map(({ wait }) => wait)).toEqual(longest.map(({ wait }) => wait).toSorted((a, b) => b - a));
    const { measures } = runReplication(loWu, 0);
    const { layout } = planHall(loWu);
    const maxima = layout.kinds.map((_, kind) => measures[layout.dayWait(kind, 'maximum')]!).filter((wait) => !Number.isNaN(wait));
    expect(longest[0]!.wait).toBe(Math.max(...maxima));
  });
});

describe('the numbers of the hall', () => {
  it('are those one counts by hand', () => {
    // Two desks of 100 s each; five come at 10 s, 20 s, ... 50 s.
    const day = withTrace(
      scenario([counters('desks', 2, constant(100))]),
      [1, 2, 3, 4, 5].map((i) => [i * 10, 'resident'] as const),
    );
    const numbers = liveNumbers(pictureAt(new LiveSession(day, 0), 60), 60);
    expect(numbers).toMatchObject({ waiting: 3, present: 5, cleared: 0, officers: 2, officersBusy: 2, longestNow: 30, waitedSoFar: 60 });
    expect(numbers.banks[0]).toMatchObject({ waiting: 3, expectedWait: 200, atWork: 2, busy: 2, failed: 0, reserves: 0 });
    // The first is cleared at 110 and the second at 120: the third is called at 110, having waited 80 s.
    const later = liveNumbers(pictureAt(new LiveSession(day, 0), 115), 115);
    expect(later).toMatchObject({ waiting: 2, present: 4, cleared: 1, clearedLately: 1, meanWait: 80 / 3 });
  });

  it('forget who was cleared more than a quarter-hour ago', () => {
    const day = withTrace(scenario([counters('desks', 2, constant(100))]), [
      [10, 'resident'],
      [1000, 'resident'],
    ]);
    const session = new LiveSession(day, 0);
    expect(liveNumbers(pictureAt(session, 900), 900).clearedLately).toBe(1);
    expect(liveNumbers(pictureAt(session, 1050), 1050).clearedLately).toBe(0);
    expect(liveNumbers(pictureAt(session, 1150), 1150).clearedLately).toBe(1);
  });
});

describe("a passenger's story", () => {
  it('tells of the line, the refusal, the counter and the wait', () => {
    const banks = [
      lanes('gates', 1, constant(20), { services: [{ service: 'resident', time: constant(20), refusal: 1 }] }),
      counters('desks', 1, constant(100)),
    ];
    const base = scenario(banks);
    const day = withTrace({ ...base, categories: base.categories.map((category) => ({ ...category, eChannelUptake: 1 })) }, [
      [10, 'resident'],
      [15, 'resident'],
    ]);
    // The second waits 15 s for the gate, is refused at 50 s, and waits for the counter until the first is cleared at 130 s.
    expect(tellStory(new LiveSession(day, 0), 1, 15)).toEqual({
      number: 1,
      waited: 95,
      steps: [
        { what: 'arrived', time: 15, leaf: 0, companions: 0, run: undefined },
        { what: 'joinedLine', time: 15, bank: 0, ahead: 0 },
        { what: 'called', time: 30, server: 0, waited: 15 },
        { what: 'refused', time: 50, server: 0 },
        { what: 'joinedLine', time: 50, bank: 1, ahead: 0 },
        { what: 'called', time: 130, server: 1, waited: 95 },
        { what: 'cleared', time: 230, server: 1 },
      ],
    });
  });

  it('is not told of somebody who never came', () => {
    expect(tellStory(new LiveSession(loWu, 0), 9_999_999, 40_000)).toBeUndefined();
  });
});

describe('the story of somebody who came by transport', () => {
  it('names the run of the timetable', () => {
    const base = scenario([counters('desk', 1, constant(5))]);
    const trains = transport('train', {
      runs: [
        { at: '00:01', size: 2 },
        { at: '00:03', name: 'T 7', size: 1 },
      ],
      toHall: { meanMinutes: 1, cv: 0 },
    });
    const day = { ...base, demand: { ...base.demand, flows: [], scheduled: { counting: 'added' as const, transports: [trains] } } };
    const session = new LiveSession(day, 0);
    expect(session.hall.runs.map(({ name, at }) => [name, at])).toEqual([
      [undefined, 60],
      ['T 7', 180],
    ]);
    expect(tellStory(session, 1, 120)?.steps[0]).toMatchObject({ what: 'arrived', run: 0 });
    expect(tellStory(session, 2, 240)?.steps[0]).toMatchObject({ what: 'arrived', run: 1 });
  });
});
