// Two halls with the same passengers: the day as it went, and with what was changed. What the change has done so far, and at the end a verdict.

import { Button, Table } from '@mantine/core';
import { IconGitBranch } from '@tabler/icons-react';
import { liveNumbers, type LiveNumbers } from '../../../shared/hall-picture/live-numbers.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import { targetWho } from '../../../shared/wording/kind-names.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import classes from './live-view.module.css';
import { durationText } from './live-words.ts';
import { useTold, type OpenDay } from './use-live-day.ts';

interface BranchCardProps {
  /** The day with the change, and as it went; the latter only while there is a branch. */
  readonly day: OpenDay;
  readonly before: OpenDay | undefined;
  readonly onBranch: () => void;
  readonly onEnd: () => void;
}

export function BranchCard({ day, before, onBranch, onEnd }: BranchCardProps) {
  const { t } = useTranslator();
  return (
    <section className={classes['branch']} aria-label={t('live.branch.title')}>
      {before === undefined ? (
        <>
          <Button variant="default" leftSection={<IconGitBranch size="1rem" aria-hidden />} onClick={onBranch}>
            {t('live.branch.start')}
          </Button>
          <p className={classes['hint']}>{t('live.branch.hint')}</p>
        </>
      ) : (
        <>
          <header className={classes['storyHeader']}>
            <h3>{t('live.branch.title')}</h3>
            <Button variant="default" onClick={onEnd}>
              {t('live.branch.end')}
            </Button>
          </header>
          <Differences day={day} before={before} />
        </>
      )}
    </section>
  );
}

function Differences({ day, before }: { readonly day: OpenDay; readonly before: OpenDay }) {
  const translator = useTranslator();
  const { t, format } = translator;
  const { show, hall } = day;
  useTold(show);
  const a = liveNumbers(before.film.picture, show.time);
  const b = liveNumbers(day.film.picture, show.time);
  const mean = (wait: number | undefined) => (wait === undefined ? t('live.panel.none') : durationText(wait, translator));
  const share = (reached: number | undefined) => (reached === undefined ? t('live.panel.none') : format.percent(reached));
  const hours = (seconds: number) => t('live.branch.hours', { value: format.number(seconds / 3600, 1) });
  const rows = [
    { label: t('live.panel.waiting'), a: format.number(a.waiting), b: format.number(b.waiting) },
    { label: t('live.branch.waited'), a: hours(a.waitedSoFar), b: hours(b.waitedSoFar) },
    { label: t('live.branch.mean'), a: mean(a.meanWait), b: mean(b.meanWait) },
    ...hall.targets.map((target, index) => ({
      label: t('live.timeLine.targetName', {
        groups: targetWho(target.groups, translator),
        minutes: format.plainNumber(target.withinMinutes),
      }),
      a: share(a.targets[index]!.share),
      b: share(b.targets[index]!.share),
    })),
  ];
  const saved = a.waitedSoFar - b.waitedSoFar;
  return (
    <>
      <Table className={classes['lines'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('live.branch.soFar')}</Table.Th>
            <Table.Th>{t('live.branch.before')}</Table.Th>
            <Table.Th>{t('live.branch.changed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.label}>
              <Table.Th scope="row">{row.label}</Table.Th>
              <Table.Td>{row.a}</Table.Td>
              <Table.Td>{row.b}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {/* Said aloud when the day is over; before, it changes all the time. */}
      <p className={classes['total']} role="status" aria-live={show.time >= show.end ? 'polite' : 'off'}>
        {show.time >= show.end ? verdictOf(saved, a, b, translator) : difference(saved, translator)}
      </p>
      <p className={classes['hint']}>{t('live.branch.caution')}</p>
    </>
  );
}

function difference(saved: number, { t, format }: Translator): string {
  if (Math.abs(saved) < 1) return t('live.branch.same');
  const value = format.number(Math.abs(saved) / 3600, 1);
  return t(saved > 0 ? 'live.branch.saved' : 'live.branch.cost', { value });
}

function verdictOf(saved: number, a: LiveNumbers, b: LiveNumbers, translator: Translator): string {
  const { t } = translator;
  const whole = difference(saved, translator);
  if (a.meanWait === undefined || b.meanWait === undefined || Math.abs(saved) < 1) return whole;
  return t('live.branch.verdict', {
    difference: whole,
    before: durationText(a.meanWait, translator),
    after: durationText(b.meanWait, translator),
  });
}
