// What a step of a command gives: a value, or the lines that say why not and the code with which the program then ends.

/** Documented in --help. */
export const exitCode = { done: 0, internal: 1, usage: 2, invalid: 3, file: 4, different: 5, cancelled: 130 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

export interface Refusal {
  readonly ok: false;
  readonly exit: ExitCode;
  /** Whole sentences, for standard error. */
  readonly lines: readonly string[];
}

export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal;

export function given<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(exit: ExitCode, ...lines: readonly string[]): Refusal {
  return { ok: false, exit, lines };
}
