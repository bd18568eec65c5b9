// What an operations room would have on its wall: numbers of this moment, by line. It says in words what the plan shows in figures.

import { Table, Tooltip } from '@mantine/core';
import type { HallDescription } from '../../../shared/hall-picture/hall-description.ts';
import { linesOf, liveNumbers, type BankNumbers, type LiveNumbers } from '../../../shared/hall-picture/live-numbers.ts';
import { targetWho } from '../../../shared/wording/kind-names.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { KioskPanel } from './kiosk-panel.tsx';
import classes from './live-view.module.css';
import { durationText } from './live-words.ts';
import { useTold, type OpenDay } from './use-live-day.ts';

export function LivePanel({ day }: { readonly day: OpenDay }) {
  const translator = useTranslator();
  const { t, format } = translator;
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
    ...(hall.holdsBack || numbers.outside > 0
      ? [
          {
            id: 'outside',
            label: t('entrance.live.waiting'),
            value: format.number(numbers.outside),
            detail: t('entrance.live.longest', { duration: durationText(numbers.longestOutside, translator) }),
          },
        ]
      : []),
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
    ...(hall.mayTurnBack
      ? [
          {
            id: 'turnedBack',
            label: t('live.panel.turnedBack'),
            value: format.number(numbers.turnedBack),
            detail: t('live.panel.turnedBackDetail'),
          },
        ]
      : []),
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
          {linesOf(hall).map((line) => (
            <LineRows key={hall.banks[line[0]!]!.id} hall={hall} line={line} numbers={numbers} />
          ))}
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
      <KioskPanel kiosks={hall.kiosks} time={show.time} />
    </section>
  );
}

interface LineRowsProps {
  readonly hall: HallDescription;
  readonly line: readonly number[];
  readonly numbers: LiveNumbers;
}

/** A line that feeds several banks has a row of its own before theirs. */
function LineRows({ hall, line, numbers }: LineRowsProps) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  const { waiting, reserved, expectedWait } = numbers.banks[line[0]!]!;
  const inLine = (
    <>
      {format.number(waiting)}
      {reserved > 0 && (
        <span className={classes['beside']}>{t('people.refusedJoin.waiting', { count: reserved, number: format.number(reserved) })}</span>
      )}
    </>
  );
  const ofLine = [inLine, expectedWait === undefined ? t('live.panel.none') : durationText(expectedWait, translator)];
  const isShared = line.length > 1;
  return (
    <>
      {isShared && (
        <Table.Tr>
          <Table.Th scope="row">{t('live.panel.oneLine', { count: line.length })}</Table.Th>
          <Table.Td>{ofLine[0]}</Table.Td>
          <Table.Td>{ofLine[1]}</Table.Td>
          <Table.Td />
        </Table.Tr>
      )}
      {line.map((bank) => (
        <Table.Tr key={hall.banks[bank]!.id}>
          <Table.Th scope="row" className={isShared ? (classes['ofLine'] ?? '') : ''}>
            {text(hall.banks[bank]!.name)}
          </Table.Th>
          <Table.Td>{!isShared && ofLine[0]}</Table.Td>
          <Table.Td>{!isShared && ofLine[1]}</Table.Td>
          <Table.Td>
            <InUse bank={numbers.banks[bank]!} isSupervised={hall.banks[bank]!.isSupervised} />
          </Table.Td>
        </Table.Tr>
      ))}
    </>
  );
}

function InUse({ bank, isSupervised }: { readonly bank: BankNumbers; readonly isSupervised: boolean }) {
  const { t, format } = useTranslator();
  const { supervising, helping, lanesWaiting, reserves } = bank;
  return (
    <>
      {bank.atWork === 0
        ? t('live.panel.closed')
        : t('live.panel.of', { busy: format.number(bank.busy), open: format.number(bank.atWork) })}
      {bank.failed > 0 && <span className={classes['failed']}>{t('live.panel.outOfOrder', { count: bank.failed })}</span>}
      {isSupervised && (
        <span className={classes['beside']}>
          {supervising === 0 && helping === 0
            ? t('live.panel.noSupervisor')
            : t('live.panel.helping', { helping: format.number(helping), count: Math.max(supervising, helping) })}
        </span>
      )}
      {lanesWaiting > 0 && <span className={classes['waits']}>{t('live.panel.lanesWaiting', { count: lanesWaiting })}</span>}
      {reserves > 0 && <span className={classes['beside']}>{t('live.panel.reserves', { count: reserves })}</span>}
    </>
  );
}
