// Types of the plain JavaScript beside it, for the build.

import type { Plugin } from 'vite';

export function fixedFunctions(): Plugin;
/** `code` is that of a module. */
export function withFixedFunctions(code: string): string;
