// Types of the plain JavaScript beside it, for tests.

export function missingBeforeBuild(root: string, nodeVersion: string): string | undefined;
export function needsBuild(root: string): boolean;
export function build(root: string): string | undefined;
