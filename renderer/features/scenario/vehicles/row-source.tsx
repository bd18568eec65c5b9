// The source of the figures in one row of a table: of all that the program has an opinion on, and the way back to them together.

import { defaultAt } from '../../../../shared/scenario/provenance/provenance.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { putAt, valueAt, type ScenarioPath } from '../fields/scenario-path.ts';
import { SourceBadge } from '../fields/source-badge.tsx';

interface RowSourceProps {
  /** Whose row it is, for screen readers. */
  readonly name: string;
  readonly paths: readonly ScenarioPath[];
}

export function RowSource({ name, paths }: RowSourceProps) {
  const { format } = useTranslator();
  const scenario = useAppStore((state) => state.scenario);
  const editScenario = useAppStore((state) => state.editScenario);
  const figures = paths.flatMap((path) => {
    const standard = defaultAt(scenario, path);
    return standard === undefined ? [] : [{ path, standard }];
  });
  const [first] = figures;
  const changed = figures.filter(({ path, standard }) => valueAt(scenario, path) !== standard.value);
  return (
    <td>
      {first && (
        <SourceBadge
          field={name}
          standard={(changed[0] ?? first).standard}
          changed={changed.length > 0}
          shown={changed
            .map(({ standard: { value } }) => (typeof value === 'number' ? format.plainNumber(value, 1) : String(value)))
            .join(' · ')}
          onReset={() => {
            editScenario((draft) => {
              for (const { path, standard } of changed) putAt(draft, path, standard.value);
            });
          }}
        />
      )}
    </td>
  );
}
