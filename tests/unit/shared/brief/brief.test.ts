// @vitest-environment jsdom
// A brief as its readers get it: one page that needs nothing, is well formed and accessible, says what it must, and carries its data.

import { beforeAll, describe, expect, it } from 'vitest';
import { checkBrief } from '../../../../shared/brief/check-brief.ts';
import { comparisonBrief } from '../../../../shared/brief/comparison-brief.ts';
import { readBrief } from '../../../../shared/brief/read-brief.ts';
import { runBrief } from '../../../../shared/brief/run-brief.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { comparisonReportOf } from '../../../../shared/report/comparison-report-of.ts';
import type { ComparisonReport } from '../../../../shared/report/comparison-report.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { verdictSentence } from '../../../../shared/wording/comparison-sentences.ts';
import { compare, hallOf, settings } from '../../../support/compared-hall.ts';

const madeOn = '2026-01-31';
const scenarios = [hallOf(2, 'Two desks'), hallOf(3, 'Three <b>desks</b> & "more"</script>')];
let report: ComparisonReport;
let three: { readonly report: ComparisonReport; readonly scenarios: readonly Scenario[] };
const reportOf = (documents: readonly Scenario[], asked = settings) => {
  const { plan, names, result } = compare(documents, asked);
  return comparisonReportOf(plan, names, result);
};
beforeAll(() => {
  report = reportOf(scenarios);
  const more = [...scenarios, hallOf(4, 'Four desks')];
  three = { report: reportOf(more), scenarios: more };
}, 60_000);

const pages = (language: Language): Readonly<Record<'comparison' | 'run' | 'three', string>> => {
  const translator = createTranslator(language);
  const [first] = report.deployments;
  const scenario = { ...(scenarios[0] as Scenario), run: { seed: 7, confidenceLevel: 0.95, replications: report.identity.replications } };
  return {
    comparison: comparisonBrief({ report, scenarios, madeOn }, translator),
    run: runBrief({ report: first as NonNullable<typeof first>, scenario, madeOn }, translator),
    three: comparisonBrief({ ...three, madeOn }, translator),
  };
};
const parsed = (page: string) => new DOMParser().parseFromString(page, 'text/html');

describe.each(['en', 'zh-Hant-HK'] as const)('a brief in %s', (language) => {
  it('needs nothing from outside and runs nothing', () => {
    for (const page of Object.values(pages(language))) {
      const document = parsed(page);
      expect(document.querySelectorAll('link, img, iframe, object, embed, video, audio, [src], [href], [onload], [onclick]')).toHaveLength(
        0,
      );
      const scripts = [...document.querySelectorAll('script')];
      expect(scripts.map(({ type }) => type)).toEqual(['application/json']);
      expect(page.replace(/<script[\s\S]*<\/script>/, '')).not.toMatch(/https?:|url\(|@import/);
      expect(page.length).toBeLessThan(400_000);
    }
  });

  it('has headings in order, heads for rows and columns, and a title and a text for every chart', () => {
    for (const page of Object.values(pages(language))) {
      const document = parsed(page);
      expect(document.documentElement.lang).toBe(language);
      const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] as number) + 1)).toBe(true);
      for (const table of document.querySelectorAll('table')) {
        const heads = [...table.querySelectorAll('thead th')];
        expect(heads.length).toBeGreaterThan(1);
        expect(heads.every((head) => head.getAttribute('scope') === 'col')).toBe(true);
        for (const row of table.querySelectorAll('tbody tr')) {
          expect(row.children).toHaveLength(heads.length);
          expect(row.firstElementChild?.getAttribute('scope')).toBe('row');
        }
      }
      const charts = [...document.querySelectorAll('svg[role="img"]')];
      expect(charts.length).toBeGreaterThan(0);
      for (const chart of charts) {
        const names = (chart.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '');
        expect(names).toHaveLength(2);
        expect(names.every((text) => text.trim() !== '')).toBe(true);
      }
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('leaves no placeholder open, no key unsaid and no number unknown', () => {
    for (const page of Object.values(pages(language))) {
      const text = parsed(page).querySelector('main')?.textContent ?? '';
      expect(text).not.toMatch(/\{\{|NaN|undefined|\[object|\b(?:brief|difference|results|vocabulary)\.[a-z]+\./);
      expect(page).not.toMatch(/ d="[^"]*NaN/);
    }
  });

  it('says verdict, changes, method and what reproduces it', () => {
    const text = parsed(pages(language).comparison).querySelector('main')?.textContent ?? '';
    const { t } = createTranslator(language);
    expect(text).toContain(verdictSentence(report, createTranslator(language)));
    expect(text).toContain(t('brief.changes.title'));
    expect(text).toContain('2 → 3');
    expect(text).toContain('npx echannel reproduce');
    expect(text).toContain(report.identity.resultHash);
    for (const { scenarioHash } of report.identity.deployments) expect(text).toContain(scenarioHash);
  });
});

describe('names in a brief', () => {
  it('never become markup', () => {
    const document = parsed(pages('en').comparison);
    expect(document.querySelector('main b, main script')).toBeNull();
    expect(document.querySelector('main')?.textContent).toContain('Three <b>desks</b> & "more"</script>');
  });
});

describe('the data in a brief', () => {
  it('come back as they went in', () => {
    const read = readBrief(pages('en').comparison);
    if (!read.ok) throw new Error(read.trouble.kind);
    expect(read.data).toMatchObject({ name: 'Desks', madeOn, language: 'en', resultHash: report.identity.resultHash, settings });
    expect(read.data.deployments.map(({ scenario }) => scenario.banks)).toEqual(scenarios.map(({ banks }) => banks));
    expect(read.data.numbers['verdict']).toBe(report.verdict?.difference.mean);
    expect(Object.keys(read.data.numbers).length).toBeGreaterThan(500);
  });

  const comparison = () => pages('en').comparison;
  const readAll = (page: string) => {
    const read = readBrief(page);
    if (!read.ok) throw new Error(read.trouble.kind);
    return { page, data: read.data };
  };

  it('are the same as those of the same brief made again, in whatever words', () => {
    const check = checkBrief(readAll(comparison()), readAll(comparison().replaceAll('Verdict', 'Finding')));
    expect(check).toMatchObject({ same: true, different: [], differentFigures: [], differentCharts: false });
  });

  it.each<[string, (page: string) => string, object]>([
    ['a number in the data', (page) => page.replace(/("verdict":)-?[\d.]+/, '$1-9.5'), { different: [{ name: 'verdict', now: -9.5 }] }],
    [
      'a figure on the page',
      (page) => page.replace(/(<p>B \(.*? is )[\d.]+/, '$199.9'),
      { different: [], differentFigures: { length: 1 } },
    ],
    ['a curve', (page) => page.replace(/ d="M([\d.]+),/, ' d="M1$1,'), { different: [], differentCharts: true }],
    ['the result hash', (page) => page.replace(/("resultHash":")[0-9a-f]/, '$1x'), { different: [], differentCharts: false }],
  ])('show %s that was touched', (_what, touch, found) => {
    const page = touch(comparison());
    expect(page).not.toBe(comparison());
    const check = checkBrief(readAll(comparison()), readAll(page));
    expect(check).toMatchObject({ same: false, ...found });
  });

  it.each<[string, (page: string) => string, string]>([
    ['the end of the page is missing', (page) => page.slice(0, -2000), 'cut-short'],
    ['the page ends within its style', (page) => page.slice(0, 2000), 'cut-short'],
    ['it is another page', () => '<!doctype html><html><body>Hello</body></html>', 'no-brief'],
    ['it is empty', () => '', 'no-brief'],
    ['the data are damaged', (page) => page.replace('"deployments":[', '"deployments":[['), 'damaged'],
    ['a field is missing', (page) => page.replace(/"seed":7,/g, '').replace('"madeOn"', '"madeIn"'), 'damaged'],
    ['it is of a later version', (page) => page.replace('"formatVersion":1', '"formatVersion":2'), 'newer'],
    ['a document is not valid', (page) => page.replaceAll('"growthFactor":1', '"growthFactor":-1'), 'bad-document'],
  ])('are refused with the reason where %s', (_what, spoil, kind) => {
    expect(readBrief(spoil(comparison()))).toMatchObject({ ok: false, trouble: { kind } });
  });
});
