// Hot path. A histogram for each of many cells (a kind of passenger in a quarter-hour), of which most use few buckets:
// only the octaves touched take memory. The buckets are those of quantile-histogram.ts, one page of 128 an octave.

import { bucketCount, bucketValue } from './quantile-histogram.ts';

const pageBits = 7;
const pageLength = 1 << pageBits;
const pagesPerCell = ((bucketCount - 1) >> pageBits) + 1;

export interface PagedHistogramsState {
  readonly pageOf: Int32Array;
  readonly counts: Uint32Array;
  readonly pages: number;
}

export class PagedHistograms {
  /** Page of each cell and octave plus 1; 0 where it has none yet. */
  private readonly pageOf: Int32Array;
  private counts = new Uint32Array(64 * pageLength);
  private pages = 0;
  private readonly sum = new Uint32Array(pageLength);

  constructor(cells: number) {
    this.pageOf = new Int32Array(cells * pagesPerCell);
  }

  /** Counts a value that falls into this bucket. */
  count(cell: number, bucket: number): void {
    const at = cell * pagesPerCell + (bucket >> pageBits);
    let page = this.pageOf[at]!;
    if (page === 0) page = this.addPage(at);
    this.counts[((page - 1) << pageBits) + (bucket & (pageLength - 1))]! += 1;
  }

  /** How many values each page holds by now: whoever asks for quantiles of many cells passes over pages by it. */
  pageTotals(): Uint32Array {
    const { counts } = this;
    const totals = new Uint32Array(this.pages);
    for (let page = 0; page < totals.length; page += 1) {
      let total = 0;
      for (let at = page << pageBits; at < (page + 1) << pageBits; at += 1) total += counts[at]!;
      totals[page] = total;
    }
    return totals;
  }

  /**
   * Quantiles of several cells together, written to `into`; `probabilities` ascending, `total` the values recorded in those cells, more than 0.
   * The p-quantile is the smallest bucket with at least p x total values at or below it. With `totals` of the pages as they are now it is found sooner.
   */
  quantiles(
    cells: ArrayLike<number>,
    total: number,
    probabilities: readonly number[],
    into: Float64Array,
    totals?: Readonly<Uint32Array>,
  ): void {
    const { sum } = this;
    let below = 0;
    let next = 0;
    for (let octave = 0; octave < pagesPerCell && next < probabilities.length; octave += 1) {
      if (totals !== undefined) {
        const here = this.totalOf(cells, octave, totals);
        if (below + here < probabilities[next]! * total) {
          below += here;
          continue;
        }
      }
      if (!this.sumPages(cells, octave)) continue;
      for (let place = 0; place < pageLength && next < probabilities.length; place += 1) {
        if (sum[place] === 0) continue;
        below += sum[place]!;
        while (next < probabilities.length && below >= probabilities[next]! * total) {
          into[next] = bucketValue((octave << pageBits) + place);
          next += 1;
        }
      }
    }
  }

  /** Several cells together: counts of bucket `first` and the buckets after it, without empty ones at either end. */
  countsOf(cells: ArrayLike<number>): { readonly first: number; readonly counts: Uint32Array } {
    const dense = new Uint32Array(pagesPerCell << pageBits);
    let first = dense.length;
    let end = 0;
    for (let octave = 0; octave < pagesPerCell; octave += 1) {
      if (!this.sumPages(cells, octave)) continue;
      const start = octave << pageBits;
      dense.set(this.sum, start);
      first = Math.min(first, start);
      end = start + pageLength;
    }
    while (first < end && dense[first] === 0) first += 1;
    while (end > first && dense[end - 1] === 0) end -= 1;
    return first < end ? { first, counts: dense.slice(first, end) } : { first: 0, counts: new Uint32Array(0) };
  }

  /** Histograms of groups of `size` neighboring cells each: cells 0 to size - 1 become cell 0, and so on. */
  grouped(size: number): PagedHistograms {
    const groups = new PagedHistograms(this.pageOf.length / pagesPerCell / size);
    for (let at = 0; at < this.pageOf.length; at += 1) {
      const page = this.pageOf[at]!;
      if (page === 0) continue;
      const octave = at % pagesPerCell;
      const target = Math.floor(at / (pagesPerCell * size)) * pagesPerCell + octave;
      const from = (page - 1) << pageBits;
      const to = ((groups.pageOf[target] || groups.addPage(target)) - 1) << pageBits;
      for (let place = 0; place < pageLength; place += 1) groups.counts[to + place]! += this.counts[from + place]!;
    }
    return groups;
  }

  save(): PagedHistogramsState {
    return { pageOf: this.pageOf.slice(), counts: this.counts.slice(), pages: this.pages };
  }

  restore(state: PagedHistogramsState): void {
    this.pageOf.set(state.pageOf);
    this.counts = state.counts.slice();
    this.pages = state.pages;
  }

  private totalOf(cells: ArrayLike<number>, octave: number, totals: Readonly<Uint32Array>): number {
    let total = 0;
    for (let index = 0; index < cells.length; index += 1) {
      const page = this.pageOf[cells[index]! * pagesPerCell + octave]!;
      if (page > 0) total += totals[page - 1]!;
    }
    return total;
  }

  /** Adds the cells' pages of one octave up in `sum`; false where there are none. */
  private sumPages(cells: ArrayLike<number>, octave: number): boolean {
    const { counts, pageOf, sum } = this;
    let found = false;
    for (let index = 0; index < cells.length; index += 1) {
      const page = pageOf[cells[index]! * pagesPerCell + octave]!;
      if (page === 0) continue;
      const from = (page - 1) << pageBits;
      if (found) for (let place = 0; place < pageLength; place += 1) sum[place]! += counts[from + place]!;
      else for (let place = 0; place < pageLength; place += 1) sum[place] = counts[from + place]!;
      found = true;
    }
    return found;
  }

  private addPage(at: number): number {
    if ((this.pages + 1) * pageLength > this.counts.length) {
      const larger = new Uint32Array(this.counts.length * 2);
      larger.set(this.counts);
      this.counts = larger;
    }
    this.pages += 1;
    this.pageOf[at] = this.pages;
    return this.pages;
  }
}
