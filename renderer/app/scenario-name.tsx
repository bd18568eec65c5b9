// The name of the plan, to be changed in place, with a dot while the work is not saved.

import { Tooltip, VisuallyHidden } from '@mantine/core';
import { useDraft } from '../components/draft.ts';
import { useTranslator } from '../i18n/translator-context.tsx';
import { displayName } from '../store/display-name.ts';
import { planName } from '../store/open-plan.ts';
import { isEdited } from '../store/selectors.ts';
import { useAppStore } from '../store/use-app-store.ts';
import classes from './top-strip.module.css';

export function ScenarioName() {
  const { t, text } = useTranslator();
  const name = useAppStore((state) => displayName(planName(state), text));
  const edited = useAppStore(isEdited);
  const alone = useAppStore((state) => state.project.deployments.length === 1);
  const editScenario = useAppStore((state) => state.editScenario);
  const editProject = useAppStore((state) => state.editProject);
  const draft = useDraft<string>({
    shown: name,
    read: (text) => (text.trim() === '' ? { ok: false, message: t('frame.field.empty') } : { ok: true, value: text.trim() }),
    onCommit: (value) => {
      if (!alone) editProject({ name: value });
      else
        editScenario((scenario) => {
          scenario.name = value;
        });
    },
  });
  return (
    <div className={classes.name}>
      <input
        className={classes.nameInput}
        aria-label={t(alone ? 'frame.top.scenarioName' : 'frame.top.projectName')}
        aria-invalid={draft.message !== undefined}
        value={draft.text}
        maxLength={200}
        onChange={draft.onChange}
        onBlur={draft.onBlur}
        onKeyDown={draft.onKeyDown}
        spellCheck={false}
        autoComplete="off"
      />
      {edited && (
        <Tooltip label={t('frame.top.edited')}>
          <span className={classes.dot}>
            <VisuallyHidden>{t('frame.top.edited')}</VisuallyHidden>
          </span>
        </Tooltip>
      )}
    </div>
  );
}
