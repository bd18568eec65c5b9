// Who comes on the day: passengers by direction and group, typed or taken from the Department's file, each with the profile that spreads them.

import { CloseButton, NativeSelect } from '@mantine/core';
import { directions, type Direction } from '../../../../shared/reference/vocabulary.ts';
import type { Flow } from '../../../../shared/scenario/schema/demand-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { NumberCell } from '../../../components/number-cell.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { expectedPassengers } from '../../../store/expected-work.ts';
import { useAppStore } from '../../../store/use-app-store.ts';
import * as ranges from '../fields/ranges.ts';
import { SourceBadge } from '../fields/source-badge.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import classes from '../scenario.module.css';
import { addDirection, removeDirection, typeCount } from './flow-edits.ts';
import { SourceLine } from './source-line.tsx';

export function CountsCard() {
  const { t, format } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const { flows, arrivals } = scenario.demand;
  const present = directions.filter((direction) => flows.some((flow) => flow.direction === direction));
  const absent = directions.filter((direction) => !present.includes(direction));
  return (
    <SectionCard
      title={t('scenario.demand.countsTitle')}
      subtitle={t('scenario.demand.countsSubtitle')}
      actions={absent.map((direction) => (
        <AddButton
          key={direction}
          onClick={() => {
            editScenario((draft) => {
              addDirection(draft, direction);
            });
          }}
        >
          {t(direction === 'departure' ? 'scenario.demand.addDepartures' : 'scenario.demand.addArrivals')}
        </AddButton>
      ))}
    >
      {arrivals.kind === 'trace' && (
        <p className={classes['note']}>
          {t(arrivals.others === undefined ? 'scenario.demand.traceNote' : 'scenario.demand.traceAmongOthersNote', {
            passengers: format.number(arrivals.passengers.length),
          })}
        </p>
      )}
      {(arrivals.kind !== 'trace' || arrivals.others !== undefined) && (
        <div className={classes['tableScroll']}>
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('scenario.demand.group')}</th>
                <th scope="col" className={classes['number']}>
                  {t('scenario.demand.passengers')}
                </th>
                <th scope="col">{t('scenario.demand.profile')}</th>
                <th scope="col">{t('scenario.demand.source')}</th>
              </tr>
            </thead>
            <tbody>
              {present.map((direction) => (
                <DirectionRows key={direction} direction={direction} flows={flows} alone={present.length === 1} />
              ))}
              <tr>
                <th scope="row">{t('scenario.demand.total')}</th>
                <td className={classes['number']}>
                  <strong>{format.number(expectedPassengers(scenario))}</strong>
                </td>
                <td colSpan={2}>
                  {scenario.demand.growthFactor === 1
                    ? ''
                    : t('scenario.demand.withGrowth', { factor: format.plainNumber(scenario.demand.growthFactor) })}
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
      <SourceLine />
    </SectionCard>
  );
}

function DirectionRows({ direction, flows, alone }: { direction: Direction; flows: readonly Flow[]; alone: boolean }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  return (
    <>
      <tr className={classes['groupRow']}>
        <th scope="rowgroup" colSpan={3}>
          {t(`vocabulary.direction.${direction}`)}
        </th>
        <td>
          {!alone && (
            <CloseButton
              size="xs"
              aria-label={t(direction === 'departure' ? 'scenario.demand.removeDepartures' : 'scenario.demand.removeArrivals')}
              onClick={() => {
                editScenario((draft) => {
                  removeDirection(draft, direction);
                });
              }}
            />
          )}
        </td>
      </tr>
      {flows.map((flow, index) => flow.direction === direction && <FlowRow key={flow.group} flow={flow} index={index} />)}
    </>
  );
}

function FlowRow({ flow, index }: { flow: Flow; index: number }) {
  const { t, text, format } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const profiles = useAppStore((state) => state.scenario.demand.profiles);
  const count = useScenarioField<number>(['demand', 'flows', index, 'passengers']);
  const profile = useScenarioField<string>(['demand', 'flows', index, 'profile']);
  const name = `${t(`vocabulary.group.${flow.group}`)}, ${t(`vocabulary.direction.${flow.direction}`)}`;
  const put = (passengers: number) => {
    editScenario((draft) => {
      typeCount(draft, index, passengers);
    });
  };
  return (
    <tr>
      <th scope="row">{t(`vocabulary.group.${flow.group}`)}</th>
      <td className={classes['number']}>
        <NumberCell
          label={`${name}: ${t('scenario.demand.passengers')}`}
          value={flow.passengers}
          onCommit={put}
          range={ranges.passengers}
          step={100}
        />
      </td>
      <td>
        <NativeSelect
          aria-label={`${name}: ${t('scenario.demand.profile')}`}
          size="xs"
          variant="unstyled"
          value={flow.profile}
          onChange={(event) => {
            profile.change(event.currentTarget.value);
          }}
          data={profiles.map(({ id, name: profileName }) => ({ value: id, label: text(profileName) }))}
          error={profile.error}
        />
      </td>
      <td>
        {count.standard !== undefined && (
          <SourceBadge
            field={name}
            standard={count.standard}
            changed={count.standard.value !== flow.passengers}
            shown={format.number(count.standard.value)}
            onReset={() => {
              put(count.standard?.value ?? flow.passengers);
            }}
          />
        )}
      </td>
    </tr>
  );
}
