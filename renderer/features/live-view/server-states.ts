// The state of a lane or counter as one says it: out of order and closing are seen beside what it is doing.

import { outOfOrder, pictureServer } from '../../../shared/hall-picture/keyframe.ts';
import type { HallPicture } from '../../../shared/hall-picture/hall-picture.ts';

export const shownServerStates = [
  'closed',
  'idle',
  'serving',
  'handover',
  'blocked',
  'refused',
  'failed',
  'failing',
  'maintained',
  'maintaining',
  'changingOver',
  'elsewhere',
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
      return 'serving';
    case pictureServer.handover:
      return picture.serverRefused[server] === 1 ? 'refused' : 'handover';
    case pictureServer.blocked:
      return 'blocked';
    default:
      return 'closed';
  }
}
