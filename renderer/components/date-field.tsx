// A date, typed as people write it or picked from a calendar. It is shown with its month in words, so that nobody takes the day for the month.

import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useDraft, type Reading } from './draft.ts';
import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';
import { readDate } from './read-date.ts';

interface DateFieldProps extends FieldFrameProps {
  /** ISO date. */
  readonly value: string;
  readonly onCommit: (value: string) => void;
}

export function DateField({ value, onCommit, error, ...frame }: DateFieldProps) {
  const { t, format } = useTranslator();
  const [opened, setOpened] = useState(false);
  const read = (text: string): Reading<string> => {
    const date = readDate(text);
    return date === undefined
      ? { ok: false, message: t('scenario.day.notADate', { example: format.plainDate(value) }) }
      : { ok: true, value: date };
  };
  const commit = (date: string) => {
    if (date !== value) onCommit(date);
  };
  const draft = useDraft({ shown: format.plainDate(value), read, onCommit: commit });
  const close = () => {
    setOpened(false);
  };
  return (
    <FieldFrame {...frame} error={draft.message ?? error}>
      {(ids) => (
        <TextInput
          {...ids}
          autoComplete="off"
          value={draft.text}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
          error={(draft.message ?? error) !== undefined}
          rightSectionPointerEvents="all"
          rightSection={
            <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus withRoles>
              <Popover.Target>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t('scenario.day.calendar')}
                  onClick={() => {
                    setOpened(!opened);
                  }}
                >
                  <IconCalendar size="1rem" aria-hidden />
                </ActionIcon>
              </Popover.Target>
              <Popover.Dropdown aria-label={t('scenario.day.calendar')}>
                <MonthOf
                  value={value}
                  onPick={(date) => {
                    close();
                    commit(date);
                  }}
                />
              </Popover.Dropdown>
            </Popover>
          }
        />
      )}
    </FieldFrame>
  );
}

/** The calendar: its words come from the translator, so that it needs no locale of its own. */
function MonthOf({ value, onPick }: { readonly value: string; readonly onPick: (date: string) => void }) {
  const { t, format } = useTranslator();
  return (
    <DatePicker
      size="sm"
      value={value}
      defaultDate={value}
      onChange={(date) => {
        if (date !== null) onPick(date);
      }}
      // Months only: a far day is sooner typed than found.
      maxLevel="month"
      // Red means a missed target here, nothing else.
      weekendDays={[]}
      monthLabelFormat={(date) => format.month(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}
      weekdayFormat={(date) => format.weekdays[(new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7]?.short ?? ''}
      getDayAriaLabel={(date) => format.longDate(date.slice(0, 10))}
      ariaLabels={{ nextMonth: t('scenario.day.monthAfter'), previousMonth: t('scenario.day.monthBefore') }}
    />
  );
}
