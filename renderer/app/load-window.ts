// Gets the code of the window going in steps, each in a task of its own: the schema, what weighs work, the scenarios, what draws charts, the words, then
// one part of the window after the other. All at once they would keep the page from answering for a tenth of a second at the first start.

import type { startWindow } from './start-window.tsx';

/** What starts the window, once all that it needs is there. */
export async function loadWindow(): Promise<{ readonly startWindow: typeof startWindow }> {
  await import('../../shared/scenario/schema/scenario-schema.ts');
  await import('../../shared/scenario/work-per-passenger.ts');
  await import('../../shared/scenario/ready/ready-scenarios.ts');
  await import('../charts/estimate-band-chart.tsx');
  await import('../i18n/translator-context.tsx');
  await import('../features/scenario/section-content.tsx');
  await import('../features/scenario/section-fields.tsx');
  await import('../features/results/results-pane.tsx');
  await import('../features/live-view/live-view.tsx');
  return import('./start-window.tsx');
}
