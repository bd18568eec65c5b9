// Where the numbers about lines come from. Nobody has published how passengers at Hong Kong control points read signs or change lines:
// all are assumptions of ours, and say so.

import { assumed, cite, type Sourced } from '../../reference/sourced.ts';
import type { ProblemPath } from '../problem.ts';

/** What the program puts in when a mechanism is added. */
export const queueDefaults = {
  misjudgement: assumed(
    0.3,
    cite(
      'Assumed: people judge a line they can see to within about a third; no measurements are published',
      '屬假設：旅客目測人龍的誤差約為三成；未有公布的量度數字',
    ),
  ),
  followed: assumed(0.8, cite('Assumed: four in five do as the signs say; not measured', '屬假設：五人中有四人依從指示牌；未有量度數字')),
  fewerPeople: assumed(
    2,
    cite('Assumed: one changes to a line with two people fewer; not measured', '屬假設：前面少兩人便會換隊；未有量度數字'),
  ),
  minutesSaved: assumed(
    5,
    cite('Assumed: one walks to other lines to save five minutes; not measured', '屬假設：可省五分鐘才會走到另一處；未有量度數字'),
  ),
  balkAtPeople: assumed(
    300,
    cite('Assumed: some turn back from a line of some hundreds; not measured', '屬假設：人龍達數百人時有人折返；未有量度數字'),
  ),
  patience: assumed(
    45,
    cite('Assumed: mean wait that people are ready to expect; not measured', '屬假設：旅客願意預計的平均輪候時間；未有量度數字'),
  ),
  squareMeters: assumed(
    1500,
    cite('Assumed: areas of the halls are not published; measure your own', '屬假設：大堂面積未有公布，請以實際面積代替'),
  ),
  capacity: assumed(
    1500,
    cite(
      'Assumed: how many a hall takes before people are held outside is not published; measure your own',
      '屬假設：大堂容納多少人才須在外等候未有公布，請以實際數字代替',
    ),
  ),
  letIn: assumed(
    60,
    cite(
      'Assumed: one passenger a second through a door that stewards keep; not measured',
      '屬假設：職員管理的入口每秒放行一人；未有量度數字',
    ),
  ),
} as const;

/** The default of a field of `queues`. */
export function queueAt([field, ...rest]: ProblemPath): Sourced<unknown> | undefined {
  const [first, second] = rest;
  switch (field) {
    case 'misjudgement':
      return queueDefaults.misjudgement;
    case 'signs':
      return second === 'followed' ? queueDefaults.followed : undefined;
    case 'jockeying':
      return first === 'fewerPeople' || first === 'minutesSaved' ? queueDefaults[first] : undefined;
    case 'balking':
      if (second === 'people') return queueDefaults.balkAtPeople;
      return second === 'patience' ? queueDefaults.patience : undefined;
    case 'areas':
      return second === 'squareMeters' ? queueDefaults.squareMeters : undefined;
    case 'entrances':
      if (second === 'capacity') return queueDefaults.capacity;
      return rest[3] === 'people' ? queueDefaults.letIn : undefined;
    default:
      return undefined;
  }
}
