// Finds files that import each other in a ring. Type-only imports do not count: slices of one store may name the whole they make up.

import { readImports, type SourceFile } from './read-imports.ts';

/** Each ring as `a -> b -> a`, starting at its first file in the order of the alphabet. */
export function findCycles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const arrows = new Map(
    files.map((file) => [
      file.path,
      readImports(file).flatMap(({ target, typeOnly }) => (target !== undefined && !typeOnly && known.has(target) ? [target] : [])),
    ]),
  );
  const rings = new Set<string>();
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      rings.add(ringOf(trail.slice(start)));
      return;
    }
    if (finished.has(path)) return;
    for (const next of arrows.get(path) ?? []) walk(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of [...known].toSorted()) walk(path, []);
  return [...rings];
}

function ringOf(members: readonly string[]): string {
  const first = members.indexOf(members.toSorted()[0] ?? '');
  const turned = [...members.slice(first), ...members.slice(0, first)];
  return [...turned, turned[0]].join(' -> ');
}
