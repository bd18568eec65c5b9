// Files that hold several deployments: read as they were written, and what is wrong with one said as plainly as for a scenario.

import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { parsePlan, serializeProject } from '../../../../shared/scenario/document/parse-project.ts';
import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import { serializeScenario } from '../../../../shared/scenario/document/serialize-scenario.ts';
import { editedDocument } from '../../../support/edited-document.ts';
import { projectOf } from '../../../support/project-builder.ts';

const project = projectOf(['today', 'more-lanes']);
const text = serializeProject(project);

function problemsOf(document: string): readonly Problem[] {
  const parsed = parsePlan(document);
  if (parsed.ok) throw new Error('the document was accepted');
  return parsed.problems;
}

const changed = (path: readonly (string | number)[], value: unknown) => JSON.stringify(editedDocument(project, path, value), null, 2);

describe('a plan file', () => {
  it('that holds a project is read as it was written, name, comparison and every deployment', () => {
    expect(parsePlan(text)).toEqual({ ok: true, plan: { kind: 'project', project } });
    expect(parsePlan(`\uFEFF${text}`)).toEqual({ ok: true, plan: { kind: 'project', project } });
  });

  it('says what decides before the long list of deployments', () => {
    expect(text.indexOf('"comparison"')).toBeLessThan(text.indexOf('"deployments"'));
    expect(text).toContain('"decideBy": { "measure": "wait", "kind": "departure/resident", "statistic": "p95" }');
  });

  it('that holds one scenario is read as that scenario', () => {
    for (const { scenario } of readyScenarios) {
      expect(parsePlan(serializeScenario(scenario))).toEqual({ ok: true, plan: { kind: 'scenario', scenario } });
    }
  });
});

describe('a project that cannot be taken', () => {
  const scenario = ['deployments', 1, 'scenario'] as const;
  it.each<[string, string, ProblemCode, readonly (string | number)[], Problem['values']]>([
    ['is cut off', text.slice(0, 4000), 'jsonSyntax', [], {}],
    ['is some other document', '{"format": "x"}', 'notAScenario', ['format'], {}],
    ['has no version', changed(['schemaVersion'], undefined), 'badSchemaVersion', ['schemaVersion'], { supported: 1 }],
    ['is of a newer version', changed(['schemaVersion'], 2), 'newerSchemaVersion', ['schemaVersion'], { found: 2 }],
    [
      'holds a scenario of a newer version',
      changed([...scenario, 'schemaVersion'], 7),
      'newerSchemaVersion',
      [...scenario, 'schemaVersion'],
      { found: 7 },
    ],
    ['has one deployment', changed(['deployments'], project.deployments.slice(0, 1)), 'tooFew', ['deployments'], { limit: 2, found: 1 }],
    [
      'has an unknown field',
      changed(['letters'], 'AB'),
      'fieldUnknown',
      ['letters'],
      { allowed: expect.stringContaining('comparison') as string },
    ],
    [
      'has an unknown field in a scenario',
      changed([...scenario, 'run', 'sead'], 1),
      'fieldUnknown',
      [...scenario, 'run', 'sead'],
      { allowed: expect.stringContaining('seed') as string },
    ],
    ['has a deployment without a scenario', changed([...scenario], undefined), 'fieldMissing', [...scenario], {}],
    ['has something else for a deployment', changed(['deployments', 0], 7), 'wrongType', ['deployments', 0], { expected: 'object' }],
    [
      'calls two deployments the same',
      changed(['deployments', 1, 'id'], 'today'),
      'duplicateId',
      ['deployments', 1, 'id'],
      { id: 'today' },
    ],
    ['asks for a difference of nothing', changed(['comparison', 'threshold'], 0), 'tooSmall', ['comparison', 'threshold'], {}],
    [
      'decides by what there is not',
      changed(['comparison', 'decideBy', 'measure'], 'joy'),
      'notAllowed',
      ['comparison', 'decideBy', 'measure'],
      {},
    ],
    ['says a thing twice', text.replace('"notes"', '"name": "x", "notes"'), 'duplicateKey', ['name'], { key: 'name' }],
  ])('is refused with its place when it %s', (_what, document, code, path, values) => {
    const problems = problemsOf(document);
    expect(problems.map((problem) => ({ code: problem.code, path: problem.path }))).toEqual([{ code, path }]);
    expect(problems[0]?.values).toMatchObject(values);
    for (const language of ['en', 'zh-Hant-HK'] as const) {
      expect(createTranslator(language).t(`problems.${code}`, problems[0]?.values)).not.toMatch(/\{\{|problems\.|undefined/);
    }
  });

  it('is told by the line on which the mistake stands', () => {
    const document = text.replaceAll('"seed": 20250418', '"seed": -1');
    const lines = document.split('\n').flatMap((line, index) => (line.includes('"seed": -1') ? [index + 1] : []));
    expect(problemsOf(document).map(({ values }) => values['line'])).toEqual(lines);
    expect(lines).toHaveLength(2);
  });
});
