// One panel a bank: charts side by side instead of a tangle of lines. Banks that never open are left out.

import type { ChartLine } from '../../charts/chart-line.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { BankReport, RunReport } from '../../../shared/report/run-report.ts';

export interface BankPanel {
  readonly bank: BankReport;
  readonly lines: readonly ChartLine[];
}

export function bankPanels({ banks }: RunReport, linesOf: (bank: BankReport) => readonly ChartLine[]): BankPanel[] {
  return openBanks(banks).map((bank) => ({ bank, lines: linesOf(bank) }));
}

export function openBanks(banks: readonly BankReport[]): readonly BankReport[] {
  return banks.filter(({ serverHours }) => serverHours.mean > 0);
}

/** The lines of all of them for one table: each with the name of its bank. */
export function linesOfPanels(panels: readonly BankPanel[], { text }: Pick<Translator, 'text'>): readonly ChartLine[] {
  return panels.flatMap(({ bank, lines }) =>
    lines.map((line) => ({ ...line, id: `${bank.id}-${line.id}`, label: `${text(bank.name)}: ${line.label}` })),
  );
}
