// Reads numbers as people type and paste them: with thousands separators, spaces, full-width digits or a percent sign.

/** The number in the text; undefined where there is none or something else stands beside it. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,_']/g, '')
    .replace(/%$/, '')
    .replace('−', '-');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Rounds away the last digits that arithmetic in binary leaves behind: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
