// Where servers that two banks share stand, in sentences: by the clock, or as lines grow.

import { clockText } from '../../../../shared/scenario/clock-text.ts';
import { plannedHere } from '../../../../shared/scenario/shared-places.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';

export function useSharesByPlan(): readonly string[] {
  const { t, text, format } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const { banks, sharedServers = [] } = scenario;
  const nameOf = (id: string) => text(banks.find((bank) => bank.id === id)?.name ?? { en: id, 'zh-Hant-HK': id });
  return sharedServers.flatMap((shared) => {
    const names = { name: text(shared.name), home: nameOf(shared.home), other: nameOf(shared.other) };
    const [here, there] = [plannedHere(scenario, shared, shared.home), plannedHere(scenario, shared, shared.other)];
    const times = [...new Set([...here, ...there].map(({ from }) => from))].toSorted((a, b) => a - b);
    const at = (steps: typeof here, time: number) => format.number(steps.findLast(({ from }) => from <= time)?.open ?? 0);
    const byClock = shared.timetable === undefined && shared.hours === undefined ? [] : times;
    return [
      ...byClock.map((time) =>
        t('shared.share.clockLine', { ...names, from: clockText(time), here: at(here, time), there: at(there, time) }),
      ),
      ...(shared.trigger === undefined ? [] : [t('shared.share.linesLine', names)]),
    ];
  });
}
