// The verdict, first and large: one sentence with its numbers, readable from the back of a meeting room. It speaks by icon, by word and by color.

import { Button } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleXFilled, IconEqual, IconHelpCircleFilled, type Icon } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { ComparisonReport } from '../../../shared/report/comparison-report.ts';
import { deploymentLetter, pairingSentence, surenessSentence, verdictSentence } from '../../../shared/wording/comparison-sentences.ts';
import classes from './comparison.module.css';
import { ExportButtons } from './export-buttons.tsx';
import type { ShownComparison } from './shown-comparison.ts';

type Tone = 'held' | 'missed' | 'same' | 'near';

const icons: Readonly<Record<Tone, Icon>> = {
  held: IconCircleCheckFilled,
  missed: IconCircleXFilled,
  same: IconEqual,
  near: IconHelpCircleFilled,
};

export function VerdictCard({ shown }: { readonly shown: ShownComparison }) {
  const translator = useTranslator();
  const { t, language } = translator;
  const { report, partial, stale } = shown;
  const { tone, status } = partial ? unfinished(translator) : statusOf(report, translator);
  const ToneIcon = icons[tone];
  const pairing = report.selection === undefined ? pairingSentence(report, 1, translator) : undefined;
  const ended = partial ? undefined : endedSentence(shown, translator);
  return (
    <section
      aria-label={t('comparison.verdict')}
      className={classes.verdict}
      data-tone={tone}
      data-partial={partial || undefined}
      data-stale={stale || undefined}
    >
      <header className={classes.verdictHeader}>
        <h2 className={classes.status}>
          <ToneIcon size="1.375em" aria-hidden />
          {status}
        </h2>
        {partial && <span className={classes.tag}>{t('comparison.status.partial')}</span>}
        {!partial && (
          <div className={classes.exports}>
            <ExportButtons />
          </div>
        )}
      </header>
      <p className={classes.sentence}>{verdictSentence(report, translator, (_, index) => deploymentLetter(index))}</p>
      <p className={classes.sureness}>
        {[surenessSentence(report, translator), pairing, ended].filter((said) => said !== undefined).join(language === 'en' ? ' ' : '')}
      </p>
      {!partial && !stale && report.outcome === 'budget-ended' && isUndecided(report) && <MoreDays />}
    </section>
  );
}

/** Twice the days make the interval about three tenths narrower: the one thing to do about an open verdict. */
function MoreDays() {
  const { t, format } = useTranslator();
  const { commands } = useAppServices();
  const settings = useAppStore((state) => state.project.comparison);
  const editProject = useAppStore((state) => state.editProject);
  const atMost = Math.min(10_000, settings.atMost * 2);
  if (atMost <= settings.atMost) return undefined;
  return (
    <Button
      className="no-print"
      variant="default"
      onClick={() => {
        editProject({ comparison: { ...settings, atMost } });
        commands.run('comparison.start');
      }}
    >
      {t('comparison.undecided.more', { days: format.number(atMost) })}
    </Button>
  );
}

function unfinished({ t }: Translator): { readonly tone: Tone; readonly status: string } {
  return { tone: 'same', status: t('comparison.running.title') };
}

/** When it was decided, or that the budget ended first; undefined where neither is known. */
function endedSentence({ report, took }: ShownComparison, { t, format }: Translator): string | undefined {
  const days = format.number(report.identity.replications);
  if (report.outcome === 'budget-ended') return t('comparison.budgetEnded', { days });
  if (report.outcome !== 'decided' || took === undefined) return undefined;
  return t('comparison.decided', { days, seconds: format.number(took.elapsed, 1) });
}

function isUndecided({ verdict, selection }: ComparisonReport): boolean {
  return verdict === undefined ? selection?.decided === false : verdict.status === 'undecided';
}

function statusOf({ verdict, selection }: ComparisonReport, { t }: Translator): { readonly tone: Tone; readonly status: string } {
  if (selection !== undefined) {
    if (!selection.decided) return { tone: 'near', status: t('comparison.status.noBest') };
    // Several may be as good as each other: the one selected is then no clear winner, and is not called one.
    const clear = (selection.probabilityBest[selection.best] ?? 0) >= selection.guarantee.confidence;
    return {
      tone: 'held',
      status: t(clear ? 'comparison.status.best' : 'comparison.status.asGood', { best: deploymentLetter(selection.best) }),
    };
  }
  const status = verdict?.status ?? 'undecided';
  const tones = { better: 'held', worse: 'missed', 'no-difference-that-matters': 'same', undecided: 'near' } as const;
  return { tone: tones[status], status: t(`comparison.status.${status}`, { other: deploymentLetter(1) }) };
}
