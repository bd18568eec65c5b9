// Hot path. Which servers of a bank stand idle, as bits, so that the lowest-numbered one is found at once.

export interface IdleServersState {
  readonly words: Int32Array;
  readonly count: number;
}

export class IdleServers {
  private readonly words: Int32Array;
  /** Idle servers. */
  count = 0;

  constructor(
    private readonly firstServer: number,
    servers: number,
  ) {
    this.words = new Int32Array((servers + 31) >> 5);
  }

  add(server: number): void {
    const offset = server - this.firstServer;
    this.words[offset >> 5]! |= 1 << (offset & 31);
    this.count += 1;
  }

  remove(server: number): void {
    const offset = server - this.firstServer;
    this.words[offset >> 5]! &= ~(1 << (offset & 31));
    this.count -= 1;
  }

  /** The lowest-numbered idle server goes to work; call only where count is positive. */
  takeLowest(): number {
    const { words } = this;
    let word = 0;
    while (words[word] === 0) word += 1;
    const bits = words[word]!;
    words[word] = bits & (bits - 1);
    this.count -= 1;
    return this.firstServer + (word << 5) + (31 - Math.clz32(bits & -bits));
  }

  save(): IdleServersState {
    return { words: this.words.slice(), count: this.count };
  }

  restore(state: IdleServersState): void {
    this.words.set(state.words);
    this.count = state.count;
  }
}
