// Which fields the schema allows at a place of a document: for messages about an unknown one.

import { z } from 'zod';
import type { ProblemPath } from '../problem.ts';

/** The names of the fields of the object at this path; empty where it is none. A union is decided by the document's own discriminator. */
export function allowedKeys(root: z.ZodType, document: unknown, path: ProblemPath): string[] {
  let schema: unknown = chosen(root, document);
  let value = document;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    schema = chosen(childOf(schema, step), value);
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function childOf(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

/** The schema behind an optional one, and of a union the member that speaks of this value. */
function chosen(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return chosen(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const { discriminator } = schema.def;
  const tag = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[discriminator] : undefined;
  return schema.options.find((option) => {
    const named: unknown = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    return named instanceof z.ZodType && named.safeParse(tag).success;
  });
}
