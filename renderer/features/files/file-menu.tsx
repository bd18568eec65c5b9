// The file menu of the top strip: new, open, recent, save; the same commands as in the native menu, for where there is none.

import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { CommandId } from '../../../shared/contract/commands.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import { useExportCommands } from './use-export-commands.ts';

/** `shortcutOf` writes a command's keys as this system does. */
export function FileMenu({ shortcutOf }: { shortcutOf: (id: CommandId) => string }) {
  const { t } = useTranslator();
  const { files } = useAppServices();
  useExportCommands();
  const recent = useAppStore((state) => state.files.recent);
  const item = (id: CommandId) => <CommandItem key={id} id={id} keys={shortcutOf(id)} />;
  return (
    <Menu
      position="bottom-start"
      width={320}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      onOpen={() => void files.refreshRecent()}
    >
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size="0.875rem" aria-hidden />}>
          {t('frame.top.file')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {item('scenario.new')}
        {item('scenario.open')}
        {item('scenario.save')}
        {item('scenario.saveAs')}
        <Menu.Divider />
        {item('demand.import')}
        {item('results.export')}
        {item('results.exportJson')}
        {item('results.exportXlsx')}
        <Menu.Divider />
        {item('brief.savePage')}
        {item('brief.savePdf')}
        {item('view.print')}
        {recent.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('frame.top.recent')}</Menu.Label>
            {recent.map(({ path, name }) => (
              <Menu.Item key={path} title={path} onClick={() => void files.open(path)}>
                {name}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => void files.clearRecent()}>{t('frame.top.clearRecent')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function CommandItem({ id, keys }: { id: CommandId; keys: string }) {
  const { t } = useTranslator();
  const { commands } = useAppServices();
  const enabled = useCommandEnabled(id);
  return (
    <Menu.Item rightSection={<kbd aria-hidden>{keys}</kbd>} disabled={!enabled} onClick={() => commands.run(id)}>
      {t(`command.${id}`)}
    </Menu.Item>
  );
}
