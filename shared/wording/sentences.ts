// Puts what a chart says (shared/report/statements.ts) into a sentence of the user's language.

import type { Translator } from '../i18n/translator.ts';
import type { WaitReport } from '../report/run-report.ts';
import type {
  ClearanceStatement,
  DistributionStatement,
  HallStatement,
  QueueStatement,
  UseStatement,
  WaitStatement,
  WithinTargetStatement,
} from '../report/statements.ts';
import { kindName } from './kind-names.ts';
import { valueTexts, type MeanWithInterval } from './value-texts.ts';
import { wayName } from './way-names.ts';
import type { WorkStatement } from '../report/work-arriving.ts';

export interface Sentences {
  readonly wait: (statement: WaitStatement) => string;
  readonly withinTarget: (statement: WithinTargetStatement) => string;
  readonly distribution: (statement: DistributionStatement) => string;
  readonly queue: (statement: QueueStatement) => string;
  readonly hall: (statement: HallStatement) => string;
  readonly use: (statement: UseStatement) => string;
  readonly work: (statement: WorkStatement) => string;
  readonly clearance: (statement: ClearanceStatement) => string;
  /** The kind with the longest p95 of the day. */
  readonly summary: (waits: readonly WaitReport[]) => string;
}

export function sentences(translator: Translator): Sentences {
  const { t, text, format } = translator;
  const texts = valueTexts(translator);
  const { clock, percent } = format;
  const minutes = ({ mean, halfWidth }: MeanWithInterval) => texts.minutes.estimate(mean, halfWidth);
  const share = ({ mean, halfWidth, bounds }: MeanWithInterval) => texts.share.estimate(mean, halfWidth, bounds);
  const people = ({ mean, halfWidth }: MeanWithInterval) => texts.people.estimate(mean, halfWidth);
  const wholeMinutes = (value: number) => t('results.value.minutes', { value: format.plainNumber(value) });
  const wholeShare = (value: number) => percent(value, Number.isInteger(Number((value * 100).toFixed(6))) ? 0 : 1);

  return {
    wait: (statement) => {
      if (statement.kind === 'no-passengers') return t('results.say.waitNobody');
      const worst = { at: clock(statement.worst.at), worst: minutes(statement.worst) };
      if (statement.kind === 'no-target') return t('results.say.waitNoTarget', worst);
      const target = { ...worst, share: wholeShare(statement.share), minutes: wholeMinutes(statement.minutes) };
      if (statement.kind === 'within-target') return t('results.say.waitWithin', target);
      return t('results.say.waitAbove', { ...target, stretches: texts.stretches(statement.stretches) });
    },
    withinTarget: (statement) => {
      if (statement.kind === 'no-passengers') return t('results.say.waitNobody');
      if (statement.kind === 'no-target') return t('results.say.withinNoTarget');
      const values = {
        day: share(statement.day),
        minutes: wholeMinutes(statement.minutes),
        share: wholeShare(statement.share),
        lowest: share(statement.lowest),
        at: clock(statement.lowest.at),
      };
      if (statement.kind === 'held') return t('results.say.withinHeld', values);
      return t('results.say.withinMissed', { ...values, stretches: texts.stretches(statement.stretches) });
    },
    distribution: (statement) => {
      if (statement.kind === 'no-passengers') return t('results.say.waitNobody');
      const { waitAtAll, exceededByOneInTwenty, longest } = statement;
      return t('results.say.distribution', { waitAtAll: share(waitAtAll), p95: minutes(exceededByOneInTwenty), longest: minutes(longest) });
    },
    queue: (statement) => {
      if (statement.kind === 'no-lines') return t('results.say.noLines');
      const { bank, worst, peak } = statement;
      return t('results.say.longestLine', { bank: text(bank.name), at: clock(worst.at), mean: people(worst), peak: people(peak) });
    },
    hall: (statement) => {
      if (statement.kind === 'empty') return t('results.say.hallEmpty');
      const { fullest, peak, inLineAtClosing, lastCleared } = statement;
      const last = clock(lastCleared.mean);
      const closing =
        inLineAtClosing.mean > 0
          ? t('results.say.hallClosing', { count: people(inLineAtClosing), last })
          : t('results.say.hallClosingNobody', { last });
      return joined(translator, [t('results.say.hall', { at: clock(fullest.at), mean: people(fullest), peak: people(peak) }), closing]);
    },
    use: (statement) => {
      if (statement.kind === 'unused') return t('results.say.unused');
      const { bank, worst, fullUse } = statement;
      const busiest = t('results.say.busiest', { bank: text(bank.name), at: clock(worst.at), use: share(worst) });
      const full = fullUse.length === 0 ? [] : [t('results.say.busiestFull', { stretches: texts.stretches(fullUse) })];
      return joined(translator, [busiest, ...full]);
    },
    work: (statement) => {
      if (statement.kind === 'met') return t('results.say.workMet');
      const { bank, at, needed, open } = statement;
      return t('results.say.workShort', {
        bank: text(bank.name),
        at: clock(at),
        needed: format.number(needed, 1),
        open: format.plainNumber(open, 1),
      });
    },
    clearance: (statement) => {
      if (statement.kind === 'nobody') return t('results.say.clearanceNobody');
      const { most, mostShare, eChannelShare, refused, refusedShare } = statement;
      const how = t('results.say.clearance', {
        eChannelShare: percent(eChannelShare),
        most: wayName(most.way, translator),
        mostShare: percent(mostShare),
      });
      const refusals =
        refused > 0
          ? t('results.say.clearanceRefused', { refused: format.number(refused), refusedShare: percent(refusedShare) })
          : t('results.say.clearanceNoneRefused');
      return joined(translator, [how, refusals]);
    },
    summary: (waits) => {
      const waiting = waits.filter(({ kind, day }) => kind.of !== 'all' && day.p95.mean > 0);
      const [longest] = waiting.toSorted((a, b) => b.day.p95.mean - a.day.p95.mean);
      if (longest === undefined) return t('results.say.summaryEmpty');
      return t('results.say.summary', { kind: kindName(longest, translator), p95: minutes(longest.day.p95) });
    },
  };
}

/** Sentences one after the other: with a space in English, without in Chinese. */
function joined({ language }: Translator, parts: readonly string[]): string {
  return parts.join(language === 'en' ? ' ' : '');
}
