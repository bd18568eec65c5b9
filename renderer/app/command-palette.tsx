// All commands by name: type a few letters, press Enter.

import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useStore } from 'zustand';
import { commands as table } from '../../shared/contract/commands.ts';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useAppServices } from '../store/app-services.ts';
import { useShortcutText } from './shortcut-keys.ts';

const menus = ['file', 'edit', 'run', 'view', 'help'] as const;

export function CommandPalette() {
  const { t } = useTranslator();
  const { commands } = useAppServices();
  const handlers = useStore(commands.handlers);
  const shortcutOf = useShortcutText();
  const groups = menus.map((menu): SpotlightActionGroupData => ({
    group: t(`command.menu.${menu}`),
    actions: table
      .filter(({ id, menu: its }) => its === menu && id !== 'help.palette' && handlers[id]?.enabled === true)
      .map(({ id }) => ({
        id,
        label: t(`command.${id}`),
        rightSection: <kbd>{shortcutOf(id)}</kbd>,
        onClick: () => commands.run(id),
      })),
  }));
  return (
    <Spotlight
      actions={groups.filter(({ actions }) => actions.length > 0)}
      shortcut={null}
      nothingFound={t('frame.commands.paletteNothing')}
      highlightQuery
      searchProps={{ placeholder: t('frame.commands.paletteSearch'), 'aria-label': t('frame.commands.paletteSearch') }}
      attributes={{ content: { 'aria-label': t('command.help.palette') } }}
      scrollable
      maxHeight={420}
    />
  );
}
