// Stepping in where two banks share servers: how many of them are to stand at the other bank from the time shown.

import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { pictureServer } from '../../../../shared/hall-picture/keyframe.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from '../live-view.module.css';
import type { StepFormProps } from './step-forms.tsx';
import { useTold } from '../use-live-day.ts';

export function ShareForm({ day, log, now, onStep, label }: Omit<StepFormProps, 'bank'>) {
  const { t, text } = useTranslator();
  useTold(day.show);
  const { banks, sharedServers } = day.hall;
  const [chosen, setChosen] = useState(0);
  const [wanted, setWanted] = useState<number | undefined>(undefined);
  const shared = sharedServers[chosen] ?? sharedServers[0];
  if (shared === undefined) return null;
  const other = banks.find(({ id }) => id === shared.other);
  const { serverState } = day.film.picture;
  const places = Array.from({ length: shared.servers }, (_, i) => serverState[shared.firstAtOther + i]);
  const shown = wanted ?? places.filter((state) => state !== pictureServer.elsewhere).length;
  const last = log.findLast((entry) => entry.what === 'share' && entry.shared === shared.id);
  return (
    <div className={classes['order']}>
      {sharedServers.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('shared.step.which')}
          value={String(chosen)}
          onChange={(event) => {
            setChosen(Number(event.currentTarget.value));
            setWanted(undefined);
          }}
          data={sharedServers.map(({ name }, index) => ({ value: String(index), label: text(name) }))}
        />
      )}
      <NumberInput
        label={t('shared.step.at', { bank: other === undefined ? shared.other : text(other.name) })}
        value={shown}
        min={0}
        max={shared.servers}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => setWanted(typeof value === 'number' ? value : undefined)}
      />
      <Button
        variant="default"
        onClick={() => {
          onStep({ what: 'share', at: now(), shared: shared.id, atOther: shown });
          setWanted(undefined);
        }}
      >
        {label ?? t('live.intervene.now')}
      </Button>
      {last?.what === 'share' && last.atOther !== undefined && (
        <Button variant="default" onClick={() => onStep({ what: 'share', at: now(), shared: shared.id })}>
          {t('shared.step.release')}
        </Button>
      )}
    </div>
  );
}
