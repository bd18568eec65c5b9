// Words of a run: progress, failure, and what a run cost.

export const runEn = {} as const;
