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

  /**
   * Quantiles of several cells together, written to `into`; `probabilities` ascending, `total` the values recorded in those cells, more than 0.
   * The p-quantile is the smallest bucket with at least p x total values at or below it.
   */
  quantiles(cells: readonly number[], total: number, probabilities: readonly number[], into: Float64Array): void {
    const sum = new Uint32Array(pageLength);
    let below = 0;
    let next = 0;
    for (let octave = 0; octave < pagesPerCell && next < probabilities.length; octave += 1) {
      if (!this.sumPages(cells, octave, sum)) continue;
      for (let place = 0; place < pageLength && next < probabilities.length; place += 1) {
        below += sum[place]!;
        while (next < probabilities.length && below >= probabilities[next]! * total && below > 0) {
          into[next] = bucketValue((octave << pageBits) + place);
          next += 1;
        }
      }
    }
  }

  /** Adds a cell's counts to a dense histogram of bucketCount buckets. */
  addTo(cell: number, dense: Uint32Array): void {
    for (let octave = 0; octave < pagesPerCell; octave += 1) {
      const page = this.pageOf[cell * pagesPerCell + octave]!;
      if (page === 0) continue;
      const from = (page - 1) << pageBits;
      const to = octave << pageBits;
      for (let place = 0; place < pageLength && to + place < bucketCount; place += 1) dense[to + place]! += this.counts[from + place]!;
    }
  }

  save(): PagedHistogramsState {
    return { pageOf: this.pageOf.slice(), counts: this.counts.slice(), pages: this.pages };
  }

  restore(state: PagedHistogramsState): void {
    this.pageOf.set(state.pageOf);
    this.counts = state.counts.slice();
    this.pages = state.pages;
  }

  private sumPages(cells: readonly number[], octave: number, sum: Uint32Array): boolean {
    let found = false;
    for (const cell of cells) {
      const page = this.pageOf[cell * pagesPerCell + octave]!;
      if (page === 0) continue;
      if (!found) sum.fill(0);
      found = true;
      const from = (page - 1) << pageBits;
      for (let place = 0; place < pageLength; place += 1) sum[place]! += this.counts[from + place]!;
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
