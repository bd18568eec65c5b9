// The state of a lane or counter as one says it: out of order and closing are seen beside what it is doing.

import { outOfOrder, pictureServer } from '../../../../shared/hall-picture/keyframe.ts';
import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import type { HallPicture } from '../../../../shared/hall-picture/hall-picture.ts';

/** What only lanes in steps are seen to do. */
const laneSteps = ['reading', 'matching', 'matchingAgain', 'waitsForOfficer', 'assisted', 'leaving', 'waitsForExit'] as const;

/** What only servers that two banks share are seen to be. */
const betweenBanks = ['changingOver', 'elsewhere'] as const;

export const shownServerStates = [
  'closed',
  'idle',
  'serving',
  ...laneSteps,
  'handover',
  'blocked',
  'refused',
  'failed',
  'failing',
  'maintained',
  'maintaining',
  ...betweenBanks,
] as const;
export type ShownServerState = (typeof shownServerStates)[number];

/** failing: out of order, but finishing its passenger. maintained, maintaining: the same by plan. refused: the passenger before was refused, and the next one has not begun. */
export function shownServerState(picture: HallPicture, server: number): ShownServerState {
  const state = picture.serverState[server];
  if (state === pictureServer.elsewhere) return 'elsewhere';
  if (state === pictureServer.changingOver) return 'changingOver';
  const isBusy = state !== pictureServer.closed;
  if (picture.serverFailed[server] === outOfOrder.failed) return isBusy ? 'failing' : 'failed';
  if (picture.serverFailed[server] === outOfOrder.byPlan) return isBusy ? 'maintaining' : 'maintained';
  switch (state) {
    case pictureServer.idle:
      return 'idle';
    case pictureServer.serving:
      return picture.lanes.stepAt(server, picture.time) ?? 'serving';
    case pictureServer.handover:
      return picture.serverRefused[server] === 1 ? 'refused' : 'handover';
    case pictureServer.blocked:
      return 'blocked';
    default:
      return 'closed';
  }
}

/** Since when it is so [s]. */
export function shownSince(picture: HallPicture, server: number): number {
  const since = picture.serverSince[server]!;
  return picture.serverFailed[server]! > 0 ? since : (picture.lanes.stepSince(server, picture.time) ?? since);
}

/** The states that may be seen in a hall. */
export function statesOf({ banks, sharedServers }: HallDescription): readonly ShownServerState[] {
  const steps: readonly string[] = banks.some(({ hasSteps }) => hasSteps) ? [] : laneSteps;
  const ofShared: readonly string[] = sharedServers.length > 0 ? [] : betweenBanks;
  return shownServerStates.filter(
    (state) => !steps.includes(state) && !ofShared.includes(state) && (state !== 'blocked' || banks.some(({ hasTwoZones }) => hasTwoZones)),
  );
}
