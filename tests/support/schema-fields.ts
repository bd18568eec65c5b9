// The fields of the published schema as paths, "banks[].<kind=counter>.reserves[].when", and which of them a document has. So a test can say that
// nothing of the document is left out, and that whatever is added to it later is not left out either.

import { scenarioJsonSchema } from '../../shared/scenario/document/json-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

const root = scenarioJsonSchema() as SchemaNode;

/** Fields that none of these documents has; of a whole part that is missing the part alone. */
export function missingFields(documents: readonly Scenario[]): readonly string[] {
  const found = new Set<string>();
  for (const document of documents) visit(root, document, '', found);
  const missing = fieldsOf(root, '').filter((path) => !found.has(path));
  return missing.filter(
    (path) => !missing.some((part) => path !== part && path.startsWith(part) && /^[.[<]/.test(path.slice(part.length))),
  );
}

function fieldsOf(node: SchemaNode, path: string): string[] {
  const variants = variantsOf(node);
  if (variants.length > 0) return variants.flatMap((variant) => [tagged(path, variant), ...fieldsOf(variant, tagged(path, variant))]);
  if (node.items) return fieldsOf(node.items, `${path}[]`);
  return partsOf(node).flatMap(([key, part]) => [joined(path, key), ...fieldsOf(part, joined(path, key))]);
}

function visit(node: SchemaNode, value: unknown, path: string, found: Set<string>): void {
  const variants = variantsOf(node);
  if (variants.length > 0) {
    const variant = variants.find((one) => isOf(one, value));
    if (variant === undefined) throw new Error(`${path} is of no kind that the schema knows: ${JSON.stringify(value).slice(0, 200)}`);
    found.add(tagged(path, variant));
    return visit(variant, value, tagged(path, variant), found);
  }
  if (node.items) return (value as readonly unknown[]).forEach((item) => visit(node.items!, item, `${path}[]`, found));
  for (const [key, part] of partsOf(node)) {
    const own = (value as Readonly<Record<string, unknown>>)[key];
    if (own === undefined) continue;
    found.add(joined(path, key));
    visit(part, own, joined(path, key), found);
  }
}

/** Kinds of objects told apart by a word. How a duration varies is no mechanism of its own, so service times are not looked into. */
const variantsOf = ({ oneOf, anyOf }: SchemaNode): readonly SchemaNode[] =>
  (oneOf ?? anyOf ?? []).filter(({ properties }) => properties && !('distribution' in properties));

const partsOf = ({ properties = {} }: SchemaNode) => Object.entries(properties);

/** The word that tells this kind from the others. */
function wordOf(variant: SchemaNode): readonly [string, unknown] {
  const word = partsOf(variant).find(([, part]) => part.const !== undefined);
  if (word === undefined) throw new Error(`a kind without a word of its own: ${JSON.stringify(variant).slice(0, 200)}`);
  return [word[0], word[1].const];
}

function isOf(variant: SchemaNode, value: unknown): boolean {
  const [key, word] = wordOf(variant);
  return (value as Readonly<Record<string, unknown>>)[key] === word;
}

const tagged = (path: string, variant: SchemaNode) => `${path}<${wordOf(variant).join('=')}>`;
const joined = (path: string, key: string) => (path === '' ? key : `${path}.${key}`);
