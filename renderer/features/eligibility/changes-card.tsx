// Two days, and in sentences what changes between them here.

import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { controlPoint } from '../../../shared/reference/control-points.ts';
import type { Crossing } from '../../../shared/reference/eligibility.ts';
import { DateField } from '../../components/date-field.tsx';
import { SectionCard } from '../../components/section-card.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import classes from './eligibility.module.css';
import { categoryChanges, ruleChangesHere, type RuleChangeHere } from './rule-changes-here.ts';
import { waysOf } from './rule-words.ts';

interface Days {
  readonly after: string;
  readonly upTo: string;
}

export function ChangesCard({ crossing }: { crossing: Crossing }) {
  const { t, text } = useTranslator();
  const [chosen, setChosen] = useState<Partial<Days>>({});
  // Until the user says otherwise, the three years to the day looked at.
  const days: Days = { after: yearsBefore(crossing.date, 3), upTo: crossing.date, ...chosen };
  return (
    <SectionCard
      title={t('eligibility.changes')}
      subtitle={t('eligibility.changesSubtitle', { place: text(controlPoint(crossing.controlPoint).name) })}
    >
      <div className={classes['days']}>
        <div className={classes['day']}>
          <DateField label={t('eligibility.after')} value={days.after} onCommit={(after) => setChosen({ ...chosen, after })} />
        </div>
        <div className={classes['day']}>
          <DateField label={t('eligibility.upTo')} value={days.upTo} onCommit={(upTo) => setChosen({ ...chosen, upTo })} />
        </div>
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconArrowsExchange size="1rem" aria-hidden />}
          onClick={() => {
            setChosen({ after: days.upTo, upTo: days.after });
          }}
        >
          {t('eligibility.swap')}
        </Button>
      </div>
      <div role="status">
        {days.upTo < days.after ? (
          <p className={classes['sentence']}>{t('eligibility.wrongOrder')}</p>
        ) : (
          <Changes crossing={crossing} days={days} />
        )}
      </div>
    </SectionCard>
  );
}

function Changes({ crossing: { controlPoint: place }, days: { after, upTo } }: { crossing: Crossing; days: Days }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const categories = useAppStore((state) => state.scenario.categories);
  const changes = ruleChangesHere(place, after, upTo);
  const meant = categoryChanges(categories, place, after, upTo);
  const dates = [...new Set(changes.map(({ date }) => date))];
  return (
    <>
      <p className={classes['sentence']}>
        {changes.length === 0 ? t('eligibility.noChange') : t('eligibility.found', { count: changes.length })}
      </p>
      <dl className={classes['changes']}>
        {dates.map((date) => (
          <div key={date} className={classes['change']}>
            <dt>{format.date(date)}</dt>
            {changes
              .filter((one) => one.date === date)
              .map((one) => (
                <dd key={`${one.change} ${one.rule.id}`}>
                  <ChangeSentence change={one} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
      <h3 className={classes['heading']}>{t('eligibility.inScenario')}</h3>
      {meant.length === 0 ? (
        <p className={classes['sentence']}>{t('eligibility.sameForAll')}</p>
      ) : (
        <ul className={classes['list']}>
          {meant.map(({ category, directions, change, services }) => (
            <li key={`${category.id} ${directions.join()} ${change}`}>
              {t(`eligibility.${change}`, {
                category: text(category.name),
                services: format.list(services.map((service) => t(`vocabulary.service.${service}`))),
                direction: waysOf({ directions }, translator),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ChangeSentence({ change }: { change: RuleChangeHere }) {
  const translator = useTranslator();
  const { t, text } = translator;
  const { rule } = change;
  const values = { service: t(`vocabulary.service.${rule.service}`), who: text(rule.who), directions: waysOf(rule, translator) };
  if (change.change === 'replaced') return t('eligibility.replaced', { ...values, before: text(change.before.who) });
  return t(`eligibility.${change.change}`, values);
}

/** The same day of an earlier year; 29 February becomes the 28th. */
function yearsBefore(iso: string, years: number): string {
  const [year, month, day] = iso.split('-');
  return `${String(Number(year) - years).padStart(4, '0')}-${month ?? '01'}-${month === '02' && day === '29' ? '28' : (day ?? '01')}`;
}
