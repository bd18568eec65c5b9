// Of what the runner carries out for one place on screen only the newest may speak: one that was replaced goes on for a moment until it notices.

import { runFailure } from '../../shared/runner/run-failure.ts';
import type { Handle, Outcome, RunFailure } from '../../shared/runner/runner.ts';

export interface NewestOnly<Result> {
  /**
   * Begins one in place of the one that is on, which is called off, and settles it when it ends. Nobody hears of one that is no longer
   * `isNewest`: it is not settled, and what it tells on its way is for its beginner to leave out.
   */
  readonly start: (begin: (isNewest: () => boolean) => Handle<Result>, settle: Settle<Result>) => void;
  readonly cancel: () => void;
  /** Calls it off with nobody left to report to. */
  readonly abandon: () => void;
}

type Settle<Result> = (outcome: Outcome<Result>, isNewest: () => boolean) => Promise<void>;

export function newestOnly<Result>(): NewestOnly<Result> {
  let newest: Handle<Result> | undefined;
  return {
    start: (begin, settle) => {
      newest?.cancel();
      const isNewest = () => newest === mine;
      const mine = begin(isNewest);
      newest = mine;
      void mine.outcome.then(async (outcome) => {
        if (!isNewest()) return;
        await settle(outcome, isNewest);
        if (isNewest()) newest = undefined;
      });
    },
    cancel: () => {
      newest?.cancel();
    },
    abandon: () => {
      const abandoned = newest;
      newest = undefined;
      abandoned?.cancel();
    },
  };
}

/** Begins it in a task of its own, so that the window first shows that it has begun: a comparison takes a while to lay out. */
export function inItsOwnTask<Result>(begin: () => Handle<Result>): Handle<Result> {
  let begun: Handle<Result> | undefined;
  let cancelled = false;
  const turn = new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
  return {
    outcome: turn.then(() => {
      if (cancelled) return { status: 'cancelled', done: 0, result: undefined };
      begun = begin();
      return begun.outcome;
    }),
    cancel: () => {
      cancelled = true;
      begun?.cancel();
    },
  };
}

/** The report, or why there is none. */
export async function reportOrFailure<Report>(
  writing: Promise<Report>,
): Promise<{ readonly ok: true; readonly report: Report } | { readonly ok: false; readonly failure: RunFailure }> {
  try {
    return { ok: true, report: await writing };
  } catch (error) {
    return { ok: false, failure: runFailure('replication-failed', String(error)) };
  }
}
