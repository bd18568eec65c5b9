// The bar of deployments: which one is on screen and edited, copies, names, and the button that compares. Shown from two deployments on.

import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconCopy, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useDraft } from '../../components/draft.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';
import { useAppStore } from '../../store/use-app-store.ts';
import { mostDeployments } from '../../../shared/scenario/schema/comparison-schema.ts';
import { CompareButton } from './compare-button.tsx';
import classes from './comparison.module.css';
import { deploymentLabels, type DeploymentLabel } from './deployment-names.ts';

export function DeploymentsBar() {
  const translator = useTranslator();
  const { t } = translator;
  const { commands } = useAppServices();
  const project = useAppStore((state) => state.project);
  const active = useAppStore((state) => state.active);
  const canCopy = useCommandEnabled('deployment.copy');
  const labels = deploymentLabels(project, translator);
  if (labels.length < 2) return undefined;
  const letter = labels.find(({ id }) => id === active)?.letter ?? '';
  return (
    <nav className={classes.bar} aria-label={t('comparison.bar.label')}>
      <ul className={classes.tabs}>
        {labels.map((label) => (
          <Tab key={label.id} label={label} shown={label.id === active} />
        ))}
      </ul>
      <Tooltip label={labels.length < mostDeployments ? t('comparison.bar.copyHint', { letter }) : t('comparison.bar.full')}>
        <Button
          variant="default"
          leftSection={<IconCopy size="0.875rem" aria-hidden />}
          disabled={!canCopy}
          onClick={() => commands.run('deployment.copy')}
        >
          {t('comparison.bar.copy', { letter })}
        </Button>
      </Tooltip>
      <CompareButton />
    </nav>
  );
}

function Tab({ label, shown }: { readonly label: DeploymentLabel; readonly shown: boolean }) {
  const show = useAppStore((state) => state.showDeployment);
  const [renaming, setRenaming] = useState(false);
  const { id, letter, name } = label;
  return (
    <li className={classes.tab} data-shown={shown || undefined}>
      {renaming ? (
        <NameInput label={label} onDone={() => setRenaming(false)} />
      ) : (
        <button
          type="button"
          className={classes.tabButton}
          aria-current={shown ? 'true' : undefined}
          title={name}
          onClick={() => show(id)}
          onDoubleClick={() => setRenaming(true)}
        >
          <span className={classes.letter}>{letter}</span> <span className={classes.tabName}>{name}</span>
        </button>
      )}
      {shown && !renaming && <TabMenu label={label} onRename={() => setRenaming(true)} />}
    </li>
  );
}

function TabMenu({ label: { id, letter }, onRename }: { readonly label: DeploymentLabel; readonly onRename: () => void }) {
  const { t } = useTranslator();
  const remove = useAppStore((state) => state.removeDeployment);
  return (
    <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false} returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="sm" aria-label={t('comparison.bar.more', { letter })}>
          <IconDots size="0.875rem" aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onRename}>{t('comparison.bar.rename')}</Menu.Item>
        <Menu.Item onClick={() => remove(id)}>{t('comparison.bar.remove')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function NameInput({ label: { id, letter, name }, onDone }: { readonly label: DeploymentLabel; readonly onDone: () => void }) {
  const { t } = useTranslator();
  const edit = useAppStore((state) => state.editDeployment);
  const draft = useDraft<string>({
    shown: name,
    read: (text) => (text.trim() === '' ? { ok: false, message: t('frame.field.empty') } : { ok: true, value: text.trim() }),
    onCommit: (value) => {
      edit(id, (scenario) => {
        scenario.name = value;
      });
    },
  });
  return (
    <input
      className={classes.tabInput}
      aria-label={t('comparison.bar.name', { letter })}
      aria-invalid={draft.message !== undefined}
      value={draft.text}
      maxLength={200}
      spellCheck={false}
      autoComplete="off"
      ref={(input) => input?.focus()}
      onChange={draft.onChange}
      onBlur={() => {
        draft.onBlur();
        onDone();
      }}
      onKeyDown={(event) => {
        draft.onKeyDown(event);
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault();
          onDone();
        }
      }}
    />
  );
}
