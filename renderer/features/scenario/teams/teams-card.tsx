// The teams of officers under the timetable that they make: shifts as bars on the same hours, so that a break at the wrong time is seen.

import { useMemo, useState } from 'react';
import { clockOf } from '../../../../shared/scenario/clock.ts';
import { plannedBanks } from '../../../../shared/scenario/staffing/planned-banks.ts';
import { staffedDesks } from '../../../../shared/scenario/staffing/staffed-desks.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { runsOf } from '../../../components/paint-grid/grid-edits.ts';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { gridWindow } from '../timetable/timetable-cells.ts';
import { addTeam } from './team-edits.ts';
import { TeamFields } from './team-fields.tsx';
import classes from './teams.module.css';

export function TeamsCard() {
  const { t, text, format } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const wantedBank = useAppStore((state) => state.view.bank);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const { teams = [] } = scenario;
  const { present, spare } = useMemo(() => staffedDesks(scenario), [scenario]);
  const window = useMemo(() => gridWindow({ ...scenario, banks: plannedBanks(scenario) }), [scenario]);
  const counters = scenario.banks.filter(({ kind }) => kind === 'counter');
  const bank = counters.find(({ id }) => id === wantedBank) ?? counters[0];
  const chosen = teams.find(({ id }) => id === wanted) ?? teams[0];
  if (bank === undefined) return undefined;
  const hoursOf = (row: readonly number[]) => format.plainNumber(row.reduce((sum, officers) => sum + officers, 0) / 4, 1);
  const spareOfChosen = chosen === undefined ? [] : (spare[teams.indexOf(chosen)] ?? []);

  return (
    <SectionCard
      title={t('people.teams.title')}
      subtitle={t('people.teams.subtitle')}
      actions={
        <AddButton
          onClick={() => {
            let added: string | undefined;
            editScenario((draft) => {
              added = addTeam(draft, bank.id);
            });
            setWanted(added);
          }}
        >
          {t('people.teams.add')}
        </AddButton>
      }
    >
      {teams.length === 0 ? (
        <p>{t('people.teams.none')}</p>
      ) : (
        <div className={classes['teams']} style={{ '--columns': window.to - window.from } as React.CSSProperties}>
          {teams.map((team, index) => {
            const row = (present[index] ?? []).slice(window.from, window.to);
            const runs = runsOf(row).filter(({ value }) => value > 0);
            const stretches = runs.map(({ from, length, value }) =>
              t('people.teams.stretch', {
                from: clockOf(window.from + from),
                to: clockOf(window.from + from + length),
                officers: format.number(value),
              }),
            );
            return (
              <div key={team.id} className={classes['row']}>
                <button
                  type="button"
                  className={classes['name']}
                  aria-pressed={team.id === chosen?.id}
                  onClick={() => {
                    setWanted(team.id);
                  }}
                >
                  <span className={classes['nameText']}>{text(team.name)}</span>
                  <span className={classes['detail']}>
                    {t('people.teams.hours', { officers: format.number(team.officers), hours: hoursOf(present[index] ?? []) })}
                  </span>
                </button>
                <div
                  role="img"
                  className={classes['bars']}
                  aria-label={t('people.teams.bar', { name: text(team.name), stretches: format.list(stretches) })}
                >
                  {runs.map(({ from, length, value }) => (
                    <span
                      key={from}
                      className={classes['bar']}
                      data-away={value < team.officers || undefined}
                      style={{ gridColumn: `${from + 1} / span ${length}`, '--part': value / team.officers } as React.CSSProperties}
                    >
                      {value}
                    </span>
                  ))}
                </div>
              </div>
            );
          })}
        </div>
      )}
      {chosen !== undefined && <TeamFields key={chosen.id} team={chosen} index={teams.indexOf(chosen)} counters={counters} />}
      {spareOfChosen.some((officers) => officers > 0) && (
        <p className={classes['spare']}>{t('people.teams.spare', { hours: hoursOf(spareOfChosen) })}</p>
      )}
    </SectionCard>
  );
}
