// The effects with their intervals, what matters first: each measure under both deployments, the difference, and what that amounts to.

import { Button, ScrollArea } from '@mantine/core';
import { IconArrowsDiff, IconCircleCheckFilled, IconCircleXFilled, IconEqual, IconHelpCircle, type Icon } from '@tabler/icons-react';
import { useState } from 'react';
import { ChartCardActions } from '../../charts/chart-card-actions.tsx';
import type { ChartTable } from '../../charts/chart-table.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { AgainstBaseline, ComparisonReport, Effect, EffectJudgement } from '../../../shared/report/comparison-report.ts';
import { deploymentLetter } from '../../../shared/wording/comparison-sentences.ts';
import { effectName, effectTexts, type EffectTexts } from '../../../shared/wording/effect-words.ts';
import { capitalized } from './capitalized.ts';
import { comparisonFileName, comparisonProvenance, comparisonSubtitle } from './comparison-identity.ts';
import classes from './comparison.module.css';

const icons: Readonly<Record<EffectJudgement, Icon>> = {
  better: IconCircleCheckFilled,
  worse: IconCircleXFilled,
  different: IconArrowsDiff,
  uncertain: IconHelpCircle,
  same: IconEqual,
};

interface EffectRow {
  readonly key: string;
  readonly name: string;
  readonly texts: EffectTexts;
  readonly judgement: EffectJudgement;
  readonly effect: Effect;
}

export function EffectsCard({ report, against }: { readonly report: ComparisonReport; readonly against: AgainstBaseline }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const [all, setAll] = useState(false);
  const main = against.effects.filter((effect) => effect.main);
  const rows = (all ? against.effects : main).map((effect) => rowOf(effect, report, translator));
  const baseline = deploymentLetter(0);
  const other = deploymentLetter(against.deployment);
  const title = t('comparison.effects.title', { other });
  const counted = (judgements: readonly EffectJudgement[]) =>
    format.number(main.filter(({ judgement }) => judgements.includes(judgement)).length);
  return (
    <section className={classes.card} aria-labelledby="comparison-effects">
      <header className={classes.cardHeader}>
        <h3 id="comparison-effects">{title}</h3>
        <span className={classes.quiet}>{comparisonSubtitle(t('results.chart.wholeDay'), report, translator)}</span>
      </header>
      <p className={classes.cardSentence}>
        {t('comparison.effects.sentence', {
          better: counted(['better']),
          worse: counted(['worse']),
          uncertain: counted(['uncertain', 'same', 'different']),
        })}
      </p>
      <ScrollArea.Autosize viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': title }}>
        <table className={classes.effects}>
          <thead>
            <tr>
              <th scope="col">{t('comparison.effects.measure')}</th>
              <th scope="col">{baseline}</th>
              <th scope="col">{other}</th>
              <th scope="col">{t('comparison.effects.difference')}</th>
              <th scope="col">{t('comparison.effects.judgement')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row key={row.key} row={row} deciding={index === 0} />
            ))}
          </tbody>
        </table>
      </ScrollArea.Autosize>
      <footer className={classes.cardFooter}>
        {against.effects.length > main.length && (
          <Button variant="subtle" size="compact-xs" onClick={() => setAll(!all)}>
            {all ? t('comparison.effects.few') : t('comparison.effects.all', { count: against.effects.length })}
          </Button>
        )}
        <ChartCardActions
          title={title}
          table={tableOf(title, rows, { baseline, other }, translator)}
          fileName={comparisonFileName(report, `effects-${other}`)}
          provenance={comparisonProvenance(report, translator)}
          tableShown={false}
          onToggleTable={undefined}
          picture={undefined}
        />
      </footer>
    </section>
  );
}

function Row({ row: { name, texts, judgement }, deciding }: { readonly row: EffectRow; readonly deciding: boolean }) {
  const JudgementIcon = icons[judgement];
  return (
    <tr data-deciding={deciding || undefined}>
      <th scope="row">{name}</th>
      <td>{texts.baseline}</td>
      <td>{texts.other}</td>
      <td className={classes.difference}>{judgement === 'same' ? '0' : texts.difference}</td>
      <td>
        <span className={classes.judgement} data-judgement={judgement}>
          <JudgementIcon size="0.9375rem" aria-hidden />
          {texts.judgement}
        </span>
      </td>
    </tr>
  );
}

function rowOf(effect: Effect, { deployments: [baseline] }: ComparisonReport, translator: Translator): EffectRow {
  if (baseline === undefined) throw new Error('A comparison has a baseline.');
  return {
    key: JSON.stringify(effect.of),
    name: capitalized(effectName(effect.of, baseline, translator)),
    texts: effectTexts(effect, translator),
    judgement: effect.judgement,
    effect,
  };
}

/** For the clipboard and CSV: numbers in full, in the unit that stands beside them. */
function tableOf(caption: string, rows: readonly EffectRow[], names: { baseline: string; other: string }, { t }: Translator): ChartTable {
  return {
    caption,
    columns: [
      { id: 'measure', label: t('comparison.effects.measure') },
      { id: 'unit', label: t('comparison.effects.unit') },
      { id: 'baseline', label: names.baseline, estimate: true },
      { id: 'other', label: names.other, estimate: true },
      { id: 'difference', label: t('comparison.effects.difference'), estimate: true },
      { id: 'judgement', label: t('comparison.effects.judgement') },
    ],
    rows: rows.map(({ name, texts, effect: { unit, baseline, other, difference } }) => [
      name,
      t(`comparison.effects.units.${unit}`),
      baseline,
      other,
      difference,
      texts.judgement,
    ]),
  };
}
