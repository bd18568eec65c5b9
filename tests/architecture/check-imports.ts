// Holds the import table against source files and says, in sentences, what breaks it.

import { builtinModules } from 'node:module';
import type { Room } from './import-table.ts';
import { readImports, type Import, type SourceFile } from './read-imports.ts';

/** One sentence per import that the table does not allow, with file and line; empty when the house is in order. */
export function checkImports(files: readonly SourceFile[], table: readonly Room[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path, table);
    if (!room) return [`${file.path}: stands in no room of the import table`];
    return readImports(file).flatMap((imported) => {
      const complaint = complaintAbout(imported, file.path, room, table);
      return complaint ? [`${file.path}:${imported.line}: ${complaint}`] : [];
    });
  });
}

/** Arrows of the table that point to a room which does not stand above; without one, the table can hold no ring of rooms. */
export function upwardArrows(table: readonly Room[]): string[] {
  return table.flatMap(({ path, values }, index) =>
    table
      .slice(index)
      .filter((later) => allows(values, later.path) || values.some((value) => allows([later.path], value)))
      .map((later) => `${path} may import ${later.path}, which does not stand above it`),
  );
}

function complaintAbout(imported: Import, path: string, room: Room, table: readonly Room[]): string | undefined {
  const { specifier, target, typeOnly } = imported;
  if (specifier === undefined) return 'imports something computed, which nobody can check';
  if (target === undefined) return complaintAboutPackage(specifier, room);
  const home = folderOf(path, room);
  if (target === home || target.startsWith(`${home}/`)) return undefined;
  if (allows(room.values, target)) return undefined;
  if (typeOnly && allows(room.types ?? [], target)) return undefined;
  const where = roomOf(target, table)?.path ?? 'no room';
  const onlyTypes = allows(room.types ?? [], target) ? ' other than as types' : '';
  return `${room.path} may not import ${target} (${where})${onlyTypes}`;
}

function complaintAboutPackage(specifier: string, room: Room): string | undefined {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) {
    return room.node ? undefined : `${room.path} may not import Node's ${specifier}`;
  }
  return room.packages?.some((name) => covers(name, specifier)) ? undefined : `${room.path} may not import the package ${specifier}`;
}

/** The room a file stands in: the longest path that holds it. */
export function roomOf(path: string, table: readonly Room[]): Room | undefined {
  return table.filter((room) => allows([room.path], path)).toSorted((a, b) => b.path.length - a.path.length)[0];
}

/** The folder a room's file belongs to: for `renderer/features/*`, the feature. */
function folderOf(path: string, room: Room): string {
  return room.path.endsWith('/*') ? path.split('/').slice(0, room.path.split('/').length).join('/') : room.path;
}

function allows(rooms: readonly string[], target: string): boolean {
  return rooms.some((room) => target === room || target.startsWith(room.endsWith('/*') ? room.slice(0, -1) : `${room}/`));
}

function covers(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
