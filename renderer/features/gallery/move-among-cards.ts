// Arrow keys go from card to card as the eye does: along the row, and to the nearest of the row above or below.

/** Moves the focus from a card; false where the key is none of these or there is no card that way. */
export function moveAmongCards(present: HTMLElement, key: string): boolean {
  const cards = [...(present.closest('[data-cards]')?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  const next = nextOf(cards, cards.indexOf(present), present, key);
  next?.focus();
  return next !== undefined;
}

function nextOf(cards: readonly HTMLElement[], at: number, present: HTMLElement, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return cards[at + 1];
    case 'ArrowLeft':
      return cards[at - 1];
    case 'Home':
      return cards[0];
    case 'End':
      return cards.at(-1);
    case 'ArrowDown':
      return nearest(present, cards.slice(at + 1));
    case 'ArrowUp':
      return nearest(present, cards.slice(0, at).toReversed());
    default:
      return undefined;
  }
}

/** Of the first row among the others that is not the present one, the card whose left edge is nearest. */
function nearest(present: HTMLElement, others: readonly HTMLElement[]): HTMLElement | undefined {
  const { top, left } = present.getBoundingClientRect();
  const beyond = others.filter((card) => Math.abs(card.getBoundingClientRect().top - top) > 1);
  const row = beyond[0]?.getBoundingClientRect().top;
  const away = (card: HTMLElement) => Math.abs(card.getBoundingClientRect().left - left);
  return beyond.filter((card) => card.getBoundingClientRect().top === row).toSorted((a, b) => away(a) - away(b))[0];
}
