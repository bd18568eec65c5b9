// Tables of a brief: a caption or a title before it, header cells with their scope, numbers to the right.

import { html, type Content, type Markup } from './markup.ts';

export interface Column {
  readonly heading: string;
  readonly number?: boolean;
}

export interface Row {
  /** The first one heads the row. */
  readonly cells: readonly Content[];
  readonly tone?: 'deciding' | undefined;
}

export function table(
  columns: readonly Column[],
  rows: readonly Row[],
  options: { readonly caption?: string; readonly name?: string } = {},
): Markup {
  const { caption, name } = options;
  const kind = (i: number) => (columns[i]?.number === true ? 'number' : undefined);
  return html`<div class="scroll"><table${name === undefined ? undefined : attribute('class', name)}>
${
  caption === undefined
    ? undefined
    : html`<caption>
        ${caption}
      </caption>`
}
<thead><tr>${columns.map(({ heading }, i) => html`<th scope="col" ${attribute('class', kind(i))}>${heading}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ cells, tone }) =>
      html`<tr${attribute('class', tone)}>${cells.map((cell, i) =>
        i === 0 ? html`<th scope="row">${cell}</th>` : html`<td${attribute('class', kind(i))}>${cell}</td>`,
      )}</tr>
`,
  )}</tbody></table></div>`;
}

function attribute(name: string, value: string | undefined): Markup | undefined {
  return value === undefined ? undefined : html` ${name}="${value}"`;
}
