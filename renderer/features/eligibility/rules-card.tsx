// Every rule in force here in full, the ways besides e-Channels, and the services that are not to be had here on this day.

import { rulesAt, type Crossing } from '../../../shared/reference/eligibility.ts';
import type { EligibilityRule } from '../../../shared/reference/eligibility-rule.ts';
import { otherWaysAt, type OtherWay } from '../../../shared/reference/other-ways.ts';
import type { Source } from '../../../shared/reference/sourced.ts';
import { eChannelServices } from '../../../shared/reference/vocabulary.ts';
import type { MessageKey } from '../../../shared/i18n/catalogue.ts';
import { SectionCard } from '../../components/section-card.tsx';
import { TintedBadge } from '../../components/tinted-badge.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import classes from './eligibility.module.css';
import { elsewhereRules } from './elsewhere-rules.ts';
import { placesOf, waysOf } from './rule-words.ts';

export function RulesCard({ crossing }: { crossing: Crossing }) {
  const { t } = useTranslator();
  const rules = rulesAt(crossing);
  return (
    <SectionCard title={t('eligibility.rules')} subtitle={t('eligibility.rulesSubtitle')}>
      <div className={classes['scroll']}>
        <table className={classes['rules']}>
          <thead>
            <tr>
              <th scope="col">{t('eligibility.who')}</th>
              <th scope="col">{t('eligibility.document')}</th>
              <th scope="col">{t('eligibility.enrolment')}</th>
              <th scope="col">{t('eligibility.age')}</th>
              <th scope="col">{t('eligibility.sinceHeading')}</th>
              <th scope="col">{t('eligibility.source')}</th>
            </tr>
          </thead>
          {eChannelServices
            .map((service) => ({ service, own: rules.filter((rule) => rule.service === service) }))
            .filter(({ own }) => own.length > 0)
            .map(({ service, own }) => (
              <tbody key={service}>
                <tr>
                  <th scope="rowgroup" colSpan={6} className={classes['service']}>
                    {t(`vocabulary.service.${service}`)}
                  </th>
                </tr>
                {own.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} />
                ))}
              </tbody>
            ))}
          <OtherWays crossing={crossing} />
        </table>
      </div>
      <Elsewhere crossing={crossing} />
    </SectionCard>
  );
}

function RuleRow({ rule: { who, document, enrolment, minimumAge, from, source } }: { rule: EligibilityRule }) {
  const { t, text } = useTranslator();
  return (
    <tr>
      <td>{text(who)}</td>
      <td>{text(document)}</td>
      <td>{enrolment === undefined ? <span className={classes['quiet']}>{t('eligibility.notNeeded')}</span> : text(enrolment)}</td>
      <td>{t('eligibility.ageFrom', { age: minimumAge })}</td>
      <Since from={from} />
      <SourceCell source={source} />
    </tr>
  );
}

function Since({ from }: { from: string | undefined }) {
  const { t, format } = useTranslator();
  return <td className={classes['date']}>{from === undefined ? t('eligibility.always') : format.plainDate(from)}</td>;
}

function SourceCell({ source }: { source: Source }) {
  const { t, text } = useTranslator();
  const kind = t(`vocabulary.source.${source.kind}`);
  const sure = t(`vocabulary.confidence.${source.confidence}`);
  return (
    <td>
      <TintedBadge tint={source.kind} word={`${kind} ${source.confidence}`} more={sure} label={`${kind} ${source.confidence}: ${sure}`} />{' '}
      {text(source.citation)}
    </td>
  );
}

const wayNames: Readonly<Record<OtherWay['id'], MessageKey>> = {
  counter: 'eligibility.way_counter',
  courtesy: 'eligibility.way_courtesy',
  'cross-boundary-students': 'eligibility.way_cross_boundary_students',
};

function OtherWays({ crossing: { controlPoint, date } }: { crossing: Crossing }) {
  const { t, text } = useTranslator();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={6} className={classes['service']}>
          {t('eligibility.otherWays')}
        </th>
      </tr>
      {otherWaysAt(controlPoint, date).map(({ id, who, from, source }) => (
        <tr key={id}>
          <td colSpan={4}>
            <strong>{t(wayNames[id])}</strong>: {text(who)}
          </td>
          <Since from={from} />
          <SourceCell source={source} />
        </tr>
      ))}
    </tbody>
  );
}

function Elsewhere({ crossing }: { crossing: Crossing }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const found = elsewhereRules(crossing);
  if (found.length === 0) return undefined;
  return (
    <>
      <h3 className={classes['heading']}>{t('eligibility.elsewhere')}</h3>
      <ul className={classes['list']}>
        {found.map(({ rule, over }) => (
          <li key={rule.id}>
            {t('eligibility.elsewhereOf', {
              service: t(`vocabulary.service.${rule.service}`),
              directions: waysOf(rule, translator),
              places: placesOf(rule, translator),
              since:
                over !== undefined
                  ? t('eligibility.elsewhereUntil', { date: format.plainDate(over) })
                  : t('eligibility.elsewhereFrom', { date: rule.from === undefined ? '' : format.plainDate(rule.from) }),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
