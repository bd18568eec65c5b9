// The services a bank of e-Channels offers: for each its time, what share it refuses, how many it can clear, and who may use it on the day.

import { CloseButton, Menu, Switch, Text } from '@mantine/core';
import { eChannelServices } from '../../../../shared/reference/vocabulary.ts';
import type { EChannelBank } from '../../../../shared/scenario/schema/bank-schema.ts';
import { eChannelBankOf } from '../../../../shared/scenario/defaults/default-banks.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { ServiceTimeFields } from '../fields/service-time-fields.tsx';
import { timedAs } from './bank-edits.ts';
import { RateNote } from './rate-note.tsx';
import { setSteps } from './step-edits.ts';
import { StepFields } from './step-fields.tsx';
import { WhoMayUse } from './who-may-use.tsx';

export function LaneServices({ bank, index }: { bank: EChannelBank; index: number }) {
  const { t } = useTranslator();
  const editScenario = useAppStore((state) => state.editScenario);
  const editServices = (change: (services: EChannelBank['services']) => EChannelBank['services']) => {
    editScenario((draft) => {
      const edited = draft.banks[index];
      if (edited?.kind === 'e-channel') edited.services = change(edited.services);
    });
  };
  const unused = eChannelServices.filter((service) => !bank.services.some((offered) => offered.service === service));
  return (
    <>
      {bank.services.map((offered, at) => {
        const path = ['banks', index, 'services', at];
        const name = t(`vocabulary.service.${offered.service}`);
        return (
          <FieldGroup
            key={offered.service}
            title={name}
            actions={
              bank.services.length > 1 && (
                <CloseButton
                  size="xs"
                  aria-label={t('scenario.bank.removeService', { service: name })}
                  onClick={() => {
                    editServices((services) => services.filter(({ service }) => service !== offered.service));
                  }}
                />
              )
            }
          >
            <Switch
              label={t('lane.field.inSteps')}
              checked={offered.steps !== undefined}
              onChange={(event) => {
                const inSteps = event.currentTarget.checked;
                editScenario((draft) => {
                  setSteps(draft, index, at, inSteps);
                });
              }}
            />
            {offered.steps === undefined ? (
              <>
                <ServiceTimeFields path={[...path, 'time']} time={offered.time} label={t('scenario.bank.clearanceTime')} />
                <ScenarioNumber
                  path={[...path, 'refusal']}
                  label={t('scenario.bank.refusal')}
                  unit={t('scenario.unit.percent')}
                  range={ranges.share}
                  step={0.5}
                />
                <RateNote time={offered.time} handover={bank.handover} of="lane" />
              </>
            ) : (
              <StepFields path={path} offer={{ ...offered, steps: offered.steps }} handover={bank.handover} />
            )}
            <WhoMayUse service={offered.service} />
          </FieldGroup>
        );
      })}
      {unused.length > 0 && (
        <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <AddButton>{t('scenario.bank.addService')}</AddButton>
          </Menu.Target>
          <Menu.Dropdown>
            {unused.map((service) => (
              <Menu.Item
                key={service}
                onClick={() => {
                  const standard = eChannelBankOf(bank.id, bank.name, timedAs(bank.direction), [service], []).services;
                  editServices((services) => [...services, ...standard]);
                }}
              >
                {t(`vocabulary.service.${service}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {bank.services.length > 1 && (
        <Text size="xs" c="dimmed">
          {t('scenario.bank.manyServices')}
        </Text>
      )}
    </>
  );
}
