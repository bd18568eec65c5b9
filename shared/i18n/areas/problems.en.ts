// Words for what is wrong with a scenario or a file, by problem code.

export const problemsEn = {} as const;
