// Which e-Channel services a category may use on the scenario's day, by the rules in force then.

import { eligibleServices } from '../../../../shared/reference/eligibility.ts';
import type { PassengerCategory } from '../../../../shared/scenario/schema/demand-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from '../scenario.module.css';

export function EligibleServices({ category }: { category: Pick<PassengerCategory, 'group' | 'age' | 'enrolments'> }) {
  const { t } = useTranslator();
  const controlPoint = useAppStore((state) => state.scenario.controlPoint);
  const date = useAppStore((state) => state.scenario.date);
  const flows = useAppStore((state) => state.scenario.demand.flows);
  const directions = [...new Set(flows.map((flow) => flow.direction))];
  const services = [...new Set(directions.flatMap((direction) => eligibleServices(category, { controlPoint, direction, date })))];
  if (services.length === 0) return <span>{t('scenario.passengers.counterOnly')}</span>;
  return (
    <span className={classes['services']}>
      {services.map((service) => (
        <span key={service} className={classes['service']}>
          {t(`vocabulary.service.${service}`)}
        </span>
      ))}
    </span>
  );
}
