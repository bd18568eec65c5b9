// The whole published file, read by the command line as a user would: what is simulated is what was counted, exactly and in expectation.
// Runs where TRAFFIC_FILE says where the file lies (see vitest.config.ts); in CI its absence is a failure.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTrafficCsv } from '../../shared/demand/traffic-csv.ts';
import { countsOn } from '../../shared/demand/traffic-table.ts';
import { controlPoints } from '../../shared/reference/control-points.ts';
import { recordDay, typicalDay } from '../../shared/reference/days-of-note.ts';
import { directions } from '../../shared/reference/vocabulary.ts';
import type { RunReport } from '../../shared/report/run-report.ts';
import type { Arrivals } from '../../shared/scenario/schema/demand-schema.ts';
import type { Scenario } from '../../shared/scenario/schema/scenario-schema.ts';
import { publishedDays } from './published-counts.ts';

const trafficFile = process.env['TRAFFIC_FILE'] ?? '';
const published = publishedDays(trafficFile);
const folder = mkdtempSync(join(tmpdir(), 'echannel-traffic-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** DD-MM-YYYY to YYYY-MM-DD. */
const isoDate = (date: string): string => date.split('-').toReversed().join('-');

function echannel(...args: string[]): string {
  return execFileSync(process.execPath, [resolve(import.meta.dirname, '../../out/cli/index.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

/** The scenario that `demand` makes of this day, with its arrivals changed where asked, and the report of its run. */
function simulate(controlPoint: string, direction: string, date: string, arrivals: Arrivals, replications: number): RunReport {
  const file = join(folder, `${controlPoint}-${direction}-${date}-${arrivals.kind}.echannel.json`);
  const scenario = JSON.parse(
    echannel('demand', trafficFile, '--control-point', controlPoint, '--direction', direction, '--date', date),
  ) as Scenario;
  writeFileSync(file, JSON.stringify({ ...scenario, demand: { ...scenario.demand, arrivals } }));
  return JSON.parse(echannel('run', file, '--replications', String(replications), '--format', 'json', '--quiet')) as RunReport;
}

describe('the published file', () => {
  it('is read whole, every row as it stands', () => {
    const text = readFileSync(trafficFile, 'utf8');
    const started = performance.now();
    const read = readTrafficCsv(text);
    console.log(`${published.length} rows read in ${Math.round(performance.now() - started)} ms`);
    if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.problems)}`);
    expect(read.table.rows).toBe(published.length);
    const idOf = new Map(controlPoints.flatMap(({ id, fileNames }) => fileNames.map((fileName) => [fileName, id])));
    const different = published.filter((row) => {
      const id = idOf.get(row.controlPoint);
      const counts = id && countsOn(read.table, id, row.direction === 'Arrival' ? 'arrival' : 'departure', isoDate(row.date));
      return (
        counts?.resident !== row.residents ||
        counts['mainland-visitor'] !== row.mainlandVisitors ||
        counts['other-visitor'] !== row.otherVisitors
      );
    });
    expect(different).toEqual([]);
  });

  it('has the days of note as the program carries them', () => {
    for (const { id, fileNames } of controlPoints) {
      for (const day of [typicalDay(id)?.value, recordDay(id)?.value]) {
        if (day === undefined) continue;
        for (const direction of directions) {
          const row = published.find(
            (one) => fileNames.includes(one.controlPoint) && one.direction.toLowerCase() === direction && isoDate(one.date) === day.date,
          );
          expect(day.counts[direction], `${id} ${direction} ${day.date}`).toEqual({
            resident: row?.residents,
            'mainland-visitor': row?.mainlandVisitors,
            'other-visitor': row?.otherVisitors,
          });
        }
      }
    }
  });
});

const days = [
  { name: 'Lo Wu', id: 'lo-wu', direction: 'departure', date: '2025-04-18' },
  { name: 'Airport', id: 'airport', direction: 'arrival', date: '2025-12-28' },
  { name: 'Heung Yuen Wai', id: 'heung-yuen-wai', direction: 'departure', date: '2024-10-01' },
] as const;

describe.each(days)('$name, $direction, $date', ({ name, id, direction, date }) => {
  const row = published.find((day) => day.controlPoint === name && day.direction.toLowerCase() === direction && isoDate(day.date) === date);
  const counts = { resident: row?.residents, 'mainland-visitor': row?.mainlandVisitors, 'other-visitor': row?.otherVisitors };

  it('brings exactly the passengers counted, and clears them all, where arrivals are exact', () => {
    const report = simulate(id, direction, date, { kind: 'exact' }, 2);
    for (const [group, count] of Object.entries(counts)) {
      const wait = report.waits.find(({ kind }) => kind.of === 'group' && kind.group === group);
      expect(wait?.day.passengers, group).toMatchObject({ mean: count, halfWidth: 0 });
    }
    const total = (row?.residents ?? NaN) + (row?.mainlandVisitors ?? NaN) + (row?.otherVisitors ?? NaN);
    expect(report.halls[0]?.day.arrived).toMatchObject({ mean: total, halfWidth: 0 });
    expect(report.halls[0]?.day.cleared).toMatchObject({ mean: total, halfWidth: 0 });
  });

  it('brings them in expectation, and clears every one, where arrivals are random', () => {
    const report = simulate(id, direction, date, { kind: 'poisson' }, 20);
    for (const [group, count] of Object.entries(counts)) {
      const passengers = report.waits.find(({ kind }) => kind.of === 'group' && kind.group === group)?.day.passengers;
      // Twice the half-width of a 95 % interval over 20 days: a deviation that chance brings once in two thousand, and the seed is fixed.
      expect(Math.abs((passengers?.mean ?? NaN) - (count ?? NaN)), group).toBeLessThanOrEqual(2 * (passengers?.halfWidth ?? NaN));
      expect(passengers?.halfWidth).toBeGreaterThan(0);
    }
    expect(report.halls[0]?.day.cleared).toEqual(report.halls[0]?.day.arrived);
  });
});
