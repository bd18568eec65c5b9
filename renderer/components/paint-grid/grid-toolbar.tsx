// The line above the painting grid: what is selected in words, and buttons for what the keyboard does.

import { ActionIcon, Button, Text, Tooltip } from '@mantine/core';
import { IconArrowBarToRight, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { isSingle, rectangleOf } from './grid-selection.ts';
import type { PaintGridRow } from './paint-grid.tsx';
import classes from './paint-grid.module.css';
import type { Paint } from './use-paint-grid.ts';

interface GridToolbarProps {
  readonly paint: Paint;
  readonly rows: readonly PaintGridRow[];
  readonly columns: readonly string[];
}

export function GridToolbar({ paint, rows, columns }: GridToolbarProps) {
  const { t } = useTranslator();
  const { top, bottom, left, right } = rectangleOf(paint.selection);
  const name = rows[top]?.name ?? '';
  const from = columns[left] ?? '';
  const selected = isSingle(paint.selection)
    ? t('scenario.grid.cell', { name, from })
    : t('scenario.grid.stretch', {
        name: top === bottom ? name : t('scenario.grid.rows', { count: bottom - top + 1 }),
        from,
        to: endOf(columns, right),
      });
  return (
    <div className={classes['toolbar']}>
      <Text size="xs" c="dimmed" className={classes['selected'] ?? ''}>
        {selected}
      </Text>
      <Tooltip label={t('scenario.grid.fewer')}>
        <ActionIcon
          variant="default"
          size="sm"
          aria-label={t('scenario.grid.fewer')}
          onClick={() => {
            paint.step(-1);
          }}
        >
          <IconMinus size="0.875rem" aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('scenario.grid.more')}>
        <ActionIcon
          variant="default"
          size="sm"
          aria-label={t('scenario.grid.more')}
          onClick={() => {
            paint.step(1);
          }}
        >
          <IconPlus size="0.875rem" aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconArrowBarToRight size="0.875rem" aria-hidden />}
        onClick={paint.fillRight}
      >
        {t('scenario.grid.fillRight')}
      </Button>
    </div>
  );
}

/** The end of a quarter-hour is the start of the next; after the last one, its own start is said. */
function endOf(columns: readonly string[], column: number): string {
  return columns[column + 1] ?? columns[column] ?? '';
}
