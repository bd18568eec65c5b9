// The fields of one line of comma-separated values (RFC 4180), quotes and all. A well-known reader of CSV exists, but its types bring in
// Node and the browser, which these rooms are free of, and it cannot say on which line a file of 60,000 goes wrong.

/** The fields; undefined where quotes do not match on this line. */
export function csvFields(line: string): string[] | undefined {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const field = line[at] === '"' ? quoted(line, at) : plain(line, at);
    if (field === undefined) return undefined;
    fields.push(field.text);
    at = field.end + 1;
  }
  return fields;
}

interface Field {
  readonly text: string;
  /** Where its comma stands, or the end of the line. */
  readonly end: number;
}

function plain(line: string, start: number): Field {
  const comma = line.indexOf(',', start);
  const end = comma < 0 ? line.length : comma;
  return { text: line.slice(start, end), end };
}

/** A quote inside is written twice; after the last one comes a comma or the end. */
function quoted(line: string, start: number): Field | undefined {
  let text = '';
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] !== '"') text += line[at];
    else if (line[at + 1] === '"') {
      text += '"';
      at++;
    } else return at + 1 === line.length || line[at + 1] === ',' ? { text, end: at + 1 } : undefined;
  }
  return undefined;
}
