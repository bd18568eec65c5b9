// Parties of several that are followed through the control until the last of them is through: families, and tour groups that meet again beyond. The
// place of one that has met is used again, so that memory follows those under way.

export interface Gathering {
  /** When it came [s], and the leaf of its first passenger. */
  came: number;
  leaf: number;
  /** Its people who are still in the control. */
  left: number;
  /** Its parties that wait beyond, by slot, in the order in which they were through. */
  readonly waiting: number[];
}

export interface GatheringsState {
  readonly all: readonly Gathering[];
  readonly free: readonly number[];
}

export class Gatherings {
  private all: Gathering[] = [];
  private free: number[] = [];

  /** One of so many people comes; its number is from 1. */
  begin(leaf: number, people: number, came: number): number {
    const number = this.free.pop() ?? this.all.push({ came, leaf, left: people, waiting: [] });
    Object.assign(this.all[number - 1]!, { came, leaf, left: people });
    return number;
  }

  at(number: number): Gathering {
    return this.all[number - 1]!;
  }

  /** It has met. */
  end(number: number): void {
    this.at(number).waiting.length = 0;
    this.free.push(number);
  }

  save(): GatheringsState {
    return { all: this.all.map(copyOf), free: [...this.free] };
  }

  restore(state: GatheringsState): void {
    this.all = state.all.map(copyOf);
    this.free = [...state.free];
  }
}

const copyOf = (gathering: Gathering): Gathering => ({ ...gathering, waiting: [...gathering.waiting] });
