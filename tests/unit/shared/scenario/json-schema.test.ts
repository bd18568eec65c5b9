import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  projectJsonSchema,
  projectJsonSchemaText,
  scenarioJsonSchema,
  scenarioJsonSchemaText,
} from '../../../../shared/scenario/document/json-schema.ts';
import { parseScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import { projectOf } from '../../../support/project-builder.ts';
import { editedDocument } from '../../../support/edited-document.ts';

const validate = new Ajv2020({ strict: true, allErrors: true, validateFormats: false, allowUnionTypes: true }).compile(
  scenarioJsonSchema(),
);

describe('the published JSON Schema', () => {
  it('is the one the program has; `npx vitest run tests/unit/shared/scenario/json-schema.test.ts -u` writes it anew', async () => {
    await expect(scenarioJsonSchemaText()).toMatchFileSnapshot('../../../../docs/scenario.schema.json');
    expect(JSON.parse(readFileSync(new URL('../../../../docs/scenario.schema.json', import.meta.url), 'utf8'))).toEqual(
      scenarioJsonSchema(),
    );
  });

  it('of projects too is the one the program has', async () => {
    await expect(projectJsonSchemaText()).toMatchFileSnapshot('../../../../docs/project.schema.json');
    const accepts = new Ajv2020({ strict: true, allErrors: true, validateFormats: false, allowUnionTypes: true }).compile(
      projectJsonSchema(),
    );
    expect(accepts(projectOf(['a', 'b']))).toBe(true);
    expect(accepts(projectOf(['a']))).toBe(false);
  });

  it.each(readyScenarios)('accepts $id', ({ scenario }) => {
    validate(scenario);
    expect(validate.errors).toBeNull();
  });

  it.each<[string, (string | number)[], unknown]>([
    ['an unknown field', ['extra'], 1],
    ['an unknown field deep inside', ['banks', 0, 'services', 0, 'time', 'median'], 1],
    ['a missing field', ['run'], undefined],
    ['a negative count', ['demand', 'flows', 0, 'passengers'], -1],
    ['a share above 1', ['categories', 0, 'share'], 1.1],
    ['a word that is not allowed', ['controlPoint'], 'lowu'],
    ['a clock time off the quarter-hour', ['openingHours', 'opens'], '06:40'],
    ['a profile too short', ['demand', 'profiles', 0, 'weights'], [1]],
  ])('refuses %s, as the program does', (_what, path, value) => {
    const document: unknown = JSON.parse(JSON.stringify(editedDocument(readyScenarios[0]!.scenario, path, value)));
    expect(validate(document)).toBe(false);
    expect(parseScenario(JSON.stringify(document)).ok).toBe(false);
  });
});
