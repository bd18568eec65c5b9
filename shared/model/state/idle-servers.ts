// Hot path. Which servers of each bank stand idle, as bits, so that the lowest-numbered one is found at once.

import type { BankPlan } from '../plan/bank-plan.ts';

export class IdleServers {
  private readonly words: Int32Array;
  private readonly firstWord: Int32Array;
  private readonly firstServer: Int32Array;
  /** Idle servers by bank. */
  readonly count: Int32Array;

  constructor(banks: readonly BankPlan[]) {
    this.firstWord = new Int32Array(banks.length + 1);
    for (const bank of banks) this.firstWord[bank.index + 1] = this.firstWord[bank.index]! + ((bank.servers + 31) >> 5);
    this.words = new Int32Array(this.firstWord[banks.length]!);
    this.firstServer = Int32Array.from(banks, (bank) => bank.firstServer);
    this.count = new Int32Array(banks.length);
  }

  add(bank: number, server: number): void {
    const offset = server - this.firstServer[bank]!;
    this.words[this.firstWord[bank]! + (offset >> 5)]! |= 1 << (offset & 31);
    this.count[bank]! += 1;
  }

  remove(bank: number, server: number): void {
    const offset = server - this.firstServer[bank]!;
    this.words[this.firstWord[bank]! + (offset >> 5)]! &= ~(1 << (offset & 31));
    this.count[bank]! -= 1;
  }

  /** The lowest-numbered idle server of a bank; call only where count is positive. */
  lowest(bank: number): number {
    let word = this.firstWord[bank]!;
    let bits = this.words[word]!;
    while (bits === 0) {
      word += 1;
      bits = this.words[word]!;
    }
    return this.firstServer[bank]! + ((word - this.firstWord[bank]!) << 5) + (31 - Math.clz32(bits & -bits));
  }

  save(): { words: Int32Array; count: Int32Array } {
    return { words: this.words.slice(), count: this.count.slice() };
  }

  restore(state: { words: Int32Array; count: Int32Array }): void {
    this.words.set(state.words);
    this.count.set(state.count);
  }
}
