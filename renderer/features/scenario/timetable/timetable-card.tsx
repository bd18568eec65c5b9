// Lanes and counters open over the day, every bank a row, in the grid that one paints.

import { useMemo } from 'react';
import type { Bank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { sharedWith } from '../../../../shared/scenario/shared-places.ts';
import type { SharedServers } from '../../../../shared/scenario/schema/shared-servers-schema.ts';
import { plannedBanks } from '../../../../shared/scenario/staffing/planned-banks.ts';
import { staffingOf } from '../../../../shared/scenario/staffing/staffed-desks.ts';
import { SectionCard } from '../../../components/section-card.tsx';
import { PaintGrid, type PaintGridRow } from '../../../components/paint-grid/paint-grid.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import type { SectionId } from '../../../store/view-slice.ts';
import { ChangesByPlan } from './changes-by-plan.tsx';
import { overlaysOf, sharedOverlays } from './overlays.ts';
import { paintShared, sharedCells } from './shared-cells.ts';
import { cellsOf, columnLabels, gridWindow, serverHours, timetableOf } from './timetable-cells.ts';

const none: readonly SharedServers[] = [];

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
  const scenario = useAppStore((state) => state.scenario);
  const { sharedServers = none } = scenario;
  const planned = useMemo(() => plannedBanks({ banks, teams }), [banks, teams]);
  const window = useMemo(
    () => gridWindow({ banks: [...planned, ...sharedServers.map(({ hours = [] }) => ({ timetable: hours }))], openingHours }),
    [planned, sharedServers, openingHours],
  );
  const columns = useMemo(() => columnLabels(window), [window]);
  const values = useMemo(
    () => [...planned.map((bank) => cellsOf(bank.timetable, window)), ...sharedServers.map((shared) => sharedCells(shared, window))],
    [planned, sharedServers, window],
  );
  const spokenOf = bankOfFields(banks, section, chosen);
  const rows = useMemo(() => {
    const hours = (row: number) => ({ hours: format.plainNumber(serverHours(values[row] ?? []), 1) });
    const ofBanks = banks.map((bank, index): PaintGridRow => {
      const counts = staffingOf(bank)
        ? 'people.bank.rowDetail'
        : bank.kind === 'counter'
          ? 'scenario.grid.officerHours'
          : 'scenario.grid.laneHours';
      const here = sharedWith(scenario, bank.id);
      const servers = format.number(here.reduce((sum, shared) => sum + shared.servers, 0));
      return {
        id: bank.id,
        name: text(bank.name),
        detail: here.length === 0 ? t(counts, hours(index)) : t('shared.share.bankDetail', { detail: t(counts, hours(index)), servers }),
        tone: bank.kind === 'counter' ? 'desk' : 'lane',
        chosen: bank.id === chosen,
        overlays: [...overlaysOf(bank, window), ...here.flatMap((shared) => sharedOverlays(scenario, shared, bank.id, window))],
        ...(staffingOf(bank) && { locked: t('people.bank.rowLocked') }),
      };
    });
    const ofShared = sharedServers.map((shared, index): PaintGridRow => {
      const isCounter = banks.find(({ id }) => id === shared.home)?.kind === 'counter';
      return {
        id: shared.id,
        name: text(shared.name),
        detail: t(isCounter ? 'shared.share.officerHours' : 'shared.share.laneHours', hours(banks.length + index)),
        tone: isCounter ? 'desk' : 'lane',
        chosen: false,
      };
    });
    return [...ofBanks, ...ofShared];
  }, [banks, chosen, format, scenario, sharedServers, t, text, values, window]);

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
              draft.sharedServers?.forEach((shared, index) => {
                const cells = next[banks.length + index];
                if (cells !== undefined && cells !== values[banks.length + index]) paintShared(shared, cells, window);
              });
            });
          }}
          onChooseRow={(id) => {
            const home = sharedServers.find((shared) => shared.id === id)?.home;
            const bank = banks.find((each) => each.id === (home ?? id));
            if (bank === undefined) return;
            chooseBank(bank.id);
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
