// One panel a bank: charts side by side instead of a tangle of lines. Banks that never open are left out.

import type { ChartLine } from '../../charts/chart-line.ts';
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
