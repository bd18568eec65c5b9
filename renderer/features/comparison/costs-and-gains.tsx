// What the other deployment costs beside what it brings.

import { useTranslator } from '../../i18n/translator-context.tsx';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { AgainstBaseline, EstimatedDifference, PlannedDifference } from '../../../shared/report/comparison-report.ts';
import { plannedCosts } from '../../../shared/report/comparison-tables.ts';
import { scaled } from '../../../shared/report/experiment-estimates.ts';
import type { Estimate } from '../../../shared/statistics/estimate.ts';
import { differenceText } from '../../../shared/wording/effect-words.ts';
import classes from './comparison.module.css';

/** A person-hour is easier to picture than sixty minutes of somebody. */
const hoursPerMinute = 1 / 60;

export function CostsAndGains({ against: { costs, gains } }: { readonly against: AgainstBaseline }) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <div className={classes.pair}>
      <section className={classes.card} aria-labelledby="comparison-costs">
        <h3 id="comparison-costs">{t('difference.costs.title')}</h3>
        <dl className={classes.facts}>
          {plannedCosts.map(([key]) => (
            <Fact key={key} label={t(`difference.costs.${key}`)} {...plannedTexts(costs[key], translator)} />
          ))}
          {costs.officerHoursCalled && (
            <Fact label={t('difference.costs.officerHoursCalled')} {...calledTexts(costs.officerHoursCalled, translator)} />
          )}
        </dl>
      </section>
      <section className={classes.card} aria-labelledby="comparison-gains">
        <h3 id="comparison-gains">{t('difference.gains.title')}</h3>
        <dl className={classes.facts}>
          {gains.map(({ direction, withinTarget, minutesSaved }) => (
            <Gains
              key={direction}
              withinTarget={withinTarget}
              hoursSaved={scaled(minutesSaved, hoursPerMinute)}
              labels={{
                withinTarget: t(`difference.gains.withinTarget.${direction}`),
                hoursSaved: t(`difference.gains.minutesSaved.${direction}`),
              }}
            />
          ))}
        </dl>
      </section>
    </div>
  );
}

interface GainsProps {
  readonly withinTarget: Estimate | undefined;
  readonly hoursSaved: Estimate;
  readonly labels: { readonly withinTarget: string; readonly hoursSaved: string };
}

function Gains({ withinTarget, hoursSaved, labels }: GainsProps) {
  const translator = useTranslator();
  return (
    <>
      {withinTarget !== undefined && (
        <Fact label={labels.withinTarget} value={gainText(withinTarget, 'passengers', translator)} tone={toneOf(withinTarget)} />
      )}
      <Fact label={labels.hoursSaved} value={gainText(hoursSaved, 'hours', translator)} tone={toneOf(hoursSaved)} />
    </>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
  readonly tone?: 'held' | 'missed' | 'quiet' | undefined;
}

function Fact({ label, value, detail, tone }: FactProps) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd data-tone={tone}>
        <span className={classes.figure}>{value}</span>
        {detail !== undefined && <span className={classes.quiet}>{detail}</span>}
      </dd>
    </div>
  );
}

/** Where every day came out the same there is nothing to be unsure of. */
function gainText(gain: Estimate, unit: 'passengers' | 'hours', translator: Translator): string {
  return gain.mean === 0 && gain.halfWidth === 0 ? '0' : differenceText(gain, unit, translator);
}

/** "+8" with "30 → 38" beside it, or that it stays. */
function plannedTexts(
  { baseline, other, difference }: PlannedDifference,
  { t, format }: Translator,
): Pick<FactProps, 'value' | 'detail' | 'tone'> {
  const write = (value: number) => format.plainNumber(value, 1);
  if (difference === 0) return { value: t('difference.costs.same'), detail: write(other), tone: 'quiet' };
  const sign = difference > 0 ? '+' : '−';
  const detail = t('difference.costs.beforeAfter', { before: write(baseline), after: write(other) });
  return { value: `${sign}${write(Math.abs(difference))}`, detail };
}

/** The same of what depends on the day. */
function calledTexts({ baseline, other, difference }: EstimatedDifference, translator: Translator): Pick<FactProps, 'value' | 'detail'> {
  const { t, format } = translator;
  const write = ({ mean }: Estimate) => format.plainNumber(mean, 1);
  return {
    value: gainText(difference, 'hours', translator),
    detail: t('difference.costs.beforeAfter', { before: write(baseline), after: write(other) }),
  };
}

/** Of what is better the more there is of it; nothing where the interval holds zero. */
function toneOf({ mean, halfWidth }: Estimate): 'held' | 'missed' | undefined {
  if (!(Math.abs(mean) > halfWidth)) return undefined;
  return mean > 0 ? 'held' : 'missed';
}
