// Groups that vary by themselves beside the day's common factor: what is typed, and the spread and correlation that follow.

import { Button } from '@mantine/core';
import { passengerGroups } from '../../../../shared/reference/vocabulary.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { FieldGroup } from '../fields/field-group.tsx';
import * as ranges from '../fields/ranges.ts';
import { ScenarioNumber } from '../fields/scenario-number.tsx';
import scenarioClasses from '../scenario.module.css';

export function VariationFields() {
  const { t, format } = useTranslator();
  const { dayToDayVariation: common, groupVariation } = useAppStore((state) => state.scenario.demand);
  const editScenario = useAppStore((state) => state.editScenario);
  const present = groupVariation !== undefined;
  const toggle = () => {
    editScenario((draft) => {
      if (present) delete draft.demand.groupVariation;
      else draft.demand.groupVariation = { resident: 0.05, 'mainland-visitor': 0.1, 'other-visitor': 0.1 };
    });
  };
  if (groupVariation === undefined) {
    return (
      <Button variant="default" size="compact-xs" onClick={toggle}>
        {t('scenario.variation.add')}
      </Button>
    );
  }
  // Factors with mean 1 multiply: the covariance of two groups is the variance of the factor that they share.
  const spread = (own: number) => Math.sqrt((1 + common * common) * (1 + own * own) - 1);
  const [residents, mainland] = [spread(groupVariation.resident), spread(groupVariation['mainland-visitor'])];
  return (
    <FieldGroup
      title={t('scenario.variation.title')}
      actions={
        <Button variant="default" size="compact-xs" onClick={toggle}>
          {t('scenario.variation.remove')}
        </Button>
      }
    >
      {passengerGroups.map((group) => (
        <ScenarioNumber
          key={group}
          path={['demand', 'groupVariation', group]}
          label={t(`vocabulary.group.${group}`)}
          unit={t('scenario.unit.percent')}
          range={ranges.dayVariation}
        />
      ))}
      <p className={scenarioClasses['note']}>
        {t('scenario.variation.follows', {
          residents: format.percent(residents, 1),
          mainland: format.percent(mainland, 1),
          correlation: format.plainNumber(residents * mainland === 0 ? 0 : (common * common) / (residents * mainland), 2),
        })}
      </p>
    </FieldGroup>
  );
}
