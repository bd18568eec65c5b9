// One reason for secondary examination: the time it takes, and a row for each group, or kind of passengers, that is sent.

import { CloseButton, NativeSelect } from '@mantine/core';
import type { ExaminationCause, Referral } from '../../../../shared/scenario/schema/examination-schema.ts';
import { AddButton } from '../../../components/add-button.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import { ServiceTimeFields } from '../fields/service-time-fields.tsx';
import classes from '../scenario.module.css';
import { newReferral } from './examination-edits.ts';

interface ReasonFieldsProps {
  readonly cause: ExaminationCause;
  readonly index: number;
  readonly removable: boolean;
}

export function ReasonFields({ cause, index, removable }: ReasonFieldsProps) {
  const { t } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const path = ['examination', 'reasons', index];
  const reason = t(`examination.reason.${cause.reason}`);
  const next = newReferral(scenario, cause);
  const edit = (change: (edited: ExaminationCause) => void) => {
    editScenario((draft) => {
      const edited = draft.examination?.reasons[index];
      if (edited !== undefined) change(edited);
    });
  };
  return (
    <FieldGroup
      title={reason}
      actions={
        <>
          <AddButton
            quiet
            disabled={next === undefined}
            onClick={() => {
              edit(({ referrals }) => {
                if (next !== undefined) referrals.push(next);
              });
            }}
          >
            {t('examination.field.addCategory')}
          </AddButton>
          {removable && (
            <CloseButton
              size="xs"
              aria-label={t('examination.field.removeReason', { reason })}
              onClick={() => {
                editScenario((draft) => {
                  draft.examination?.reasons.splice(index, 1);
                });
              }}
            />
          )}
        </>
      }
    >
      <div className={classes['columns']}>
        <div className={classes['group']}>
          <ServiceTimeFields path={[...path, 'time']} time={cause.time} label={t('examination.field.time')} />
        </div>
        <div className={classes['group']}>
          {cause.referrals.map((referral, row) => (
            <ReferralFields
              key={`${referral.group} ${referral.category ?? ''}`}
              referral={referral}
              path={[...path, 'referrals', row]}
              reason={reason}
              last={cause.referrals.length === 1}
              onCategory={(category) => {
                edit(({ referrals }) => {
                  const found = scenario.categories.find(({ id }) => id === category);
                  if (found !== undefined) referrals[row] = { ...referrals[row]!, group: found.group, category };
                });
              }}
              onRemove={() => {
                edit(({ referrals }) => {
                  referrals.splice(row, 1);
                });
              }}
            />
          ))}
        </div>
      </div>
    </FieldGroup>
  );
}

interface ReferralFieldsProps {
  readonly referral: Referral;
  readonly path: readonly (string | number)[];
  readonly reason: string;
  readonly last: boolean;
  readonly onCategory: (category: string) => void;
  readonly onRemove: () => void;
}

function ReferralFields({ referral, path, reason, last, onCategory, onRemove }: ReferralFieldsProps) {
  const { t, text } = useTranslator();
  const categories = useAppStore((state) => state.scenario.categories);
  const own = categories.find(({ id }) => id === referral.category);
  const group = t(`vocabulary.group.${referral.group}`);
  const who = own === undefined ? group : text(own.name);
  const percent = t('scenario.unit.percent');
  return (
    <div role="group" aria-label={`${reason}: ${who}`} className={classes['referral']}>
      {referral.category === undefined ? (
        <span className={classes['referralName']}>{group}</span>
      ) : (
        <NativeSelect
          size="xs"
          aria-label={t('examination.field.who')}
          value={referral.category}
          data={categories.map(({ id, name, group: of }) => ({ value: id, label: `${t(`vocabulary.group.${of}`)}: ${text(name)}` }))}
          onChange={(event) => {
            onCategory(event.currentTarget.value);
          }}
        />
      )}
      <ScenarioNumber path={[...path, 'share']} label={t('examination.field.sent')} unit={percent} range={ranges.referral} step={0.05} />
      <ScenarioNumber path={[...path, 'refused']} label={t('examination.field.refused')} unit={percent} range={ranges.share} step={5} />
      <CloseButton size="xs" disabled={last} aria-label={t('examination.field.removeCategory', { who, reason })} onClick={onRemove} />
    </div>
  );
}
