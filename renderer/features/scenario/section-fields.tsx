// What the right column holds for each section of the scenario.

import type { SectionId } from '../../store/view-slice.ts';
import { BankFields } from './banks/bank-fields.tsx';
import { DemandFields } from './demand/demand-fields.tsx';
import { CategoryFields } from './passengers/category-fields.tsx';
import { QueueFields } from './queues/queue-sections.tsx';
import { RunFields } from './run/run-sections.tsx';
import { TargetFields } from './targets/target-sections.tsx';

export function SectionFields({ section }: { section: SectionId }) {
  switch (section) {
    case 'demand':
      return <DemandFields />;
    case 'passengers':
      return <CategoryFields />;
    case 'e-channels':
      return <BankFields key="e-channel" kind="e-channel" />;
    case 'counters':
      return <BankFields key="counter" kind="counter" />;
    case 'queues':
      return <QueueFields />;
    case 'targets':
      return <TargetFields />;
    case 'run':
      return <RunFields />;
  }
}
