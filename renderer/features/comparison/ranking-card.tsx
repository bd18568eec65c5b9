// Three deployments or more: the best first, each with its probability of being best, and when it was ruled out.

import { IconTrophyFilled } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { deploymentName, quantityUnit } from '../../../shared/wording/comparison-sentences.ts';
import { thresholdWords } from '../../../shared/wording/difference-range.ts';
import { valueTexts } from '../../../shared/wording/value-texts.ts';
import classes from './comparison.module.css';
import { rankedDeployments } from './ranked-deployments.ts';

interface RankingCardProps {
  readonly report: ComparisonReport;
  readonly selection: NonNullable<ComparisonReport['selection']>;
}

export function RankingCard({ report, selection }: RankingCardProps) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { decideBy, threshold } = report.identity.settings;
  const unit = quantityUnit(decideBy);
  const texts = valueTexts(translator)[unit];
  return (
    <section className={classes.card} aria-labelledby="comparison-ranking">
      <h3 id="comparison-ranking">{t('comparison.ranking.title')}</h3>
      <table className={classes.ranking}>
        <thead>
          <tr>
            <th scope="col">{t('comparison.ranking.deployment')}</th>
            <th scope="col">{t('comparison.ranking.value')}</th>
            <th scope="col">{t('comparison.ranking.probability')}</th>
            <th scope="col">{t('comparison.ranking.out')}</th>
          </tr>
        </thead>
        <tbody>
          {rankedDeployments(report, selection).map(({ deployment, probability, out, value }) => {
            const best = deployment === selection.best;
            return (
              <tr key={deployment} data-best={best || undefined}>
                <th scope="row">
                  {deploymentName(report, deployment, translator)}
                  {best && (
                    <span className={classes.best}>
                      <IconTrophyFilled size="0.9375rem" aria-hidden />
                      {t('comparison.ranking.best')}
                    </span>
                  )}
                </th>
                <td>{texts.estimate(value.mean, value.halfWidth)}</td>
                <td className={classes.probability}>
                  {format.percent(probability, 0)}
                  <span className={classes.probabilityBar} style={{ width: `${probability * 100}%` }} />
                </td>
                <td>{out === undefined ? t('comparison.ranking.stays') : t('comparison.ranking.outAfter', { count: out })}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={classes.note}>
        {t('comparison.ranking.guarantee', {
          level: format.plainPercent(selection.guarantee.confidence),
          threshold: thresholdWords(threshold, unit, translator),
        })}
      </p>
    </section>
  );
}
