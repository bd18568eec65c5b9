// What is seldom seen at counters: a desk that closes out of order, somebody in a reserved line who stands before others.

import type { Days } from './days-on-which.ts';

/** A desk closes, and one with a higher number of its bank, which has been open all along, takes a passenger after that. */
export const closesOutOfOrder: Days = ({ banks }, events) =>
  banks.some((bank) => {
    if (bank.kind !== 'counter' || bank.closesFirst !== 'idle') return false;
    const here = events.filter((event) => event.bank === bank.id && event.server !== undefined);
    return here.some(({ what, server: closed }, index) => {
      const later = here.slice(index).filter(({ server }) => server! > closed!);
      const opened = new Set<number>();
      return (
        what === 'server closed' &&
        later.some((event) => {
          if (event.what === 'server opened') opened.add(event.server!);
          return event.what === 'service started' && !opened.has(event.server!);
        })
      );
    });
  });

/** Whoever comes to a reserved line stands before somebody who is in line. */
export const overtakes: Days = (_, events) => {
  const inLine = new Map<string, number>();
  return events.some(({ what, bank = '', ahead, passenger }, index) => {
    const people = inLine.get(bank) ?? 0;
    if (what === 'joined line' || what === 'left line') inLine.set(bank, people + (what === 'joined line' ? 1 : -1));
    const before = events[index - 1];
    return what === 'joined line' && before?.what === 'refused' && before.passenger === passenger && ahead! < people;
  });
};
