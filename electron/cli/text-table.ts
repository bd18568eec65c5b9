// Text in columns for a terminal, Chinese characters counted as the two columns they take.

import stringWidth from 'string-width';

export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** Headings, a rule and the rows, two spaces between columns; lines do not end in spaces. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map(({ heading }, i) => Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(row[i] ?? ''))));
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, i) => padded(cells[i] ?? '', widths[i] ?? 0, align))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(columns.map(({ heading }) => heading)), rule, ...rows.map(line)];
}

function padded(text: string, width: number, align: TextColumn['align']): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + space : space + text;
}

/** Cut to so many columns, with an ellipsis where something was left out. */
export function shortened(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
