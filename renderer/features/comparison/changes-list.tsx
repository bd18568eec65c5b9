// What is different in each deployment, in sentences that come from the documents.

import { useMemo } from 'react';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import { changeSentences } from '../../../shared/wording/change-words.ts';
import classes from './comparison.module.css';
import { deploymentLabels } from './deployment-names.ts';

export function ChangesList() {
  const translator = useTranslator();
  const { t } = translator;
  const project = useAppStore((state) => state.project);
  const lists = useMemo(() => {
    const [baseline, ...others] = project.deployments;
    const [, ...labels] = deploymentLabels(project, translator);
    if (baseline === undefined) return [];
    return others.map(({ id, scenario }, index) => ({
      id,
      name: t('difference.deployment', { letter: labels[index]?.letter ?? '', name: labels[index]?.name ?? '' }),
      sentences: changeSentences(baseline.scenario, scenario, translator),
    }));
  }, [project, translator, t]);
  return (
    <section className={classes.card}>
      {lists.map(({ id, name, sentences }) => (
        <div key={id} className={classes.changes}>
          <h3>{t('comparison.changes.title', { name })}</h3>
          {sentences.length === 0 ? (
            <p className={classes.quiet}>{t('comparison.changes.none')}</p>
          ) : (
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
