// Nearer, farther, all of it, and moving banks about: the buttons in the corner of the plan.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowsMove, IconMaximize, IconMinus, IconPlus, IconRestore } from '@tabler/icons-react';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from '../live-view.module.css';

interface PlanToolsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
  readonly arranging: boolean;
  readonly onArrange: (arranging: boolean) => void;
  /** Undefined where nothing was moved. */
  readonly onReset: (() => void) | undefined;
}

export function PlanTools({ onZoomIn, onZoomOut, onFit, arranging, onArrange, onReset }: PlanToolsProps) {
  const { t } = useTranslator();
  const tools = [
    { label: t('live.plan.zoomIn'), Icon: IconPlus, act: onZoomIn },
    { label: t('live.plan.zoomOut'), Icon: IconMinus, act: onZoomOut },
    { label: t('live.plan.fit'), Icon: IconMaximize, act: onFit },
    { label: t('live.plan.arrange'), Icon: IconArrowsMove, act: () => onArrange(!arranging), pressed: arranging },
    ...(arranging && onReset !== undefined ? [{ label: t('live.plan.reset'), Icon: IconRestore, act: onReset }] : []),
  ];
  return (
    <div className={classes['tools']}>
      {tools.map(({ label, Icon, act, ...tool }) => (
        <Tooltip key={label} label={label} position="left">
          <ActionIcon
            variant={'pressed' in tool && tool.pressed ? 'filled' : 'default'}
            size="input-xs"
            aria-label={label}
            aria-pressed={'pressed' in tool ? tool.pressed : undefined}
            onClick={act}
          >
            <Icon size="1rem" aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
