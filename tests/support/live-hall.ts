// The live hall in tests: a picture brought to a time as the window does it, and its content in a form that two sources can be compared in.

import { segmentLength } from '../../shared/hall-picture/segment.ts';
import type { LiveSession } from '../../shared/live/live-session.ts';
import { HallPicture } from '../../shared/hall-picture/hall-picture.ts';
import { type Keyframe, pictureStage } from '../../shared/hall-picture/keyframe.ts';
import { LanePicture } from '../../shared/hall-picture/lane-picture.ts';

/** The hall at a time [s from midnight], from the stretch of the day that holds it. */
export function pictureAt(session: LiveSession, time: number): HallPicture {
  const picture = new HallPicture(session.hall);
  const segment = session.segment(Math.max(0, Math.floor((time - session.hall.opens) / segmentLength)));
  picture.show(segment.keyframe);
  for (let i = 0; i < segment.events.time.length && segment.events.time[i]! <= time; i += 1) picture.apply(segment.events, i);
  picture.time = time;
  return picture;
}

/** Who is where in which order and state, and all counts; of a picture, or of the model itself. */
export function pictureOf(source: HallPicture | Keyframe): unknown {
  return source instanceof HallPicture ? ofPicture(source) : ofKeyframe(source);
}

function ofPicture(picture: HallPicture) {
  return {
    parties: [...picture.parties.values()]
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, members, arrived, joined, waited, line, server, outside, walkingFrom, sentFrom, sentStage }) => ({
        number,
        members: [...members],
        arrived,
        joined,
        waited,
        where:
          outside >= 0
            ? `outside ${outside}`
            : line >= 0
              ? `line ${line}`
              : walkingFrom >= 0
                ? `way from ${walkingFrom}`
                : sentStage >= 0
                  ? `stage ${sentStage} from ${sentFrom}`
                  : `server ${server}`,
      })),
    outside: picture.outside.lines.map((line) => Array.from({ length: line.length }, (_, place) => line.at(place)!)),
    lines: picture.lines.map((line) => ({
      reserved: line.reserved,
      parties: Array.from({ length: line.length }, (_, place) => line.at(place)!),
    })),
    servers: [...picture.serverState].map((state, server) => ({
      state,
      failed: picture.serverFailed[server],
      party: picture.serverParty[server],
      since: picture.serverSince[server],
      refused: picture.serverRefused[server],
      secondZone: picture.secondZone[server],
      attempts: picture.lanes.attempts[server],
      ...stepOf(picture.lanes, server, picture.time),
    })),
    examination: { sent: picture.examination.stages.flat(), officers: picture.examination.officers },
    banks: [...picture.officersOnDuty].map((officers, bank) => ({ officers, reserves: picture.reserves[bank] })),
    counts: picture.counter.save(),
  };
}

/** The step shown, and the stage that follows from it: what a lane does by itself, or waits for. */
function stepOf(lanes: LanePicture, server: number, time: number) {
  const step = lanes.stepAt(server, time);
  return { step, stage: step === 'waitsForOfficer' || step === 'assisted' || step === 'waitsForExit' ? step : 'by itself' };
}

/** The step by the times told; the stage is the model's own. */
function stepOfModel(keyframe: Keyframe, server: number) {
  const lanes = new LanePicture({ servers: keyframe.serverState.length });
  lanes.show(keyframe);
  const stages = {
    [pictureStage.waitsForOfficer]: 'waitsForOfficer',
    [pictureStage.assisted]: 'assisted',
    [pictureStage.waitsForExit]: 'waitsForExit',
  };
  return { step: lanes.stepAt(server, keyframe.time), stage: stages[keyframe.laneStage[server] as keyof typeof stages] ?? 'by itself' };
}

function ofKeyframe(keyframe: Keyframe) {
  let companion = 0;
  let first = 0;
  const where = new Map<number, string>();
  let at = 0;
  keyframe.lineLength.forEach((length, line) => {
    for (const party of keyframe.inLine.subarray(at, at + length)) where.set(party, `line ${line}`);
    at += length;
  });
  at = 0;
  keyframe.outsideLength.forEach((length, entrance) => {
    for (const party of keyframe.outside.subarray(at, at + length)) where.set(party, `outside ${entrance}`);
    at += length;
  });
  keyframe.serverParty.forEach((party, server) => where.set(party, `server ${server}`));
  keyframe.secondZone.forEach((party, server) => where.set(party, `server ${server}`));
  keyframe.sent.forEach((party, i) => where.set(party, `stage ${keyframe.sentStage[i]} from ${keyframe.sentFrom[i]}`));
  keyframe.walking.forEach((party, i) => where.set(party, `way from ${keyframe.walkingFrom[i]}`));
  return {
    parties: [...keyframe.party].map((number, i) => {
      const members = [keyframe.leaf[i]!, ...keyframe.companions.slice(companion, companion + keyframe.size[i]! - 1)];
      companion += keyframe.size[i]! - 1;
      return {
        number,
        members,
        arrived: keyframe.arrived[i]!,
        joined: keyframe.joined[i]!,
        waited: keyframe.waited[i]!,
        where: where.get(number),
      };
    }),
    outside: [...keyframe.outsideLength].map((length, entrance) => {
      const before = keyframe.outsideLength.subarray(0, entrance).reduce((sum, one) => sum + one, 0);
      return Array.from(keyframe.outside.subarray(before, before + length));
    }),
    lines: [...keyframe.lineLength].map((length, line) => {
      first += length;
      return { reserved: keyframe.lineReserved[line]!, parties: Array.from(keyframe.inLine.subarray(first - length, first)) };
    }),
    servers: [...keyframe.serverState].map((state, server) => ({
      state,
      failed: keyframe.serverFailed[server],
      party: keyframe.serverParty[server],
      since: keyframe.serverSince[server],
      refused: keyframe.serverRefused[server],
      secondZone: keyframe.secondZone[server],
      attempts: keyframe.laneAttempts[server],
      ...stepOfModel(keyframe, server),
    })),
    examination: { sent: [...keyframe.sent], officers: keyframe.examiners },
    banks: [...keyframe.officersOnDuty].map((officers, bank) => ({ officers, reserves: keyframe.reserves[bank] })),
    counts: keyframe.counts,
  };
}
