// Follows one party through the day, stretch by stretch from the one in which it arrived.

import { HallPicture } from '../hall-picture/hall-picture.ts';
import { peopleInFront } from '../hall-picture/live-numbers.ts';
import { liveEvent } from '../hall-picture/live-event.ts';
import type { PassengerStory, StoryStep } from '../hall-picture/passenger-story.ts';
import { segmentLength } from '../hall-picture/segment.ts';
import type { LiveSession } from './live-session.ts';

/** The story of the party with this number, which arrived at this time [s]; undefined where no such party did. */
export function tellStory(session: LiveSession, number: number, arrived: number): PassengerStory | undefined {
  const { hall } = session;
  const picture = new HallPicture(hall);
  const steps: StoryStep[] = [];
  let waited = 0;
  let asked = 0;
  let index = Math.max(0, Math.ceil((arrived - hall.opens) / segmentLength) - 1);
  for (;;) {
    const { keyframe, events, isLast } = session.segment(index);
    picture.show(keyframe);
    for (let row = 0; row < events.time.length; row += 1) {
      const before = picture.parties.get(events.party[row]!);
      const bank = before === undefined || before.line < 0 ? -1 : hall.bankOfLine[before.line]!;
      picture.apply(events, row);
      if (events.party[row] !== number) continue;
      const time = events.time[row]!;
      const place = events.place[row]!;
      const party = picture.parties.get(number);
      waited = party?.waited ?? waited;
      switch (events.what[row]) {
        case liveEvent.arrived:
        case liveEvent.arrivedOutside:
          steps.push({
            what: 'arrived',
            time,
            leaf: events.value[row]!,
            companions: companionsAfter(events, row),
            run: place < 0 ? undefined : place,
            ...(events.what[row] === liveEvent.arrivedOutside ? { outside: true as const } : {}),
          });
          break;
        case liveEvent.cameIn:
          steps.push({ what: 'cameIn', time, waited });
          break;
        case liveEvent.joinedLine: {
          const before = events.value[row]!;
          const ahead =
            before > 0 ? peopleInFront(before - 1, picture.lines[place]!, picture) : picture.lines[place]!.people - party!.members.length;
          const reserved = before > 0 && hall.hasReservedLine[place] === 1;
          steps.push({ what: 'joinedLine', time, bank: hall.bankOfLine[place]!, ahead, ...(reserved ? { reserved: true as const } : {}) });
          break;
        }
        case liveEvent.changedLine:
          steps.push({ what: 'changedLine', time, bank: events.value[row]! });
          break;
        case liveEvent.leftLine:
          // Who changes to a better line has said so.
          if (steps.at(-1)?.what === 'changedLine') break;
          steps.push({ what: 'movedOn', time, bank, waited });
          break;
        case liveEvent.serviceStarted:
          // Who leaves a line for a desk has not moved on to another line.
          if (steps.at(-1)?.what === 'movedOn') steps.pop();
          steps.push({ what: 'called', time, server: place, waited });
          break;
        case liveEvent.handedOver:
          steps.push({ what: 'handedOver', time, server: place });
          break;
        case liveEvent.passedOn:
          steps.push({ what: 'passedOn', time, server: place });
          break;
        case liveEvent.secondZoneEntered:
          steps.push({ what: 'secondZone', time, server: place });
          break;
        case liveEvent.attemptFailed: {
          const last = steps.at(-1);
          const times = last?.what === 'matchFailed' ? last.times + 1 : 1;
          if (times > 1) steps.pop();
          steps.push({ what: 'matchFailed', time, server: place, times });
          break;
        }
        case liveEvent.officerAsked:
          asked = time;
          break;
        case liveEvent.nobodyToHelp:
          steps.push({ what: 'nobodyToHelp', time, server: place });
          break;
        case liveEvent.assistanceStarted:
          steps.push({ what: 'helped', time, server: place, after: time - asked });
          break;
        case liveEvent.refused:
          steps.push({ what: 'refused', time, server: place });
          break;
        case liveEvent.referred:
          steps.push({ what: 'referred', time, server: place });
          break;
        case liveEvent.held:
          steps.push({ what: 'held', time, server: place });
          break;
        case liveEvent.roomEntered:
          steps.push({ what: 'roomEntered', time });
          break;
        case liveEvent.examinationStarted:
          steps.push({ what: 'examinationStarted', time });
          break;
        case liveEvent.examined:
          steps.push({ what: events.value[row]! >= 0 ? 'landed' : 'refusedLanding', time });
          return { number, steps, waited };
        case liveEvent.cleared:
          steps.push({ what: 'cleared', time, server: place });
          return { number, steps, waited };
        default:
      }
    }
    if (steps.length === 0 || isLast) return steps.length === 0 ? undefined : { number, steps, waited };
    index += 1;
  }
}

function companionsAfter(events: { readonly what: Uint8Array }, row: number): number {
  let companions = 0;
  while (events.what[row + 1 + companions] === liveEvent.companion) companions += 1;
  return companions;
}
