// Hot path. Which of many comes next: a binary heap of their times; of those at one time that with the smallest number comes first.

export class EarliestFirst {
  /** From place 1 on; what stands at place p comes before those at 2p and 2p + 1. Places beyond the size hold Infinity. */
  private times = new Float64Array(64).fill(Infinity);
  private numbers = new Int32Array(64);
  private size = 0;

  /** When the first of them comes; Infinity where there is nobody. */
  get time(): number {
    return this.times[1]!;
  }

  /** Its number; call only where there is somebody. */
  get number(): number {
    return this.numbers[1]!;
  }

  /** `number` comes at a time that is finite. */
  add(time: number, number: number): void {
    this.size += 1;
    if (this.size + 1 >= this.times.length) this.grow();
    const { times, numbers } = this;
    let place = this.size;
    for (let above = place >> 1; above > 0 && comesBefore(time, number, times[above]!, numbers[above]!); above >>= 1) {
      times[place] = times[above]!;
      numbers[place] = numbers[above]!;
      place = above;
    }
    times[place] = time;
    numbers[place] = number;
  }

  /** The first comes again, at a time that is finite. */
  putOff(time: number): void {
    this.sink(time, this.numbers[1]!);
  }

  /** The first comes no more. */
  remove(): void {
    const { size, times } = this;
    const time = times[size]!;
    const number = this.numbers[size]!;
    times[size] = Infinity;
    this.size = size - 1;
    if (size > 1) this.sink(time, number);
  }

  /** Places somebody from the top down. */
  private sink(time: number, number: number): void {
    const { times, numbers, size } = this;
    let place = 1;
    for (let below = 2; below <= size; below = place << 1) {
      below += +comesBefore(times[below + 1]!, numbers[below + 1]!, times[below]!, numbers[below]!);
      if (!comesBefore(times[below]!, numbers[below]!, time, number)) break;
      times[place] = times[below]!;
      numbers[place] = numbers[below]!;
      place = below;
    }
    times[place] = time;
    numbers[place] = number;
  }

  private grow(): void {
    const times = new Float64Array(this.times.length * 2).fill(Infinity);
    times.set(this.times);
    this.times = times;
    const numbers = new Int32Array(this.numbers.length * 2);
    numbers.set(this.numbers);
    this.numbers = numbers;
  }
}

function comesBefore(time: number, number: number, otherTime: number, otherNumber: number): boolean {
  return time < otherTime || (time === otherTime && number < otherNumber);
}
