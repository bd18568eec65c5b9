// How often what a procedure promises comes true: a row of figures for each model it is tried on.

export interface CoverageRow {
  readonly model: string;
  readonly experiments: number;
  /** Experiments in which the promise held, as a share. */
  readonly held: number;
  /** Replications an experiment took on average. */
  readonly replications: number;
  /** Further shares or numbers, by heading. */
  readonly further?: Readonly<Record<string, number>>;
}

/** Carries out so many experiments, each told its number, from which its luck follows. */
export function coverage(
  model: string,
  experiments: number,
  experiment: (number: number) => {
    readonly held: boolean;
    readonly replications: number;
    readonly further?: Readonly<Record<string, number>>;
  },
): CoverageRow {
  let held = 0;
  let replications = 0;
  const further: Record<string, number> = {};
  for (let number = 0; number < experiments; number++) {
    const one = experiment(number);
    if (one.held) held++;
    replications += one.replications;
    for (const [heading, value] of Object.entries(one.further ?? {})) further[heading] = (further[heading] ?? 0) + value;
  }
  const averages = Object.fromEntries(Object.entries(further).map(([heading, sum]) => [heading, sum / experiments]));
  return { model, experiments, held: held / experiments, replications: replications / experiments, further: averages };
}
