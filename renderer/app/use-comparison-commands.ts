// Who carries out the commands about deployments: copying one, going from one to the next, comparing them.

import { useTranslator } from '../i18n/translator-context.tsx';
import { useAppServices, useCommand } from '../store/app-services.ts';
import { canCompare } from '../store/comparison-problems.ts';
import { useAppStore, useAppStoreApi } from '../store/use-app-store.ts';
import { mostDeployments } from '../../shared/scenario/schema/comparison-schema.ts';

export function useComparisonCommands(): void {
  const { comparing } = useAppServices();
  const { t } = useTranslator();
  const store = useAppStoreApi();
  const count = useAppStore((state) => state.project.deployments.length);
  const comparable = useAppStore((state) => canCompare(state.project));
  const running = useAppStore((state) => state.comparison.run.status === 'running');
  useCommand(
    'deployment.copy',
    () => {
      const { project, addDeployment, view, showSection } = store.getState();
      const name = t('comparison.bar.copyName');
      const taken = new Set(project.deployments.map(({ scenario }) => scenario.name));
      const numbered = (number: number): string => {
        const candidate = t('comparison.bar.copyNameNumbered', { number });
        return taken.has(candidate) ? numbered(number + 1) : candidate;
      };
      addDeployment(taken.has(name) ? numbered(2) : name);
      // What is to be changed next: the lanes of the copy, unless counters or other fields are being looked at already.
      if (view.middle !== 'section') showSection(view.section === 'counters' ? 'counters' : 'e-channels');
    },
    count < mostDeployments,
  );
  useCommand(
    'deployment.next',
    () => {
      const { project, active, showDeployment } = store.getState();
      const at = project.deployments.findIndex(({ id }) => id === active);
      const next = project.deployments[(at + 1) % project.deployments.length];
      if (next !== undefined) showDeployment(next.id);
    },
    count > 1,
  );
  useCommand(
    'comparison.start',
    () => {
      store.getState().showComparison();
      comparing.start();
    },
    comparable,
  );
  useCommand('comparison.cancel', comparing.cancel, running);
  useCommand('view.comparison', () => {
    store.getState().showComparison();
  });
}
