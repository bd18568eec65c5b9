// Reads an .xlsx file without the library that wrote it: the zip by its central directory, the sheets by their XML, as far as these files use it.

import { inflateRawSync } from 'node:zlib';

export interface ReadSheet {
  readonly name: string;
  readonly frozenRows: number;
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** Number formats by row and column; undefined is the general one. */
  readonly formats: readonly (readonly (string | undefined)[])[];
  readonly formulas: number;
}

export function readWorkbook(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzip(Buffer.from(bytes));
  const xml = (path: string) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`The workbook has no ${path}; it has ${[...files.keys()].join(', ')}`);
    return text;
  };
  const shared = files.has('xl/sharedStrings.xml') ? all(xml('xl/sharedStrings.xml'), 'si').map(({ inside }) => textOf(inside)) : [];
  const styles = xml('xl/styles.xml');
  const formatById = new Map(all(styles, 'numFmt').map(({ of }) => [of('numFmtId'), of('formatCode')]));
  const [cellXfs] = all(styles, 'cellXfs');
  const formats = all(cellXfs?.inside ?? '', 'xf').map(({ of }) => formatById.get(of('numFmtId')));
  return all(xml('xl/workbook.xml'), 'sheet').map(({ of }, i): ReadSheet => {
    const document = xml(`xl/worksheets/sheet${i + 1}.xml`);
    const rows = all(document, 'row').map(({ inside }) => {
      const cells: (Found | undefined)[] = [];
      for (const cell of all(inside, 'c')) cells[columnOf(cell.of('r') ?? '')] = cell;
      return Array.from(cells);
    });
    return {
      name: of('name') ?? '',
      frozenRows: Number(all(document, 'pane')[0]?.of('ySplit') ?? 0),
      rows: rows.map((cells) => cells.map((cell) => (cell === undefined ? undefined : valueOf(cell, shared)))),
      formats: rows.map((cells) => cells.map((cell) => (cell === undefined ? undefined : formats[Number(cell.of('s') ?? 0)]))),
      formulas: all(document, 'f').length,
    };
  });
}

function valueOf({ of, inside }: Found, shared: readonly string[]): string | number | undefined {
  const [value] = all(inside, 'v');
  if (of('t') === 's') return shared[Number(value?.inside)];
  if (of('t') === 'inlineStr') return textOf(inside);
  if (value === undefined) return undefined;
  return of('t') === 'str' ? unescaped(value.inside) : Number(value.inside);
}

interface Found {
  /** An attribute of the element. */
  readonly of: (attribute: string) => string | undefined;
  readonly inside: string;
}

/** Elements of this name; none of those asked for stands in another of its kind. */
function all(xml: string, name: string): readonly Found[] {
  const elements = xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'));
  return Array.from(elements, ([, attributes = '', inside = '']) => ({
    of: (attribute) => {
      const found = new RegExp(`\\s${attribute}="([^"]*)"`).exec(attributes)?.[1];
      return found === undefined ? undefined : unescaped(found);
    },
    inside,
  }));
}

function textOf(xml: string): string {
  return all(xml, 't')
    .map(({ inside }) => unescaped(inside))
    .join('');
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}

/** "BC7" to 54. */
function columnOf(reference: string): number {
  return Array.from(reference.replace(/\d+$/, '')).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [method, size, nameLength, extra, comment, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(data, data + size);
    files.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
