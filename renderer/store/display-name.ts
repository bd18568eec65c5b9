// A scenario's name for the screen: an example, the hall of a lesson or a drill that still has its own name (that of its English title) is called by it in the user's language.

import { drills } from '../../shared/lessons/drills.ts';
import { lessons } from '../../shared/lessons/lessons.ts';
import type { LocalizedText } from '../../shared/reference/sourced.ts';
import { readyScenarios } from '../../shared/scenario/ready/ready-scenarios.ts';

const names = new Map<string, LocalizedText>([...readyScenarios, ...lessons, ...drills].map(({ title }) => [title.en, title] as const));

export function displayName(name: string, text: (localized: LocalizedText) => string): string {
  const title = names.get(name);
  return title === undefined ? name : text(title);
}
