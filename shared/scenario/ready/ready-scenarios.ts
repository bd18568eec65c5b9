// The scenarios that come with the program, in the order in which they are offered; the first one is open at the first start.

import { loWuArrivalEasterMonday2025 } from './lo-wu-arrival-easter-monday-2025.ts';
import { loWuDepartureGoodFriday2025 } from './lo-wu-departure-good-friday-2025.ts';
import { oneCounterByHand } from './one-counter-by-hand.ts';
import type { ReadyScenario } from './ready-scenario.ts';

export const readyScenarios: readonly ReadyScenario[] = [loWuDepartureGoodFriday2025, loWuArrivalEasterMonday2025, oneCounterByHand];
