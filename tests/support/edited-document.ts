// A copy of a JSON document with one value put in, whatever the types say: for tests of documents that people have spoiled by hand.

type Path = readonly (string | number)[];

/** The document with `value` at the path; undefined takes the field away. */
export function editedDocument(document: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(document)) return document.map((item: unknown, index) => (index === step ? editedDocument(item, rest, value) : item));
  if (typeof document !== 'object' || document === null) throw new Error(`Nothing at ${String(step)}`);
  const fields = document as Record<string, unknown>;
  return { ...fields, [step]: editedDocument(fields[step], rest, value) };
}
