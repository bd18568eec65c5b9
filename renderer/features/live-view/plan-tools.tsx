// Nearer, farther, all of it: the buttons in the corner of the plan.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import classes from './live-view.module.css';

interface PlanToolsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
}

export function PlanTools({ onZoomIn, onZoomOut, onFit }: PlanToolsProps) {
  const { t } = useTranslator();
  const tools = [
    { label: t('live.plan.zoomIn'), Icon: IconPlus, act: onZoomIn },
    { label: t('live.plan.zoomOut'), Icon: IconMinus, act: onZoomOut },
    { label: t('live.plan.fit'), Icon: IconMaximize, act: onFit },
  ];
  return (
    <div className={classes['tools']}>
      {tools.map(({ label, Icon, act }) => (
        <Tooltip key={label} label={label} position="left">
          <ActionIcon variant="default" size="input-xs" aria-label={label} onClick={act}>
            <Icon size="1rem" aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
