// Passengers of the scenario against services: a yes carries the rule's first day, and the rule itself on hover and focus.

import { Tooltip } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { controlPoint } from '../../../shared/reference/control-points.ts';
import { admittingRules, rulesAt, type Crossing } from '../../../shared/reference/eligibility.ts';
import type { EligibilityRule } from '../../../shared/reference/eligibility-rule.ts';
import { eChannelServices, passengerGroups, type EChannelService, type PassengerGroup } from '../../../shared/reference/vocabulary.ts';
import type { PassengerCategory } from '../../../shared/scenario/schema/demand-schema.ts';
import { SectionCard } from '../../components/section-card.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import { goesBothWays, otherDirection, otherwiseTheOtherWay } from './directions-here.ts';
import classes from './eligibility.module.css';

export function MatrixCard({ crossing }: { crossing: Crossing }) {
  const { t, text, format } = useTranslator();
  const categories = useAppStore((state) => state.scenario.categories);
  const bothWays = useAppStore((state) => goesBothWays(state.scenario));
  const admitted = categories.filter((category) => admittingRules(category, crossing).length > 0).length;
  return (
    <SectionCard
      title={t('eligibility.title', {
        place: text(controlPoint(crossing.controlPoint).name),
        direction: t(`vocabulary.direction.${crossing.direction}`),
        date: format.date(crossing.date),
      })}
      subtitle={t('eligibility.subtitle')}
    >
      <p className={classes['sentence']} role="status">
        {t('eligibility.summary', { count: admitted, others: categories.length - admitted })} {bothWays && <OtherWay crossing={crossing} />}
      </p>
      {passengerGroups.map((group) => (
        <GroupMatrix key={group} group={group} categories={categories.filter((one) => one.group === group)} crossing={crossing} />
      ))}
    </SectionCard>
  );
}

/** Passengers of the scenario go the other way as well: who may use other services there. */
function OtherWay({ crossing }: { crossing: Crossing }) {
  const { t, text, format } = useTranslator();
  const categories = useAppStore((state) => state.scenario.categories);
  const otherwise = otherwiseTheOtherWay(categories, crossing);
  const direction = t(`vocabulary.direction.${otherDirection(crossing.direction)}`);
  return otherwise.length === 0
    ? t('eligibility.otherWay.same', { direction })
    : t('eligibility.otherWay.others', {
        direction,
        count: otherwise.length,
        categories: format.list(otherwise.map(({ name }) => text(name))),
      });
}

interface GroupMatrixProps {
  readonly group: PassengerGroup;
  readonly categories: readonly PassengerCategory[];
  readonly crossing: Crossing;
}

function GroupMatrix({ group, categories, crossing }: GroupMatrixProps) {
  const { t } = useTranslator();
  if (categories.length === 0) return undefined;
  const rules = rulesAt(crossing).filter((rule) => rule.groups.includes(group));
  const services = eChannelServices.filter((service) => rules.some((rule) => rule.service === service));
  return (
    <div className={classes['scroll']}>
      <table className={classes['matrix']}>
        <caption>{t(`vocabulary.group.${group}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('eligibility.category')}</th>
            <th scope="col">{t('eligibility.age')}</th>
            {services.map((service) => (
              <th key={service} scope="col">
                {t(`vocabulary.service.${service}`)}
              </th>
            ))}
            <th scope="col">{t('eligibility.counter')}</th>
          </tr>
        </thead>
        <tbody>
          {categories.map((category) => (
            <CategoryRow key={category.id} category={category} services={services} rules={admittingRules(category, crossing)} />
          ))}
        </tbody>
      </table>
      {services.length === 0 && <p className={classes['quiet']}>{t('eligibility.noService')}</p>}
    </div>
  );
}

interface CategoryRowProps {
  readonly category: PassengerCategory;
  readonly services: readonly EChannelService[];
  readonly rules: readonly EligibilityRule[];
}

function CategoryRow({ category, services, rules }: CategoryRowProps) {
  const { t, text } = useTranslator();
  return (
    <tr>
      <th scope="row">{text(category.name)}</th>
      <td className={classes['age']}>{t(`vocabulary.age.${category.age}`)}</td>
      {services.map((service) => {
        // Where several rules admit, the oldest says since when.
        const rule = rules.filter((one) => one.service === service).toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0];
        return <td key={service}>{rule === undefined ? <No /> : <Yes rule={rule} />}</td>;
      })}
      <td>
        <span className={classes['yes']}>
          <IconCheck size="0.875rem" aria-hidden /> {t('eligibility.yes')}
        </span>
      </td>
    </tr>
  );
}

function Yes({ rule }: { rule: EligibilityRule }) {
  const { t, text, format } = useTranslator();
  const since = rule.from === undefined ? t('eligibility.always') : t('eligibility.since', { date: format.plainDate(rule.from) });
  const label = `${text(rule.who)} · ${text(rule.source.citation)}`;
  return (
    <Tooltip label={label} multiline maw="24rem">
      {/* A button, so that the rule opens on focus and on touch as it does on hover. */}
      <button type="button" className={classes['yes']} aria-label={`${t('eligibility.yes')}, ${since}. ${label}`}>
        <IconCheck size="0.875rem" aria-hidden /> {since}
      </button>
    </Tooltip>
  );
}

function No() {
  const { t } = useTranslator();
  return (
    <span className={classes['no']}>
      <IconMinus size="0.875rem" role="img" aria-label={t('eligibility.no')} />
    </span>
  );
}
