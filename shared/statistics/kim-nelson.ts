// Selecting the best of several systems with a stated guarantee, dropping the others as soon as they are out. Valid where the systems share
// their luck, since it works on the differences of pairs. Source: Kim and Nelson (2001), "A fully sequential procedure for indifference-zone
// selection in simulation", ACM TOMACS 11(3), 251-273 (procedure KN, with c = 1).

import { log, exp } from '../random/exponential-function.ts';

export interface KimNelsonRules {
  readonly systems: number;
  /** Observations of each system from which the variances are taken, at least 2. */
  readonly firstStage: number;
  /** The smallest difference worth telling apart, above 0. */
  readonly indifference: number;
  /** Of selecting the best where it is better than every other by the indifference zone; above 1 / systems. */
  readonly confidence: number;
}

/** Larger is better. Only `take` changes it. */
export class KimNelson {
  readonly #rules: KimNelsonRules;
  readonly #spread: number;
  readonly #first: Float64Array[] = [];
  /** Of each pair, after the first stage. */
  readonly #variances = new Map<string, number>();
  readonly #sums: Float64Array;
  readonly #eliminatedAt: (number | undefined)[];
  #taken = 0;

  constructor(rules: KimNelsonRules) {
    const { systems, firstStage, confidence } = rules;
    if (systems < 2 || firstStage < 2) throw new RangeError(`Two systems and two observations at least, not ${systems} and ${firstStage}.`);
    this.#rules = rules;
    this.#sums = new Float64Array(systems);
    this.#eliminatedAt = Array.from({ length: systems }, () => undefined);
    const degrees = firstStage - 1;
    const perPair = (2 * (1 - confidence)) / (systems - 1);
    const eta = (exp((-2 / degrees) * log(perPair)) - 1) / 2;
    this.#spread = 2 * eta * degrees;
  }

  get eliminatedAt(): readonly (number | undefined)[] {
    return [...this.#eliminatedAt];
  }

  /** The only one left, or, while several are, the one with the largest mean among them. */
  get best(): number {
    return this.#left().reduce((best, system) => ((this.#sums[system] as number) > (this.#sums[best] as number) ? system : best));
  }

  get decided(): boolean {
    return this.#left().length === 1;
  }

  /** Takes the next observation of every system, those that are out included: what they are does not matter any more. */
  take(values: ArrayLike<number>): void {
    const { systems, firstStage } = this.#rules;
    if (values.length !== systems) throw new Error(`Expected ${systems} values, got ${values.length}`);
    this.#taken++;
    if (this.#taken <= firstStage) this.#first.push(Float64Array.from(values));
    for (let system = 0; system < systems; system++) this.#sums[system] = (this.#sums[system] as number) + (values[system] as number);
    if (this.#taken === firstStage) this.#closeFirstStage();
    if (this.#taken >= firstStage) this.#screen();
  }

  #left(): readonly number[] {
    return this.#eliminatedAt.flatMap((at, system) => (at === undefined ? [system] : []));
  }

  #closeFirstStage(): void {
    const { systems, firstStage } = this.#rules;
    for (let a = 0; a < systems; a++) {
      for (let b = a + 1; b < systems; b++) {
        const differences = this.#first.map((values) => (values[a] as number) - (values[b] as number));
        const mean = differences.reduce((sum, one) => sum + one, 0) / firstStage;
        this.#variances.set(`${a} ${b}`, differences.reduce((sum, one) => sum + (one - mean) * (one - mean), 0) / (firstStage - 1));
      }
    }
    this.#first.length = 0;
  }

  /** All comparisons of a screening are among those who were left before it. */
  #screen(): void {
    const { indifference } = this.#rules;
    const left = this.#left();
    for (const system of left) {
      const isOut = left.some((other) => {
        if (other === system) return false;
        const variance = this.#variances.get(system < other ? `${system} ${other}` : `${other} ${system}`) as number;
        const allowed = Math.max(0, ((this.#spread * variance) / indifference - indifference * this.#taken) / 2);
        const behind = (this.#sums[other] as number) - (this.#sums[system] as number);
        // Once nothing is allowed any more, the larger sum wins, and of equal ones the first.
        return behind > allowed || (allowed === 0 && behind === 0 && other < system);
      });
      if (isOut) this.#eliminatedAt[system] = this.#taken;
    }
  }
}
