// Words of the scenario sections and their fields.

export const scenarioEn = {} as const;
