// Which window this is: the planner's, or the one that shows a drill's trainee what an operations room would show. The address says it.

import { traineeHash } from '../../shared/contract/trainee-hash.ts';

/** The drill whose trainee sits before this window; undefined in the planner's own. */
export function traineeSession(): string | undefined {
  const { hash } = window.location;
  return hash.startsWith(traineeHash('')) ? hash.slice(traineeHash('').length) : undefined;
}

export function traineeAddress(session: string): string {
  const address = new URL(window.location.href);
  address.hash = traineeHash(session);
  return address.href;
}
