// What was done to the day: a list in words whose times can be changed, each entry of which can be taken back; and what becomes of it.

import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { clockText, readClock } from '../../../../shared/scenario/clock-text.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { whatIsDone } from '../../../../shared/wording/intervention-words.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from '../live-view.module.css';
import type { OpenDay } from '../use-live-day.ts';

export interface StepLogProps {
  readonly day: OpenDay;
  readonly log: readonly Intervention[];
  /** True where the scenario keeps just this. */
  readonly kept: boolean;
  readonly comparable: boolean;
  readonly onTakeBack: (intervention: Intervention) => void;
  readonly onMove: (intervention: Intervention, at: number) => void;
  readonly onKeep: () => void;
  readonly onForget: () => void;
  readonly onCompare: () => void;
}

export function StepLog({ day, log, kept, comparable, onTakeBack, onMove, onKeep, onForget, onCompare }: StepLogProps) {
  const translator = useTranslator();
  const { t } = translator;
  if (log.length === 0 && kept) return <p className={classes['hint']}>{t('live.intervene.none')}</p>;
  return (
    <>
      <ol className={classes['log']} aria-label={t('live.intervene.log')}>
        {log.map((intervention, at) => {
          const words = whatIsDone(intervention, day.hall, translator);
          const named = t('live.intervene.at', { time: clockText(intervention.at), what: words });
          return (
            <li key={at}>
              <TimeField
                key={intervention.at}
                label={t('live.intervene.time', { what: words })}
                at={intervention.at}
                onMove={(time) => onMove(intervention, time)}
              />
              <span>{words}</span>
              <Tooltip label={t('live.intervene.takeBack')}>
                <ActionIcon
                  variant="default"
                  size="sm"
                  aria-label={`${t('live.intervene.takeBack')}: ${named}`}
                  onClick={() => onTakeBack(intervention)}
                >
                  <IconArrowBackUp size="0.875rem" aria-hidden />
                </ActionIcon>
              </Tooltip>
            </li>
          );
        })}
      </ol>
      <p className={classes['hint']}>{t(kept ? 'live.intervene.kept' : 'live.intervene.notKept')}</p>
      <div className={classes['order']}>
        {!kept && (
          <>
            <Button variant="default" onClick={onKeep}>
              {t('live.intervene.keep')}
            </Button>
            <Button variant="default" onClick={onForget}>
              {t('live.intervene.back')}
            </Button>
          </>
        )}
        {log.length > 0 && (
          <Tooltip label={t('live.intervene.compareHint')} multiline w="16rem">
            <Button variant="default" disabled={!comparable} onClick={onCompare}>
              {t('live.intervene.compare')}
            </Button>
          </Tooltip>
        )}
      </div>
    </>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly at: number;
  readonly onMove: (time: number) => void;
  /** The label stands above the field, and is not only said. */
  readonly visible?: boolean;
}

export function TimeField({ label, at, onMove, visible = false }: TimeFieldProps) {
  const { t } = useTranslator();
  const [draft, setDraft] = useState(clockText(at));
  const read = readClock(draft);
  const commit = () => {
    if (read === undefined) setDraft(clockText(at));
    else if (clockText(read) !== clockText(at)) onMove(read);
  };
  return (
    <TextInput
      size="xs"
      {...(visible ? { label } : { 'aria-label': label })}
      value={draft}
      error={read === undefined && t('live.intervene.badTime')}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') setDraft(clockText(at));
      }}
    />
  );
}
