// What a ready scenario is: a document that runs without any file, with a title and what one learns from it.

import type { LocalizedText } from '../../reference/sourced.ts';
import type { Scenario } from '../schema.ts';

export interface ReadyScenario {
  readonly id: string;
  readonly title: LocalizedText;
  readonly teaches: LocalizedText;
  readonly scenario: Scenario;
}
