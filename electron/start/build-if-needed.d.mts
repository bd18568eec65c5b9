// Types of the plain JavaScript beside it, for tests.

export interface Buildable {
  readonly sources: readonly string[];
  readonly results: readonly string[];
  readonly builders: readonly (readonly string[])[];
}

export const commandLine: Buildable;
export const wholeApp: Buildable;
export function missingBeforeBuild(root: string, nodeVersion: string, what?: Buildable): string | undefined;
export function needsBuild(root: string, what?: Buildable): boolean;
export function build(root: string, what?: Buildable): string | undefined;
