// Surveys a day stretch by stretch, by looking at the same pictures that the window draws.

import { HallPicture } from '../hall-picture/hall-picture.ts';
import type { HallDescription } from '../hall-picture/hall-description.ts';
import { liveEvent } from '../hall-picture/live-event.ts';
import { type DayMark, type LongWait, type SurveyPart, surveyStep } from '../hall-picture/day-survey.ts';
import { type Segment, segmentLength } from '../hall-picture/segment.ts';

const longestKept = 60;
const samplesPerSegment = segmentLength / surveyStep;

export class DaySurvey {
  private readonly picture: HallPicture;
  private longest: LongWait[] = [];

  constructor(private readonly hall: HallDescription) {
    this.picture = new HallPicture(hall);
  }

  /** Stretches come in order, the first one first. */
  add({ index, start, keyframe, events, isLast }: Segment): SurveyPart {
    const { picture, hall } = this;
    const { banks, targets } = hall;
    picture.show(keyframe);
    const waiting = new Int32Array(samplesPerSegment * banks.length);
    const outside = new Int32Array(samplesPerSegment);
    const judged = new Float64Array(samplesPerSegment * targets.length);
    const within = new Float64Array(samplesPerSegment * targets.length);
    const cleared = new Float64Array(samplesPerSegment);
    const waited = new Float64Array(samplesPerSegment);
    const marks: DayMark[] = [];
    let row = 0;
    for (let sample = 0; sample < samplesPerSegment; sample += 1) {
      const time = start + sample * surveyStep;
      for (; row < events.time.length && events.time[row]! <= time; row += 1) this.look(events, row, marks);
      waiting.set(picture.peopleInLine, sample * banks.length);
      outside[sample] = picture.outside.people;
      judged.set(picture.counter.judged, sample * targets.length);
      within.set(picture.counter.within, sample * targets.length);
      cleared[sample] = picture.counter.cleared;
      waited[sample] = picture.counter.waitSum;
    }
    for (; row < events.time.length; row += 1) this.look(events, row, marks);
    this.longest = this.longest.toSorted((a, b) => b.wait - a.wait || a.number - b.number).slice(0, longestKept);
    return {
      first: index * samplesPerSegment,
      waiting,
      outside,
      judged,
      within,
      cleared,
      waited,
      marks,
      longest: this.longest,
      over: isLast,
    };
  }

  private look(events: Segment['events'], row: number, marks: DayMark[]): void {
    const time = events.time[row]!;
    const what = events.what[row];
    const server = events.place[row]!;
    const [bank, officers] = [server, Math.abs(events.value[row]!)];
    if (what === liveEvent.serverFailed) marks.push({ time, what: 'failed', server });
    if (what === liveEvent.serverRepaired) marks.push({ time, what: 'repaired', server });
    if (what === liveEvent.reservesCalled) marks.push({ time, what: 'called', bank, officers });
    if (what === liveEvent.reservesChanged) marks.push({ time, what: events.value[row]! > 0 ? 'came' : 'left', bank, officers });
    if (what === liveEvent.waitEnded) this.remember(events.party[row]!, events.value[row]!);
    this.picture.apply(events, row);
  }

  private remember(number: number, wait: number): void {
    const shortest = this.longest.length < longestKept ? 0 : this.longest[longestKept - 1]!.wait;
    if (wait <= shortest) return;
    const { members, arrived } = this.picture.parties.get(number)!;
    this.longest.push({ number, leaf: members[0]!, arrived, wait });
  }
}
