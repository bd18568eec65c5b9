import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { parseScenario, serializeScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import type { Problem, ProblemCode } from '../../../../shared/scenario/problem.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import type { Scenario } from '../../../../shared/scenario/schema/scenario-schema.ts';
import { editedDocument } from '../../../support/edited-document.ts';

const goodFriday = readyScenarios[0]!.scenario;
const text = serializeScenario(goodFriday);
/** Ends after the first weight of the first profile. */
const cutOff = text.slice(0, text.indexOf(',', text.indexOf('"weights"')));

type Path = readonly (string | number)[];

const containing = (part: string) => expect.stringContaining(part) as string;

function problemsOf(document: string): Problem[] {
  const parsed = parseScenario(document);
  if (parsed.ok) throw new Error('the document was accepted');
  return parsed.problems;
}

/** The document with one value changed in its plain JSON. */
const changed = (path: Path, value: unknown): string => JSON.stringify(editedDocument(goodFriday, path, value), null, 2);

/** Said in both languages, with nothing left unfilled. */
function expectSentences({ code, values }: Problem): void {
  for (const language of ['en', 'zh-Hant-HK'] as const) {
    const sentence = createTranslator(language).t(`problems.${code}`, values);
    expect(sentence).not.toMatch(/\{\{|\}\}|\$t\(|problems\.|undefined/);
  }
}

describe('a scenario document', () => {
  it('is read as it was written', () => {
    for (const { scenario } of readyScenarios) expect(parseScenario(serializeScenario(scenario))).toEqual({ ok: true, scenario });
  });

  it('may begin with a byte order mark and name its schema', () => {
    const named: Scenario = { ...goodFriday, $schema: '../docs/scenario.schema.json' };
    expect(parseScenario(`\uFEFF${serializeScenario(named)}`)).toEqual({ ok: true, scenario: named });
  });
});

describe('a file that is no scenario', () => {
  it.each<[string, string, ProblemCode, Problem['values']]>([
    ['is empty', '', 'emptyFile', {}],
    ['is blank', ' \r\n\t', 'emptyFile', {}],
    ['is binary', 'PK\u0003\u0004\0\0', 'notText', {}],
    ['is text of another encoding', '{"name": "\uFFFD\uFFFD"}', 'notText', {}],
    ['has 200 million characters', ' '.repeat(200_000_000), 'fileTooLarge', { megabytes: 200, limit: 150 }],
    ['was cut off', cutOff, 'jsonSyntax', { line: cutOff.split('\n').length, reason: 'CloseBracketExpected' }],
    ['has a comma too many', '{\n  "format": "echannel-scenario",\n}', 'jsonSyntax', { line: 3, column: 1 }],
    ['has a comma too few', '{\n  "a": 1\n  "b": 2\n}', 'jsonSyntax', { line: 3, column: 3, reason: 'CommaExpected' }],
    ['has a comment', '// mine\n{}', 'jsonSyntax', { line: 1, column: 1, reason: 'InvalidCommentToken' }],
    ['has a name without quotes', '{ format: 1 }', 'jsonSyntax', { line: 1, column: 3 }],
    ['has a text that does not end', '{ "name": "Lo Wu\n}', 'jsonSyntax', { line: 1, reason: 'UnexpectedEndOfString' }],
    ['has brackets without end', '['.repeat(100_000), 'jsonTooDeep', {}],
    ['says a thing twice', '{ "format": "echannel-scenario",\n  "format": "x" }', 'duplicateKey', { line: 2, key: 'format' }],
    ['is a number', '42', 'notAScenario', {}],
    ['is a list', '[]', 'notAScenario', {}],
    ['is nothing', 'null', 'notAScenario', {}],
    ['is some other document', '{"name": "package", "version": "1.0.0"}', 'notAScenario', { expected: 'echannel-scenario' }],
    ['has no version', '{"format": "echannel-scenario"}', 'badSchemaVersion', { supported: 1 }],
    ['has a version that is none', '{"format": "echannel-scenario", "schemaVersion": 0.5}', 'badSchemaVersion', {}],
    ['is of a newer version', text.replace('"schemaVersion": 1', '"schemaVersion": 2'), 'newerSchemaVersion', { found: 2, supported: 1 }],
  ])('is refused when it %s', (_what, document, code, values) => {
    const problems = problemsOf(document);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.values).toMatchObject(values);
    problems.forEach(expectSentences);
  });
});

describe('a field that breaks the schema', () => {
  const weights = ['demand', 'profiles', 0, 'weights'];
  const passengers = ['demand', 'flows', 0, 'passengers'];
  const distribution = ['banks', 3, 'serves', 0, 'time', 'distribution'];
  it.each<[string, Path, unknown, ProblemCode, Problem['values']]>([
    ['is missing', ['run', 'seed'], undefined, 'fieldMissing', { where: 'run › seed' }],
    ['is not known', ['run', 'sead'], 1, 'fieldUnknown', { key: 'sead', allowed: 'seed, replications, precision, confidenceLevel' }],
    ['is not known in a bank of counters', ['banks', 3, 'services'], [], 'fieldUnknown', { allowed: containing('serves') }],
    ['is a text where a number belongs', ['run', 'seed'], '1', 'wrongType', { expected: 'number', value: '"1"' }],
    ['is nothing where a list belongs', ['banks'], null, 'wrongType', { expected: 'array', value: 'null' }],
    ['is a number with decimals', passengers, 1.5, 'notWhole', { value: '1.5' }],
    ['is negative', passengers, -1, 'tooSmall', { value: '-1', limit: 0 }],
    ['is absurd', passengers, 1e12, 'tooLarge', { limit: 5_000_000 }],
    ['is beyond what a computer counts exactly', passengers, 1e18, 'tooLarge', { limit: 5_000_000 }],
    ['is as far below zero', passengers, -1e18, 'tooSmall', { limit: 0 }],
    ['is an empty text', ['name'], '', 'textTooShort', { limit: 1 }],
    ['is a text too long', ['name'], 'x'.repeat(201), 'textTooLong', { limit: 200, found: 201 }],
    ['is a list too short', weights, Array(95).fill(1), 'tooFew', { limit: 96, found: 95 }],
    ['is a list too long', weights, Array(121).fill(1), 'tooMany', { limit: 120 }],
    ['is not one of the words', ['controlPoint'], 'lowu', 'notAllowed', { allowed: containing('lo-wu') }],
    ['is a kind that does not exist', ['banks', 0, 'kind'], 'robot', 'notAllowed', { allowed: 'e-channel, counter' }],
    ['is a distribution that does not exist', distribution, 'normal', 'notAllowed', { value: '"normal"' }],
    ['is a clock time off the quarter-hour', ['openingHours', 'opens'], '06:40', 'badClock', { value: '"06:40"' }],
    ['is a clock time after the next morning', ['banks', 0, 'timetable', 0, 'from'], '31:00', 'badClock', { value: '"31:00"' }],
    ['is an id with spaces', ['banks', 0, 'id'], 'my lanes', 'badId', { value: '"my lanes"' }],
    ['is a date written backwards', ['date'], '18-04-2025', 'badDate', { line: 7 }],
    ['is a date that does not exist', ['date'], '2025-02-29', 'badDate', { value: '"2025-02-29"' }],
  ])('is named with its place when it %s', (_what, path, value, code, values) => {
    const problems = problemsOf(changed(path, value));
    expect(problems.map((problem) => ({ code: problem.code, path: problem.path }))).toEqual([{ code, path }]);
    expect(problems[0]?.values).toMatchObject(values);
    problems.forEach(expectSentences);
  });

  it('is found by its line', () => {
    const document = text.replace('"seed": 20250418', '"seed": -1');
    const line = document.split('\n').findIndex((content) => content.includes('"seed": -1')) + 1;
    expect(problemsOf(document)[0]?.values['line']).toBe(line);
  });

  it('is one of many: all are named, those beyond fifty counted', () => {
    const problems = problemsOf(changed(weights, Array(96).fill(-1)));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toMatchObject({ code: 'moreProblems', values: { count: 46 } });
    expectSentences(problems.at(-1)!);
  });

  it('is an infinite number, which JSON can be made to say', () => {
    expect(problemsOf(text.replace('"growthFactor": 1', '"growthFactor": 1e999'))).toMatchObject([
      { code: 'wrongType', path: ['demand', 'growthFactor'] },
    ]);
  });
});
