// The choice of passengers looked at, kept for all views of the results.

import { Select } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import type { RunReport, WaitReport } from '../../../shared/report/run-report.ts';
import { firstKind } from '../../../shared/report/first-kind.ts';
import { kindName, shortKindName } from '../../../shared/wording/kind-names.ts';
import type { ShownRun } from './shown-run.ts';

export function useChosenWait(report: RunReport): WaitReport | undefined {
  const chosen = useAppStore((state) => state.view.passengerKind);
  return report.waits.find(({ kind }) => kind.id === chosen) ?? firstKind(report);
}

export function KindSelect({ run: { report, partial } }: { readonly run: ShownRun }) {
  const translator = useTranslator();
  const { t } = translator;
  const wait = useChosenWait(report);
  const choose = useAppStore((state) => state.choosePassengerKind);
  const chosen = useAppStore((state) => state.view.passengerKind);
  // The kind the first run put in sight stays in sight: the next run is to be compared with it, whoever waits longest then.
  const first = partial ? undefined : wait?.kind.id;
  useEffect(() => {
    if (chosen === undefined && first !== undefined) choose(first);
  }, [choose, chosen, first]);
  const directions = [...new Set(report.waits.map(({ kind }) => kind.direction))];
  const groups = directions.map((direction) => ({
    group: t(`vocabulary.direction.${direction}`),
    items: report.waits
      .filter(({ kind }) => kind.direction === direction)
      .map((each) => ({
        value: each.kind.id,
        label: directions.length > 1 ? kindName(each, translator) : shortKindName(each, translator),
      })),
  }));
  return (
    <Select
      aria-label={t('results.kind.choose')}
      data={directions.length > 1 ? groups : (groups[0]?.items ?? [])}
      value={wait?.kind.id ?? null}
      onChange={(id) => choose(id ?? undefined)}
      allowDeselect={false}
      searchable={report.waits.length > 12}
      maxDropdownHeight={360}
      w={280}
    />
  );
}
