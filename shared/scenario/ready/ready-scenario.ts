// What a ready scenario is: a document that runs without any file, with a title and what one learns from it.

import { pledgesFor } from '../../reference/pledges.ts';
import { referenceProfile, type ProfileId } from '../../reference/profiles.ts';
import type { LocalizedText } from '../../reference/sourced.ts';
import type { ControlPointId, Direction } from '../../reference/vocabulary.ts';
import type { Profile } from '../demand-schema.ts';
import type { Scenario, Target } from '../schema.ts';

export interface ReadyScenario {
  readonly id: string;
  readonly title: LocalizedText;
  readonly teaches: LocalizedText;
  readonly scenario: Scenario;
}

/** Reference profiles as a scenario holds them. */
export function profilesOf(...ids: readonly ProfileId[]): Profile[] {
  return ids.map((id) => {
    const { name, weights } = referenceProfile(id);
    return { id, name: { ...name }, weights: [...weights.value] };
  });
}

/** The pledges of a control point as targets of one direction. */
export function targetsOf(controlPoint: ControlPointId, direction: Direction): Target[] {
  return pledgesFor(controlPoint).map(({ id, groups, pledge }) => ({
    id: `${direction}-${id}`,
    direction,
    groups: [...groups],
    share: pledge.value.share,
    withinMinutes: pledge.value.withinMinutes,
  }));
}
