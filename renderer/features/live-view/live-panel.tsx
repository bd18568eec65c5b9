// What an operations room would have on its wall: numbers of this moment, by line. It says in words what the plan shows in figures.

import { Table, Tooltip } from '@mantine/core';
import { liveNumbers, type BankNumbers } from '../../../shared/hall-picture/live-numbers.ts';
import { targetWho } from '../../../shared/wording/kind-names.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import classes from './live-view.module.css';
import { durationText } from './live-words.ts';
import { useTold, type OpenDay } from './use-live-day.ts';

export function LivePanel({ day }: { readonly day: OpenDay }) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { show, film, hall } = day;
  useTold(show);
  const numbers = liveNumbers(film.picture, show.time);
  const tiles = [
    {
      id: 'waiting',
      label: t('live.panel.waiting'),
      value: format.number(numbers.waiting),
      detail: t('live.panel.waitingDetail', { duration: durationText(numbers.longestNow, translator) }),
    },
    {
      id: 'cleared',
      label: t('live.panel.cleared'),
      value: format.number(numbers.clearedLately),
      detail: t('live.panel.clearedDetail', { number: format.number(numbers.cleared) }),
    },
    {
      id: 'officers',
      label: t('live.panel.officers'),
      value: t('live.panel.of', { busy: format.number(numbers.officersBusy), open: format.number(numbers.officers) }),
    },
    {
      id: 'lanes',
      label: t('live.panel.lanes'),
      value: t('live.panel.of', { busy: format.number(numbers.lanesBusy), open: format.number(numbers.lanes) }),
    },
    ...hall.targets.map((target, index) => {
      const { share } = numbers.targets[index]!;
      return {
        id: target.id,
        label: t('live.panel.service', { minutes: format.plainNumber(target.withinMinutes) }),
        value: share === undefined ? t('live.panel.none') : format.percent(share),
        detail: t('live.panel.serviceDetail', { groups: targetWho(target.groups, translator), share: format.plainPercent(target.share) }),
        missed: share !== undefined && share < target.share,
      };
    }),
  ];
  return (
    <section className={classes['panel']} aria-label={t('live.panel.title')}>
      <dl className={classes['tiles']}>
        {tiles.map(({ id, label, value, ...tile }) => (
          <div key={id} className={classes['tile']} data-missed={('missed' in tile && tile.missed) || undefined}>
            <dt>{label}</dt>
            <dd className={classes['tileValue']}>{value}</dd>
            {'detail' in tile && <dd className={classes['tileDetail']}>{tile.detail}</dd>}
          </div>
        ))}
      </dl>
      <Table className={classes['lines'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('live.panel.bank')}</Table.Th>
            <Table.Th>{t('live.panel.inLine')}</Table.Th>
            <Table.Th>
              <Tooltip label={t('live.panel.expectedHelp')}>
                <span>{t('live.panel.expected')}</span>
              </Tooltip>
            </Table.Th>
            <Table.Th>{t('live.panel.inUse')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hall.banks.map(({ id, name }, bank) => {
            const row = numbers.banks[bank]!;
            return (
              <Table.Tr key={id}>
                <Table.Th scope="row">{text(name)}</Table.Th>
                <Table.Td>{format.number(row.waiting)}</Table.Td>
                <Table.Td>{row.expectedWait === undefined ? t('live.panel.none') : durationText(row.expectedWait, translator)}</Table.Td>
                <Table.Td>
                  <InUse bank={row} />
                </Table.Td>
              </Table.Tr>
            );
          })}
          {hall.examinationPlaces > 0 && (
            <Table.Tr>
              <Table.Th scope="row">{t('examination.title')}</Table.Th>
              <Table.Td>{format.number(film.picture.examination.stages[0].length + film.picture.examination.stages[1].length)}</Table.Td>
              <Table.Td>{t('live.panel.none')}</Table.Td>
              <Table.Td>
                {t('live.panel.of', {
                  busy: format.number(film.picture.examination.stages[2].length),
                  open: format.number(film.picture.examination.officers),
                })}
              </Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function InUse({ bank }: { readonly bank: BankNumbers }) {
  const { t, format } = useTranslator();
  return (
    <>
      {bank.atWork === 0
        ? t('live.panel.closed')
        : t('live.panel.of', { busy: format.number(bank.busy), open: format.number(bank.atWork) })}
      {bank.failed > 0 && <span className={classes['failed']}>{t('live.panel.outOfOrder', { count: bank.failed })}</span>}
    </>
  );
}
