// Flights, trains, ferries, coaches and ships: what each brings in a day, how they relate to the counts, and a file to take their times from.

import { Button, CloseButton, Menu, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { directions, passengerGroups, type Direction } from '../../../../shared/reference/vocabulary.ts';
import { broughtBy, broughtIn, spreadByProfile } from '../../../../shared/scenario/brought-passengers.ts';
import { countings, transportModes, type Transport } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { plannedRuns } from '../../../../shared/scenario/transport-runs.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import scenarioClasses from '../scenario.module.css';
import { addTransport, removeTransport } from './coming-edits.ts';
import classes from './coming.module.css';
import { ImportTimetable } from './import-timetable.tsx';
import { TransportFields } from './transport-fields.tsx';
import { useTransportName } from './use-transport-name.ts';

export function TransportCard() {
  const { t } = useTranslator();
  const scheduled = useAppStore((state) => state.scenario.demand.scheduled);
  const [chosen, setChosen] = useState(0);
  const [importing, setImporting] = useState(false);
  const index = Math.min(chosen, (scheduled?.transports.length ?? 1) - 1);
  const transport = scheduled?.transports[index];
  return (
    <SectionCard
      title={t('scenario.transport.title')}
      subtitle={t('scenario.transport.subtitle')}
      actions={
        <>
          <AddMenu onAdded={setChosen} />
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => {
              setImporting(!importing);
            }}
          >
            {t('scenario.transport.import')}
          </Button>
        </>
      }
    >
      {importing && (
        <ImportTimetable
          onTaken={(first) => {
            setChosen(first);
            setImporting(false);
          }}
        />
      )}
      {scheduled === undefined ? (
        <p className={scenarioClasses['note']}>{t('scenario.transport.none')}</p>
      ) : (
        <>
          <Counting />
          <TransportTable transports={scheduled.transports} chosen={index} onChoose={setChosen} />
        </>
      )}
      {transport !== undefined && <TransportFields key={transport.id} transport={transport} index={index} />}
    </SectionCard>
  );
}

function AddMenu({ onAdded }: { onAdded: (index: number) => void }) {
  const { t } = useTranslator();
  const nameOf = useTransportName();
  const editScenario = useAppStore((state) => state.editScenario);
  const direction = useAppStore((state) => state.scenario.demand.flows[0]?.direction ?? 'departure');
  return (
    <Menu>
      <Menu.Target>
        <AddButton>{t('scenario.transport.add')}</AddButton>
      </Menu.Target>
      <Menu.Dropdown>
        {transportModes.map((mode) => (
          <Menu.Item
            key={mode}
            onClick={() => {
              const role = mode === 'flight' && direction === 'departure' ? 'takes' : 'brings';
              editScenario((draft) => {
                onAdded(addTransport(draft, { mode, role, direction, name: nameOf(mode, direction) }));
              });
            }}
          >
            {t(`scenario.transport.modes.${mode}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** How transport relates to the counts, and what that makes of the day. */
function Counting() {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const { value, change, error, warning } = useScenarioField<(typeof countings)[number]>(['demand', 'scheduled', 'counting']);
  return (
    <>
      <SegmentedControl
        aria-label={t('scenario.transport.counting')}
        value={value}
        onChange={change}
        data={countings.map((counting) => ({ value: counting, label: t(`scenario.transport.countings.${counting}`) }))}
      />
      {directions.map((direction) => (
        <DayTotal key={direction} scenario={scenario} direction={direction} />
      ))}
      {(error ?? warning) !== undefined && <p className={scenarioClasses['warn']}>{error ?? warning}</p>}
    </>
  );
}

function DayTotal({ scenario: { demand }, direction }: { scenario: Scenario; direction: Direction }) {
  const { t, format } = useTranslator();
  const flows = demand.flows.filter((flow) => flow.direction === direction);
  const count = sum(flows.map(({ passengers }) => passengers)) * demand.growthFactor;
  const brought = sum(passengerGroups.map((group) => broughtIn(demand, direction, group))) * demand.growthFactor;
  const spread = sum(flows.map((flow) => spreadByProfile(demand, flow))) * demand.growthFactor;
  if (count + brought === 0) return undefined;
  return (
    <p className={classes['total']}>
      {t('scenario.transport.total', {
        direction: t(`vocabulary.direction.${direction}`),
        count: format.number(count),
        brought: format.number(brought),
        spread: format.number(spread),
        all: format.number(brought + spread),
      })}
    </p>
  );
}

function TransportTable({
  transports,
  chosen,
  onChoose,
}: {
  transports: readonly Transport[];
  chosen: number;
  onChoose: (index: number) => void;
}) {
  const { t, text, format } = useTranslator();
  const demand = useAppStore((state) => state.scenario.demand);
  const editScenario = useAppStore((state) => state.editScenario);
  return (
    <div className={scenarioClasses['tableScroll']}>
      <table className={scenarioClasses['table']}>
        <thead>
          <tr>
            <th scope="col">{t('scenario.transport.name')}</th>
            <th scope="col">{t('scenario.transport.direction')}</th>
            <th scope="col" className={scenarioClasses['number']}>
              {t('scenario.transport.runs')}
            </th>
            <th scope="col" className={scenarioClasses['number']}>
              {t('scenario.transport.aDay')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{t('scenario.transport.remove', { name: '' })}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {transports.map((transport, index) => (
            <tr key={transport.id} data-chosen={index === chosen || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={scenarioClasses['linkButton']}
                  aria-pressed={index === chosen}
                  onClick={() => {
                    onChoose(index);
                  }}
                >
                  {text(transport.name)}
                </button>
              </th>
              <td>{t(`vocabulary.direction.${transport.direction}`)}</td>
              <td className={scenarioClasses['number']}>{format.number(plannedRuns(transport).length)}</td>
              <td className={scenarioClasses['number']}>
                {format.number(sum(passengerGroups.map((group) => broughtBy(demand, transport, group))) * demand.growthFactor)}
              </td>
              <td>
                <CloseButton
                  size="xs"
                  aria-label={t('scenario.transport.remove', { name: text(transport.name) })}
                  onClick={() => {
                    editScenario((draft) => {
                      removeTransport(draft, index);
                    });
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
