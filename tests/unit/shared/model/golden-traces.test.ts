// The model tells the days of tests/golden as it did when they were read and found right: whatever changes an event shows the first one that differs.
// Where a change is meant, GOLDEN=write npx vitest run tests/unit/shared/model/golden-traces.test.ts writes them anew; read the difference in Git.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenDays } from '../../../support/golden-days.ts';
import { firstDifferentLine } from '../../../support/plain-model/first-difference.ts';
import { lineOf } from '../../../support/plain-model/plain-event.ts';
import { witnessedDay } from '../../../support/plain-model/witness.ts';

const folder = join(import.meta.dirname, '../../../golden');

describe('the golden trace', () => {
  it.each(goldenDays)('$name is what the model does', ({ name, about, scenario }) => {
    const file = join(folder, `${name}.txt`);
    const told = [`# ${about}`, ...witnessedDay(scenario).map(lineOf)];
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, `${told.join('\n')}\n`);
    const kept = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
    const difference = firstDifferentLine([`tests/golden/${name}.txt`, 'the model'], kept, told);
    expect(difference, difference).toBeUndefined();
  });
});
