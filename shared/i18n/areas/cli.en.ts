// Words of the command line.

export const cliEn = {} as const;
