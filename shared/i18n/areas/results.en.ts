// Words of the results: charts, tables, verdicts and the sentences that say what they show.

export const resultsEn = {} as const;
