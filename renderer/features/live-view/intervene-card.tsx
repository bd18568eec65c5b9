// Stepping in: open or close servers, put lanes out of order, and the log of what was done, each entry of which can be taken back.

import { ActionIcon, Button, NativeSelect, NumberInput, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { liveNumbers } from '../../../shared/hall-picture/live-numbers.ts';
import type { Intervention } from '../../../shared/model/intervention.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { interventionWords } from './intervention-words.ts';
import classes from './live-view.module.css';
import { useTold, type OpenDay } from './use-live-day.ts';

interface InterveneCardProps {
  readonly day: OpenDay;
  readonly log: readonly Intervention[];
  readonly onIntervene: (intervention: Intervention) => void;
  readonly onTakeBack: (intervention: Intervention) => void;
}

const usualMinutes = 30;
/** The first instant of the day at which one can step in comes this long after the opening [s]. */
const firstInstant = 0.001;

export function InterveneCard({ day, log, onIntervene, onTakeBack }: InterveneCardProps) {
  const { t, text } = useTranslator();
  const { hall, show } = day;
  // A bank that never opens has nothing to step in at.
  const banks = hall.banks.flatMap(({ name, servers }, index) => (servers > 0 ? [{ value: String(index), label: text(name) }] : []));
  const [bank, setBank] = useState(Number(banks[0]?.value ?? 0));
  const chosen = hall.banks[bank]!;
  const now = () => Math.max(show.time, hall.opens + firstInstant);
  return (
    <section className={classes['intervene']} aria-label={t('live.intervene.title')}>
      <h3>{t('live.intervene.title')}</h3>
      <NativeSelect
        size="xs"
        aria-label={t('live.intervene.bank')}
        value={String(bank)}
        onChange={(event) => setBank(Number(event.currentTarget.value))}
        data={banks}
      />
      <OpenServers
        key={`open ${bank}`}
        day={day}
        bank={bank}
        ordered={log.findLast((entry) => entry.what !== 'fail' && entry.bank === bank)?.what === 'open'}
        onOpen={(open) => onIntervene({ what: 'open', time: now(), bank, open })}
        onRelease={() => onIntervene({ what: 'timetable', time: now(), bank })}
      />
      <FailServers
        key={`fail ${bank}`}
        servers={chosen.servers}
        onFail={(place, minutes) => {
          const whole = place === undefined;
          const firstServer = chosen.firstServer + (place ?? 0);
          onIntervene({ what: 'fail', time: now(), until: now() + minutes * 60, firstServer, servers: whole ? chosen.servers : 1 });
        }}
      />
      <Log day={day} log={log} onTakeBack={onTakeBack} />
    </section>
  );
}

interface OpenServersProps {
  readonly day: OpenDay;
  readonly bank: number;
  readonly ordered: boolean;
  readonly onOpen: (open: number) => void;
  readonly onRelease: () => void;
}

function OpenServers({ day, bank, ordered, onOpen, onRelease }: OpenServersProps) {
  const { t } = useTranslator();
  useTold(day.show);
  const { atWork, failed } = liveNumbers(day.film.picture, day.show.time).banks[bank]!;
  const { servers, kind } = day.hall.banks[bank]!;
  const [wanted, setWanted] = useState<number | undefined>(undefined);
  const shown = wanted ?? Math.min(servers, atWork + failed);
  return (
    <div className={classes['order']}>
      <NumberInput
        label={t('live.intervene.open')}
        value={shown}
        // Somebody must stay at the counters: whoever waits there may go nowhere else.
        min={kind === 'counter' ? 1 : 0}
        max={servers}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => setWanted(typeof value === 'number' ? value : undefined)}
      />
      <Button
        variant="default"
        onClick={() => {
          onOpen(shown);
          setWanted(undefined);
        }}
      >
        {t('live.intervene.set')}
      </Button>
      {ordered && (
        <Button variant="default" onClick={onRelease}>
          {t('live.intervene.release')}
        </Button>
      )}
    </div>
  );
}

function FailServers({
  servers,
  onFail,
}: {
  readonly servers: number;
  readonly onFail: (place: number | undefined, minutes: number) => void;
}) {
  const { t, format } = useTranslator();
  const [place, setPlace] = useState('all');
  const [minutes, setMinutes] = useState(usualMinutes);
  return (
    <div className={classes['order']}>
      <NativeSelect
        size="xs"
        label={t('live.intervene.which')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
        data={[
          { value: 'all', label: t('live.intervene.all') },
          ...Array.from({ length: servers }, (_, i) => ({ value: String(i), label: format.number(i + 1) })),
        ]}
      />
      <NumberInput
        label={t('live.intervene.minutes')}
        value={minutes}
        min={1}
        max={600}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => typeof value === 'number' && value >= 1 && setMinutes(value)}
      />
      <Button variant="default" onClick={() => onFail(place === 'all' ? undefined : Number(place), minutes)}>
        {t('live.intervene.fail')}
      </Button>
    </div>
  );
}

function Log({ day, log, onTakeBack }: Pick<InterveneCardProps, 'day' | 'log' | 'onTakeBack'>) {
  const translator = useTranslator();
  const { t } = translator;
  if (log.length === 0) return <p className={classes['hint']}>{t('live.intervene.none')}</p>;
  return (
    <ol className={classes['log']} aria-label={t('live.intervene.log')}>
      {log.map((intervention, at) => {
        const words = interventionWords(intervention, day.hall, translator);
        return (
          <li key={at}>
            <span>{words}</span>
            <Tooltip label={t('live.intervene.takeBack')}>
              <ActionIcon
                variant="default"
                size="sm"
                aria-label={`${t('live.intervene.takeBack')}: ${words}`}
                onClick={() => onTakeBack(intervention)}
              >
                <IconArrowBackUp size="0.875rem" aria-hidden />
              </ActionIcon>
            </Tooltip>
          </li>
        );
      })}
    </ol>
  );
}
