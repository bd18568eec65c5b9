// A catalogue laid flat, and the keys that the program asks for, read from its syntax: what the catalogue tests compare.

import { parseSync, Visitor } from 'oxc-parser';
import type { SourceFile } from './read-imports.ts';

/** A nest of messages. */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Every message by its dotted path, plural endings included. */
export function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, text] of flatten(value, path)) flat.set(inner, text);
  }
  return flat;
}

/** A message's key as the program asks for it: plural endings are i18next's to add. */
export const stemOf = (key: string): string => key.replace(/_(one|other)$/, '');

/**
 * The {{placeholders}} of a message, in order of the alphabet. A value that comes in both languages has one for each, `nameEn` and `nameZh`:
 * they are told as `name`.
 */
export function placeholdersOf(message: string): string[] {
  const names = [...message.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => (name ?? '').replace(/(En|Zh)$/, ''));
  return [...new Set(names)].toSorted();
}

/** Messages that this one quotes, as i18next writes it: $t(vocabulary.group.{{group}}). */
export function quotedKeys(message: string): RegExp[] {
  return [...message.matchAll(/\$t\(([^)]+)\)/g)].map(([, key]) => patternOf((key ?? '').split(/\{\{\w+\}\}/)));
}

export interface AskedKey {
  /** Matches every key this place can ask for. */
  readonly pattern: RegExp;
  readonly written: string;
  readonly path: string;
  /** Whether it stands as the first argument of t(...), and so must exist. */
  readonly said: boolean;
}

/** Every string and template of a file that may be a message key. A template's holes stand for one part of a path or more. */
export function askedKeys({ path, text }: SourceFile): AskedKey[] {
  const asked: AskedKey[] = [];
  const firstArguments = new Set<number>();
  const { program } = parseSync(path, text);
  const visitor = new Visitor({
    CallExpression(node) {
      const callee = node.callee;
      const name =
        callee.type === 'Identifier'
          ? callee.name
          : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
            ? callee.property.name
            : '';
      const first = node.arguments[0];
      if (name === 't' && first) firstArguments.add(first.start);
    },
    Literal(node) {
      if (typeof node.value !== 'string') return;
      asked.push({ pattern: patternOf([node.value]), written: node.value, path, said: firstArguments.has(node.start) });
    },
    TemplateLiteral(node) {
      const parts = node.quasis.map(({ value }) => value.cooked ?? value.raw);
      asked.push({ pattern: patternOf(parts), written: parts.join('${…}'), path, said: firstArguments.has(node.start) });
    },
  });
  visitor.visit(program);
  return asked;
}

function patternOf(parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}
