// From the verdict on screen to somebody else's machine: the brief of a comparison in either language, made again to the last number.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ComparisonPage } from '../pages/comparison-page.ts';
import { expect, pictures, test } from '../support/test.ts';

const cli = resolve(import.meta.dirname, '../../../out/cli/index.js');

test('hands over a comparison as briefs that the command line makes again, number for number', async ({ planner, context }, info) => {
  test.setTimeout(300_000);
  const { page, scenario } = planner;
  const comparison = new ComparisonPage(planner);
  await comparison.copy();
  await scenario.paint('Visitor counters, departure', '09:00', '11:45', 5);
  await comparison.start();
  await comparison.finished();
  const hash = await comparison.resultHash();

  for (const language of ['en', 'zh-Hant-HK'] as const) {
    if (language !== 'en') await planner.switchLanguage(language);
    // How far B is ahead, as the sentence says it: its last two numbers.
    const ahead = (((await comparison.sentence.textContent()) ?? '').match(/\d+\.\d/g) ?? []).slice(-2);
    expect(ahead).toHaveLength(2);
    const button = page.getByRole('button', { name: planner.words.t('comparison.export.brief.savePage'), exact: true });
    const brief = await planner.taken(() => button.click());
    const file = info.outputPath(`${language}.html`);
    writeFileSync(file, brief.text);

    const reader = await context.newPage();
    await reader.setViewportSize({ width: 900, height: 1200 });
    await reader.goto(`file://${file}`);
    for (const figure of ahead) await expect(reader.locator('.verdict')).toContainText(figure);
    await expect(reader.getByText(hash).first()).toBeAttached();
    await reader.screenshot({ path: `${pictures}/comparison-brief-${language}.png`, fullPage: true, animations: 'disabled' });
    await reader.close();

    const made = execFileSync(process.execPath, [cli, 'reproduce', file, '--workers', '2', '--lang', 'en'], { encoding: 'utf8' });
    expect(made).toContain(hash);
  }
});
