// A day whose every event is kept in tests/golden.

import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

export interface GoldenDay {
  /** Name of the file in tests/golden. */
  readonly name: string;
  readonly about: string;
  readonly scenario: Scenario;
}
