// A run as sheets: one for each table of its report, whatever it is about in the first column.

import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import { controlPoint } from '../reference/control-points.ts';
import { isEstimate } from '../report/report-csv.ts';
import type { OfficerState, RunReport } from '../report/run-report.ts';
import { tablesOf, type Table, type TableCell, type TableColumn } from '../report/tables.ts';
import { kindName } from '../wording/kind-names.ts';
import { targetLabel } from '../wording/verdict-words.ts';
import { wayName } from '../wording/way-names.ts';
import { observed, type Sheet, type SheetCell, type SheetColumn } from './sheet.ts';

export function runSheets(report: RunReport, translator: Translator): readonly Sheet[] {
  const tables = tablesOf(report);
  const ids = [...new Set(tables.map(({ id }) => id))];
  return [
    aboutRun(report, translator),
    ...ids.map((id) =>
      sheetOf(
        tables.filter((table) => table.id === id),
        report,
        translator,
      ),
    ),
  ];
}

/** Tables of one id share their columns; each about one subject has it put in front. */
function sheetOf(tables: readonly Table[], report: RunReport, translator: Translator): Sheet {
  const [first] = tables;
  if (first === undefined) throw new Error('A sheet is made of at least one table');
  const { t } = translator;
  const named = first.columns.filter(({ key }) => key !== 'subject');
  return {
    name: t(`sheet.name.${first.id}`),
    columns: [
      { heading: t(`sheet.subject.${first.id}`), unit: 'text', width: 34 },
      ...named.flatMap((column) => columnsOf(column, holdsEstimates(column), translator)),
    ],
    rows: tables.flatMap(({ id, subject, columns, rows }) =>
      rows.map((cells): SheetCell[] => {
        const [head] = cells;
        const subjectId = subject ?? (typeof head === 'string' ? head : '');
        const own = columns.flatMap((column, i) => (column.key === 'subject' ? [] : cellsOf(cells[i], column, translator)));
        return [subjectName(id, subjectId, report, translator), ...own];
      }),
    ),
  };
}

/** Names, times and limits stand alone; everything measured has its interval. */
function holdsEstimates({ key }: TableColumn): boolean {
  return !['from', 'minutes', 'way'].includes(key);
}

function columnsOf({ key, unit }: TableColumn, estimates: boolean, { t }: Translator): readonly SheetColumn[] {
  const what = t(`sheet.column.${key}` as MessageKey);
  if (unit === 'text') return [{ heading: what, unit, width: 28 }];
  const heading = t('sheet.heading', { what, unit: t(`sheet.unit.${unit}`) });
  if (!estimates) return [{ heading, unit, width: 12 }];
  // The half-width of a clock time is a duration, that of a share is in percentage points.
  const halfUnit = unit === 'clock' ? 'minutes' : unit;
  const halfText = t(`sheet.unit.${unit === 'share' ? 'points' : halfUnit}`);
  return [
    { heading, unit, width: 14 },
    { heading: t('sheet.halfWidth', { unit: halfText }), unit: unit === 'share' ? 'share' : halfUnit, width: 11 },
  ];
}

function cellsOf(cell: TableCell | undefined, { key, unit }: TableColumn, translator: Translator): readonly SheetCell[] {
  if (cell === undefined) return [undefined];
  if (!isEstimate(cell)) return [wordOf(cell, key, translator)];
  const half = observed(cell.halfWidth);
  return [observed(cell.mean), half !== undefined && unit === 'clock' ? half / 60 : half];
}

function wordOf(cell: string | number, key: TableColumn['key'], translator: Translator): string | number {
  if (key === 'way') return wayText(String(cell), translator);
  return key === 'state' ? translator.t(`people.officers.state.${cell as OfficerState}`) : cell;
}

function wayText(way: string, translator: Translator): string {
  return wayName(way as Parameters<typeof wayName>[0], translator);
}

function subjectName(
  table: Table['id'],
  id: string,
  { waits, banks, verdicts, vehicles, kiosks, examination, sharedServers }: RunReport,
  translator: Translator,
): string {
  const { t, text } = translator;
  switch (table) {
    case 'service-levels': {
      const target = verdicts.find((verdict) => verdict.target.id === id)?.target;
      return target === undefined ? id : targetLabel(target, translator);
    }
    case 'waits':
    case 'waits-by-quarter-hour':
    case 'longer-waits': {
      const wait = waits.find(({ kind }) => kind.id === id);
      return wait === undefined ? id : kindName(wait, translator);
    }
    case 'vehicles':
    case 'vehicles-by-quarter-hour': {
      const one = vehicles?.find(({ vehicle, direction }) => `${direction}/${vehicle}` === id);
      return one === undefined ? id : t(`vehicles.of.${one.direction}`, { vehicles: t(`vocabulary.vehicle.${one.vehicle}`) });
    }
    case 'kiosks':
    case 'kiosks-by-quarter-hour': {
      const kiosk = kiosks?.find((one) => one.id === id);
      return kiosk === undefined ? id : text(kiosk.name);
    }
    case 'shared-servers':
    case 'shared-servers-by-quarter-hour': {
      const shared = sharedServers?.find((one) => one.id === id);
      return shared === undefined ? id : text(shared.name);
    }
    case 'examination':
    case 'examination-by-quarter-hour':
      return t('examination.title');
    case 'examination-outcomes': {
      const one = examination?.outcomes.find(({ direction, reason }) => `${direction}/${reason}` === id);
      if (one === undefined) return id;
      return t('examination.result.ofReason', {
        reason: t(`examination.reason.${one.reason}`),
        direction: t(`vocabulary.direction.${one.direction}`),
      });
    }
    case 'authorities':
    case 'authorities-by-quarter-hour': {
      const [direction, authority] = id.split('/');
      const way = t(direction === 'arrival' ? 'vocabulary.direction.arrival' : 'vocabulary.direction.departure');
      return t(authority === 'second' ? 'sheet.secondAuthority' : 'sheet.firstAuthority', { direction: way });
    }
    case 'zones':
    case 'zones-by-quarter-hour':
    case 'banks':
    case 'line-changes':
    case 'officers-by-quarter-hour':
    case 'banks-by-quarter-hour':
    case 'outages':
    case 'reserves':
    case 'handing-over':
    case 'after-refusal':
    case 'reserved-line-by-quarter-hour':
    case 'outages-by-quarter-hour': {
      const bank = banks.find((one) => one.id === id);
      return bank === undefined ? id : text(bank.name);
    }
    case 'halls':
    case 'halls-by-quarter-hour':
    case 'turned-back':
    case 'crowding':
    case 'outside':
    case 'outside-by-quarter-hour':
    case 'clearance':
    case 'crossings':
      return t(id === 'arrival' ? 'vocabulary.direction.arrival' : 'vocabulary.direction.departure');
  }
}

function aboutRun({ identity }: RunReport, translator: Translator): Sheet {
  const { t, text, format } = translator;
  return aboutSheet(
    [
      [t('sheet.about.name'), identity.scenarioName],
      [t('sheet.about.controlPoint'), text(controlPoint(identity.controlPoint).name)],
      [t('sheet.about.date'), format.longDate(identity.date)],
      [t('sheet.about.days'), identity.replications],
      [t('sheet.about.level'), format.plainPercent(identity.confidenceLevel)],
      [t('sheet.about.seed'), identity.seed],
      [t('sheet.about.engine'), identity.engineVersion],
      [t('sheet.about.scenarioHash'), identity.scenarioHash],
      [t('sheet.about.resultHash'), identity.resultHash],
    ],
    translator,
  );
}

export function aboutSheet(rows: readonly (readonly [string, string | number])[], { t }: Translator): Sheet {
  return {
    name: t('sheet.name.about'),
    columns: [
      { heading: t('sheet.column.item'), unit: 'text', width: 24 },
      { heading: t('sheet.column.value'), unit: 'plain', width: 80 },
    ],
    rows: [...rows, [t('sheet.about.reading'), t('sheet.about.howTo')]],
  };
}
