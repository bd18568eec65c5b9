// Vehicles at their kiosks now: how many wait, and what each lane does.

import { Table } from '@mantine/core';
import { kioskNumbers, type DescribedKiosk } from '../../../shared/hall-picture/kiosk-picture.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import classes from './live-view.module.css';
import { durationText } from './live-words.ts';
import { ServerSwatch } from './plan/server-swatch.tsx';

interface KioskPanelProps {
  readonly kiosks: readonly DescribedKiosk[];
  readonly time: number;
}

export function KioskPanel({ kiosks, time }: KioskPanelProps) {
  const translator = useTranslator();
  const { t, text, format } = translator;
  if (kiosks.length === 0) return null;
  return (
    <Table captionSide="top" className={classes['kiosks'] ?? ''}>
      <Table.Caption>{t('live.panel.vehicles')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('live.panel.kiosk')}</Table.Th>
          <Table.Th>{t('live.panel.kioskWaiting')}</Table.Th>
          <Table.Th>{t('live.panel.inUse')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kiosks.map((kiosk) => {
          const { waiting, longestNow, cleared, open, lanes } = kioskNumbers(kiosk, time);
          const busy = lanes.filter((state) => state === 'serving' || state === 'handover').length;
          return (
            <Table.Tr key={kiosk.id}>
              <Table.Th scope="row">{text(kiosk.name)}</Table.Th>
              <Table.Td>
                {format.number(waiting)}
                {waiting > 0 && (
                  <span className={classes['beside']}>
                    {t('live.panel.kioskLongest', { duration: durationText(longestNow, translator) })}
                  </span>
                )}
              </Table.Td>
              <Table.Td>
                {open === 0 && busy === 0
                  ? t('live.panel.closed')
                  : t('live.panel.of', { busy: format.number(busy), open: format.number(Math.max(open, busy)) })}
                <span className={classes['kioskLanes']}>
                  {lanes.map((state, lane) => (
                    <ServerSwatch
                      // Lanes have no other name than their number.
                      key={`${kiosk.id} ${lane}`}
                      state={state}
                      isDesk
                      label={t('live.panel.kioskLane', { lane: format.number(lane + 1), state: t(`live.state.${state}`) })}
                    />
                  ))}
                </span>
                <span className={classes['beside']}>{t('live.panel.kioskCleared', { number: format.number(cleared) })}</span>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
