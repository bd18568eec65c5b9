// What a bank may count on beside its own servers: those that it shares, how many and when.

import { clockText } from '../../../../shared/scenario/clock-text.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { plannedHere, sharedWith } from '../../../../shared/scenario/shared-places.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';

export function SharedBeside({ scenario, bank }: { readonly scenario: Scenario; readonly bank: string }) {
  const { t, text, format } = useTranslator();
  const here = sharedWith(scenario, bank);
  if (here.length === 0) return null;
  const most = here.reduce((sum, { servers }) => sum + servers, 0);
  return (
    <>
      <div>{t('shared.share.most', { servers: format.number(most) })}</div>
      {here.flatMap((shared) => {
        const name = text(shared.name);
        const byLines = shared.trigger && [t('shared.share.byLines', { name, servers: format.number(shared.trigger.servers) })];
        const byClock = plannedHere(scenario, shared, bank).map(({ from, open }) =>
          t('shared.share.byClock', { name, servers: format.number(open), from: clockText(from) }),
        );
        const words = [...(byLines !== undefined && shared.timetable === undefined ? [] : byClock), ...(byLines ?? [])];
        return words.map((line) => <div key={line}>{line}</div>);
      })}
    </>
  );
}
