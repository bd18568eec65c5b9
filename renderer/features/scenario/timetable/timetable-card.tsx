// Lanes and counters open over the day, every bank a row, in the grid that one paints.

import { useMemo } from 'react';
import type { Bank } from '../../../../shared/scenario/bank-schema.ts';
import { plannedBanks } from '../../../../shared/scenario/staffing/planned-banks.ts';
import { staffingOf } from '../../../../shared/scenario/staffing/staffed-desks.ts';
import { SectionCard } from '../../../components/section-card.tsx';
import { PaintGrid, type PaintGridRow } from '../../../components/paint-grid/paint-grid.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import type { SectionId } from '../../../store/view-slice.ts';
import { ChangesByPlan } from './changes-by-plan.tsx';
import { overlaysOf } from './overlays.ts';
import { cellsOf, columnLabels, gridWindow, serverHours, timetableOf } from './timetable-cells.ts';

/** More than a hall has, and few enough to be typed by mistake. */
const largest = 2000;

/** `section` where the card stands in one: the grid turns to the bank whose fields are shown beside it. */
export function TimetableCard({ section }: { section?: SectionId }) {
  const { t, text, format } = useTranslator();
  const banks = useAppStore((state) => state.scenario.banks);
  const openingHours = useAppStore((state) => state.scenario.openingHours);
  const editScenario = useAppStore((state) => state.editScenario);
  const chosen = useAppStore((state) => state.view.bank);
  const chooseBank = useAppStore((state) => state.chooseBank);
  const showFieldsOf = useAppStore((state) => state.showFieldsOf);
  const teams = useAppStore((state) => state.scenario.teams);
  const planned = useMemo(() => plannedBanks({ banks, teams }), [banks, teams]);
  const window = useMemo(() => gridWindow({ banks: planned, openingHours }), [planned, openingHours]);
  const columns = useMemo(() => columnLabels(window), [window]);
  const values = useMemo(() => planned.map((bank) => cellsOf(bank.timetable, window)), [planned, window]);
  const spokenOf = bankOfFields(banks, section, chosen);
  const rows = useMemo(
    () =>
      banks.map((bank, index): PaintGridRow => ({
        id: bank.id,
        name: text(bank.name),
        detail: t(
          staffingOf(bank) ? 'people.bank.rowDetail' : bank.kind === 'counter' ? 'scenario.grid.officerHours' : 'scenario.grid.laneHours',
          {
            hours: format.plainNumber(serverHours(values[index] ?? []), 1),
          },
        ),
        tone: bank.kind === 'counter' ? 'desk' : 'lane',
        chosen: bank.id === chosen,
        overlays: overlaysOf(bank, window),
        ...(staffingOf(bank) && { locked: t('people.bank.rowLocked') }),
      })),
    [banks, chosen, format, t, text, values, window],
  );

  return (
    <SectionCard title={t('scenario.grid.title')} subtitle={t('scenario.grid.subtitle')}>
      {banks.length === 0 ? (
        <p>{t('scenario.grid.empty')}</p>
      ) : (
        <PaintGrid
          label={t('scenario.grid.title')}
          rows={rows}
          columns={columns}
          values={values}
          largest={largest}
          {...(spokenOf !== undefined && { spokenOf })}
          onChange={(next) => {
            editScenario((draft) => {
              draft.banks.forEach((bank, index) => {
                const cells = next[index];
                if (cells !== undefined && cells !== values[index]) bank.timetable = timetableOf(cells, window);
              });
            });
          }}
          onChooseRow={(id) => {
            const bank = banks.find((each) => each.id === id);
            if (bank === undefined) return;
            chooseBank(id);
            showFieldsOf(bank.kind === 'counter' ? 'counters' : 'e-channels');
          }}
        />
      )}
      <ChangesByPlan />
    </SectionCard>
  );
}

/** The bank whose fields stand in the right column; undefined where they are about something else. */
function bankOfFields(banks: readonly Bank[], section: SectionId | undefined, chosen: string | undefined): number | undefined {
  if (section !== 'e-channels' && section !== 'counters') return undefined;
  const kind = section === 'counters' ? 'counter' : 'e-channel';
  const index = banks.findIndex((bank) => bank.kind === kind && bank.id === chosen);
  const first = banks.findIndex((bank) => bank.kind === kind);
  return index >= 0 ? index : first >= 0 ? first : undefined;
}
