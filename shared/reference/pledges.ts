// What the Immigration Department pledges: the share of passengers who wait no longer than so many minutes.

import { assumed, cite, press, published, type Sourced } from './sourced.ts';
import type { ControlPointId, PassengerGroup } from './vocabulary.ts';

export interface Pledge {
  readonly id: 'residents' | 'visitors';
  readonly groups: readonly PassengerGroup[];
  /** At least `share` of them wait at most `withinMinutes`. */
  readonly pledge: Sourced<{ readonly share: number; readonly withinMinutes: number }>;
}

const residents: readonly PassengerGroup[] = ['resident'];
const visitors: readonly PassengerGroup[] = ['mainland-visitor', 'other-visitor'];

const airportText = cite(
  'Performance pledge at the Airport since January 2010 (Immigration Department Annual Report 2018, chapter 3)',
  '機場自2010年1月起的服務承諾（《入境事務處二零一八年年報》第三章）',
);

const atAirport: readonly Pledge[] = [
  { id: 'visitors', groups: visitors, pledge: published({ share: 0.95, withinMinutes: 15 }, airportText) },
  { id: 'residents', groups: residents, pledge: published({ share: 0.98, withinMinutes: 15 }, airportText) },
];

const elsewhere: readonly Pledge[] = [
  {
    id: 'visitors',
    groups: visitors,
    pledge: press(
      { share: 0.95, withinMinutes: 30 },
      cite(
        'Pledge at land control points, as quoted from a reply to the Legislative Council (2013)',
        '陸路管制站的服務承諾，引自政府答覆立法會的文件（2013年）',
      ),
    ),
  },
  {
    id: 'residents',
    groups: residents,
    pledge: assumed(
      { share: 0.98, withinMinutes: 15 },
      cite(
        'Recalled for land control points, official text not seen; the Airport pledges the same',
        '憑記憶所得的陸路管制站承諾，未見官方文本；機場的承諾相同',
      ),
      'D',
    ),
  },
];

/** The pledges that hold at a control point, visitors first; ferry, cruise and river points are given those of land points. */
export function pledgesFor(controlPoint: ControlPointId): readonly Pledge[] {
  return controlPoint === 'airport' ? atAirport : elsewhere;
}
