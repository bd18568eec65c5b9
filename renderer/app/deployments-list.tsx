// The deployments in the left column: which there are, which one is on screen, the way to another one, and to the comparison.

import { IconCopy, IconScale } from '@tabler/icons-react';
import { useTranslator } from '../i18n/translator-context.tsx';
import { useAppServices } from '../store/app-services.ts';
import { useAppStore } from '../store/use-app-store.ts';
import classes from './frame.module.css';

/** `onChosen` lets the frame close the drawer in which a narrow window shows the outline. */
export function DeploymentsList({ onChosen }: { onChosen: () => void }) {
  const { t, format } = useTranslator();
  const { commands } = useAppServices();
  const comparing = useAppStore((state) => state.view.middle === 'comparison');
  const count = useAppStore((state) => state.project.deployments.length);
  const run = (id: 'deployment.copy' | 'view.comparison') => () => {
    onChosen();
    commands.run(id);
  };
  return (
    <>
      <h2 className={classes.outlineHeading}>{t('comparison.bar.label')}</h2>
      <ul className={classes.items}>
        {count === 1 ? (
          <li>
            <button type="button" className={classes.item} title={t('comparison.bar.oneHint')} onClick={run('deployment.copy')}>
              <IconCopy size="0.9375rem" aria-hidden className={classes.mark} />
              <span className={classes.itemName}>{t('comparison.bar.one')}</span>
            </button>
          </li>
        ) : (
          <li>
            <button type="button" className={classes.item} aria-current={comparing ? 'page' : undefined} onClick={run('view.comparison')}>
              <IconScale size="0.9375rem" aria-hidden className={classes.mark} />
              <span className={classes.itemName}>{t('frame.top.viewComparison')}</span>
              <span className={classes.itemFigure}>{format.number(count)}</span>
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
