// What a server does after an event that is about the server alone.

import { pictureServer } from './keyframe.ts';
import { liveEvent } from './live-event.ts';

/** By kind of event. */
export const stateAfter: ReadonlyMap<number, number> = new Map([
  [liveEvent.serverReleased, pictureServer.idle],
  [liveEvent.serverOpened, pictureServer.idle],
  [liveEvent.serverClosed, pictureServer.closed],
  [liveEvent.changingOver, pictureServer.changingOver],
  [liveEvent.elsewhere, pictureServer.elsewhere],
]);
