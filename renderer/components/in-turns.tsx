// Cards one below the other, each drawn in a task of its own, from the top.

import { Children, type ReactNode } from 'react';
import { useTurns } from './use-turns.ts';

/** Gives them a `key` by what they show: other cards begin at the top again. */
export function InTurns({ children }: { readonly children: ReactNode }) {
  const cards = Children.toArray(children);
  return cards.slice(0, useTurns(cards.length));
}
