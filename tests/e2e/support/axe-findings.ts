// What axe finds wrong on the page as it stands, a line a place: empty where everybody can use it.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export async function axeFindings(page: Page): Promise<readonly string[]> {
  // The app has no frames, so one pass in the page is enough; describing every element that passes would take ten times as long.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
}
