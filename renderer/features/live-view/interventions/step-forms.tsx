// One small form for each way of stepping in: what it needs to know, and a button that does it from the time shown.

import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { Entrance } from '../../../../shared/scenario/schema/entrance-schema.ts';
import { pictureServer } from '../../../../shared/hall-picture/keyframe.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from '../live-view.module.css';
import { useTold, type OpenDay } from '../use-live-day.ts';

export interface StepFormProps {
  readonly day: OpenDay;
  readonly bank: number;
  readonly log: readonly Intervention[];
  /** The time from which it takes effect [s]. */
  readonly now: () => number;
  readonly onStep: (intervention: Intervention) => void;
  /** What the button says where it is not "from now on". */
  readonly label?: string;
}

const usualMinutes = 30;

export function OpenForm({ day, bank, log, now, onStep, label }: StepFormProps) {
  const { t } = useTranslator();
  useTold(day.show);
  const { id, firstServer, ownServers: servers } = day.hall.banks[bank]!;
  const { serverFailed, serverState } = day.film.picture;
  // Servers that it shares with another bank are moved, not opened.
  const isOpen = (server: number) => serverState[server] !== pictureServer.closed || serverFailed[server]! > 0;
  const [wanted, setWanted] = useState<number | undefined>(undefined);
  const shown = wanted ?? Array.from({ length: servers }, (_, place) => firstServer + place).filter(isOpen).length;
  const last = log.findLast((entry) => (entry.what === 'open' || entry.what === 'timetable') && entry.bank === id);
  return (
    <div className={classes['order']}>
      <NumberInput
        label={t('live.intervene.open')}
        value={shown}
        min={0}
        max={servers}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => setWanted(typeof value === 'number' ? value : undefined)}
      />
      <Now
        label={label}
        onClick={() => {
          onStep({ what: 'open', at: now(), bank: id, open: shown });
          setWanted(undefined);
        }}
      />
      {last?.what === 'open' && (
        <Button variant="default" onClick={() => onStep({ what: 'timetable', at: now(), bank: id })}>
          {t('live.intervene.release')}
        </Button>
      )}
    </div>
  );
}

export function FailForm({ day, bank, now, onStep, label }: StepFormProps) {
  const { t, format } = useTranslator();
  const { id, servers } = day.hall.banks[bank]!;
  const [place, setPlace] = useState('all');
  const minutes = useMinutes();
  return (
    <div className={classes['order']}>
      <NativeSelect
        size="xs"
        label={t('live.intervene.which')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
        data={[
          { value: 'all', label: t('live.intervene.all') },
          ...Array.from({ length: servers }, (_, i) => ({ value: String(i + 1), label: format.number(i + 1) })),
        ]}
      />
      {minutes.field}
      <Now
        label={label}
        onClick={() => {
          const which = place === 'all' ? {} : { server: Number(place) };
          onStep({ what: 'fail', at: now(), until: now() + minutes.seconds, bank: id, ...which });
        }}
      />
    </div>
  );
}

export function StaffForm({ day, bank, now, onStep, label, sign }: StepFormProps & { readonly sign: 1 | -1 }) {
  const { t } = useTranslator();
  const { id, ownServers: servers } = day.hall.banks[bank]!;
  const count = useCount(t('live.intervene.officers'), 1, { min: 1, max: servers });
  const minutes = useMinutes();
  return (
    <div className={classes['order']}>
      {count.field}
      {minutes.field}
      <Now
        label={label}
        onClick={() => onStep({ what: 'staff', at: now(), until: now() + minutes.seconds, bank: id, by: sign * count.value })}
      />
    </div>
  );
}

export function RefusalsForm({ day, bank, now, onStep, label }: StepFormProps) {
  const { t } = useTranslator();
  const factor = useCount(t('live.intervene.factor'), 5, { min: 0, max: 1000 });
  const minutes = useMinutes();
  return (
    <div className={classes['order']}>
      {factor.field}
      {minutes.field}
      <Now
        label={label}
        onClick={() =>
          onStep({ what: 'refusals', at: now(), until: now() + minutes.seconds, bank: day.hall.banks[bank]!.id, factor: factor.value })
        }
      />
    </div>
  );
}

export function DivertForm({ day, bank, now, onStep, label }: StepFormProps) {
  const minutes = useMinutes();
  return (
    <div className={classes['order']}>
      {minutes.field}
      <Now
        label={label}
        onClick={() => onStep({ what: 'divert', at: now(), until: now() + minutes.seconds, bank: day.hall.banks[bank]!.id })}
      />
    </div>
  );
}

/** `direction` is that of the entrance. */
export function MeterForm({
  direction,
  now,
  onStep,
  label,
}: Pick<StepFormProps, 'now' | 'onStep' | 'label'> & { readonly direction: Entrance['direction'] }) {
  const { t } = useTranslator();
  const people = useCount(t('entrance.live.people'), 10, { min: 0, max: 10_000 });
  const every = useCount(t('entrance.live.every'), 1, { min: 1, max: 120 });
  const minutes = useMinutes();
  return (
    <div className={classes['order']}>
      {people.field}
      {every.field}
      {minutes.field}
      <Now
        label={label}
        onClick={() =>
          onStep({ what: 'meter', at: now(), until: now() + minutes.seconds, direction, people: people.value, everyMinutes: every.value })
        }
      />
    </div>
  );
}

export function EarlyForm({ now, onStep, label }: Pick<StepFormProps, 'now' | 'onStep' | 'label'>) {
  const { t } = useTranslator();
  const ahead = useCount(t('live.intervene.ahead'), usualMinutes, { min: 1, max: 240 });
  const within = useCount(t('live.intervene.within'), 5, { min: 0, max: 240 });
  return (
    <div className={classes['order']}>
      {ahead.field}
      {within.field}
      <Now label={label} onClick={() => onStep({ what: 'early', at: now(), until: now() + ahead.value * 60, within: within.value * 60 })} />
    </div>
  );
}

function Now({ onClick, label }: { readonly onClick: () => void; readonly label: string | undefined }) {
  const { t } = useTranslator();
  return (
    <Button variant="default" onClick={onClick}>
      {label ?? t('live.intervene.now')}
    </Button>
  );
}

function useMinutes() {
  const { t } = useTranslator();
  const { field, value } = useCount(t('live.intervene.minutes'), usualMinutes, { min: 1, max: 600 });
  return { field, seconds: value * 60 };
}

function useCount(label: string, initial: number, { min, max }: { readonly min: number; readonly max: number }) {
  const [value, setValue] = useState(initial);
  const field = (
    <NumberInput
      label={label}
      value={value}
      min={min}
      max={max}
      clampBehavior="strict"
      allowDecimal={false}
      onChange={(typed) => typeof typed === 'number' && typed >= min && setValue(typed)}
    />
  );
  return { field, value };
}
