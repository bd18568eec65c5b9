// HTML as a value: everything put into a template is escaped unless it is markup itself, so that a name can never become a tag.

/** Markup that is ready as it stands. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | number | undefined | readonly Content[];

/** html`<p>${name}</p>`: strings are escaped, markup and lists are put in as they are, undefined leaves nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return { markup: parts.reduce((text, part, i) => `${text}${markupOf(contents[i - 1])}${part}`) };
}

/** Text that is markup already: style sheets and what another template gave. */
export function raw(markup: string): Markup {
  return { markup };
}

function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  if (isList(content)) return content.map(markupOf).join('');
  return content.markup;
}

function isList(content: Markup | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
