// The user's own settings: light or dark, size on a projector, and whether cheap runs start by themselves.

import { ActionIcon, Button, Group, Popover, SegmentedControl, Stack, Switch, Text, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { cheapRun } from '../../store/expected-work.ts';
import { colorSchemes } from '../../store/settings-slice.ts';
import { useAppStore } from '../../store/use-app-store.ts';

export function SettingsMenu() {
  const { t, format } = useTranslator();
  const { colorScheme, zoom } = useAppStore((state) => state.settings);
  const changeSettings = useAppStore((state) => state.changeSettings);
  const stepZoom = useAppStore((state) => state.stepZoom);
  const autoRun = useAppStore((state) => state.experiment.autoRun);
  const setAutoRun = useAppStore((state) => state.setAutoRun);
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      withinPortal={false}
      attributes={{ dropdown: { 'aria-label': t('frame.top.settings') } }}
    >
      <Popover.Target>
        <Tooltip label={t('frame.top.settings')}>
          <ActionIcon variant="default" size="input-xs" aria-label={t('frame.top.settings')}>
            <IconAdjustmentsHorizontal size="1rem" aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <div>
            <Text size="xs" fw={600} mb={4}>
              {t('frame.top.colorScheme')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-label={t('frame.top.colorScheme')}
              value={colorScheme}
              onChange={(chosen) => {
                changeSettings({ colorScheme: chosen });
              }}
              data={colorSchemes.map((value) => ({ value, label: t(`frame.top.${value}`) }))}
            />
          </div>
          <Group justify="space-between">
            <Text size="xs" fw={600}>
              {t('frame.top.zoom')}
            </Text>
            <Group gap={6}>
              <ActionIcon variant="default" size="sm" aria-label={t('frame.top.zoomOut')} onClick={() => stepZoom(-1)}>
                <IconMinus size="0.875rem" aria-hidden />
              </ActionIcon>
              <Button
                variant="subtle"
                size="compact-xs"
                w="3.5rem"
                onClick={() => stepZoom(0)}
                aria-label={`${t('command.view.zoomReset')}, ${format.percent(zoom, 0)}`}
              >
                {format.percent(zoom, 0)}
              </Button>
              <ActionIcon variant="default" size="sm" aria-label={t('frame.top.zoomIn')} onClick={() => stepZoom(1)}>
                <IconPlus size="0.875rem" aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
          <Switch
            label={t('frame.top.autoRun')}
            description={t('frame.top.autoRunHint', { seconds: cheapRun })}
            checked={autoRun}
            onChange={(event) => {
              setAutoRun(event.currentTarget.checked);
            }}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
