import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { readTimetableCsv } from '../../../../shared/demand/timetable-csv.ts';

const rowsOf = (text: string) => {
  const read = readTimetableCsv(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
};
const sentencesOf = (text: string) => {
  const read = readTimetableCsv(text);
  return read.ok ? [] : read.problems.map(({ code, values }) => createTranslator('en').t(`problems.${code}`, values));
};

describe('a timetable', () => {
  it('is read from columns by their names, in any order, and others are left out', () => {
    const file = rowsOf('\uFEFFFlight, Gate ,Scheduled Time,PAX\r\n"CX 100",12,7:05,280\r\nUO 2,,0730,\r\n\r\n');
    expect(file.rows).toEqual([
      { at: '07:05', name: 'CX 100', size: 280, direction: undefined, date: undefined },
      { at: '07:30', name: 'UO 2', size: undefined, direction: undefined, date: undefined },
    ]);
    expect(file.columns.map(({ meaning }) => meaning)).toEqual(['name', undefined, 'time', 'size']);
  });

  it('may hold several days and both directions, as a log of flights does', () => {
    const file = rowsOf('date,kind,scheduled,flight\n2023-08-16,arrival,00:20,UO 651\n2023-08-17,departure,23:59,CX 1\n');
    expect(file.dates).toEqual(['2023-08-16', '2023-08-17']);
    expect(file.rows.map(({ direction }) => direction)).toEqual(['arrival', 'departure']);
  });

  it('in Chinese is read as well', () => {
    expect(rowsOf('時間,班次,人數,方向\n08:15,港珠1,48,入境').rows).toEqual([
      { at: '08:15', name: '港珠1', size: 48, direction: 'arrival', date: undefined },
    ]);
  });
});

describe('a file that is no timetable', () => {
  it.each([
    ['', 'empty'],
    ['flight,gate\nCX 1,2', 'no column with times'],
    ['time\n', 'no runs'],
    ['time\n25:61', 'Line 2, column "time": "25:61"'],
    ['time,pax\n10:00,many', 'Line 2, column "pax": "many"'],
    ['time,kind\n10:00,sideways', 'Line 2, column "kind": "sideways"'],
    ['time,name\n10:00,"open', 'Line 2: a quotation mark'],
    ['x,Time\n1,10:00\n2,noon\n3,31:00', 'Line 3, column "Time": "noon"'],
  ])('%j is refused with %j', (text, part) => {
    expect(sentencesOf(text)[0]).toContain(part);
  });

  it('has all of its mistakes told, up to a dozen', () => {
    expect(sentencesOf(`time\n${'noon\n'.repeat(40)}`)).toHaveLength(12);
    expect(sentencesOf('time\nnoon\n10:00\nlate')).toHaveLength(2);
  });
});
