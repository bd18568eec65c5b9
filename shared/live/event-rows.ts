// Hot path. A growing table of live events, column by column.

import type { LiveEvents } from '../hall-picture/live-event.ts';

export class EventRows {
  private time = new Float64Array(1024);
  private what = new Uint8Array(1024);
  private party = new Int32Array(1024);
  private place = new Int32Array(1024);
  private value = new Float64Array(1024);
  length = 0;

  push(time: number, what: number, party: number, place: number, value: number): void {
    if (this.length === this.time.length) this.grow();
    const at = this.length;
    this.time[at] = time;
    this.what[at] = what;
    this.party[at] = party;
    this.place[at] = place;
    this.value[at] = value;
    this.length = at + 1;
  }

  /** The rows so far, in columns of their own. */
  events(): LiveEvents {
    const { length } = this;
    return {
      time: this.time.slice(0, length),
      what: this.what.slice(0, length),
      party: this.party.slice(0, length),
      place: this.place.slice(0, length),
      value: this.value.slice(0, length),
    };
  }

  private grow(): void {
    for (const column of ['time', 'what', 'party', 'place', 'value'] as const) {
      const old = this[column];
      const larger = new (old.constructor as Float64ArrayConstructor)(old.length * 2);
      larger.set(old);
      Object.assign(this, { [column]: larger });
    }
  }
}
