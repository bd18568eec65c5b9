// All shortcuts on one page, those of the window, of the timetable and of the live hall.

import { Modal, Table } from '@mantine/core';
import { commands } from '../../shared/contract/commands.ts';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useShortcutText } from './shortcut-keys.ts';

const gridKeys = [
  ['move', '← → ↑ ↓'],
  ['extend', 'Shift + ← →'],
  ['row', 'Shift + Space'],
  ['number', '0–9, Enter'],
  ['stepValue', '+ −'],
  ['fillRight', 'Ctrl + R'],
  ['copyPaste', 'Ctrl + C, Ctrl + V'],
] as const;

const hallKeys = [
  ['play', 'Space'],
  ['step', ', .'],
  ['speed', '[ ]'],
  ['time', '← →, Page Up, Page Down'],
  ['things', '← →'],
  ['zoom', '+ − 0'],
  ['pan', 'Shift + ← → ↑ ↓'],
] as const;

export function ShortcutsHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslator();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('frame.commands.shortcutsTitle')}
      closeButtonProps={{ 'aria-label': t('frame.commands.close') }}
      size="lg"
    >
      <AllKeys />
    </Modal>
  );
}

/** Put together when the page is opened. */
function AllKeys() {
  const { t } = useTranslator();
  const shortcutOf = useShortcutText();
  return (
    <>
      <KeyTable rows={commands.map(({ id }) => ({ id, name: t(`command.${id}`), keys: shortcutOf(id) }))} />
      <h3>{t('frame.commands.gridTitle')}</h3>
      <KeyTable rows={gridKeys.map(([id, keys]) => ({ id, name: t(`frame.commands.grid.${id}`), keys }))} />
      <h3>{t('live.keys.title')}</h3>
      <KeyTable rows={hallKeys.map(([id, keys]) => ({ id, name: t(`live.keys.${id}`), keys }))} />
    </>
  );
}

function KeyTable({ rows }: { rows: readonly { readonly id: string; readonly name: string; readonly keys: string }[] }) {
  const { t } = useTranslator();
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('frame.commands.shortcutsCommand')}</Table.Th>
          <Table.Th>{t('frame.commands.shortcutsKeys')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name, keys }) => (
          <Table.Tr key={id}>
            <Table.Td>{name}</Table.Td>
            <Table.Td>
              <kbd>{keys}</kbd>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
