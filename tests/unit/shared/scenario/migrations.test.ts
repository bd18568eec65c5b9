import { describe, expect, it } from 'vitest';
import { migrate, migrations, type Migration } from '../../../../shared/scenario/document/migrations.ts';
import { parseScenario } from '../../../../shared/scenario/document/parse-scenario.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';
import { currentSchemaVersion } from '../../../../shared/scenario/schema/scenario-schema.ts';

/** A history that a document might have had: first "title" became "name", then every count doubled. */
const history: Readonly<Record<number, Migration>> = {
  1: ({ title, ...rest }) => ({ ...rest, name: title }),
  2: (document) => ({ ...document, passengers: 2 * Number(document['passengers']) }),
};

describe('a document of an older version', () => {
  it('is brought up to date one version at a time', () => {
    expect(migrate({ schemaVersion: 1, title: 'Lo Wu', passengers: 5 }, 1, history, 3)).toEqual({
      schemaVersion: 3,
      name: 'Lo Wu',
      passengers: 10,
    });
    expect(migrate({ schemaVersion: 2, name: 'Lo Wu', passengers: 5 }, 2, history, 3)).toEqual({
      schemaVersion: 3,
      name: 'Lo Wu',
      passengers: 10,
    });
  });

  it('is left as it is when it is of the present version', () => {
    const document = { schemaVersion: 3, name: 'Lo Wu' };
    expect(migrate(document, 3, history, 3)).toBe(document);
  });

  it('does not change in memory', () => {
    const document = { schemaVersion: 1, title: 'Lo Wu', passengers: 5 };
    migrate(document, 1, history, 3);
    expect(document).toEqual({ schemaVersion: 1, title: 'Lo Wu', passengers: 5 });
  });

  it('cannot be read where a step is missing: a mistake of the program', () => {
    expect(() => migrate({ schemaVersion: 1 }, 1, {}, 2)).toThrow('schema version 1');
  });
});

describe('the table of migrations', () => {
  it('leads from every earlier version to the present one', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: currentSchemaVersion - 1 }, (_, index) => index + 1));
  });

  it('is what a document passes through when it is read, before the schema looks at it', () => {
    // A version 0 that never was, in which the name was called title.
    const titled: Migration = ({ title, ...rest }) => ({ ...rest, name: title });
    const { name, ...rest } = readyScenarios[0]!.scenario;
    const old = JSON.stringify({ ...rest, title: name, schemaVersion: currentSchemaVersion - 1 });
    expect(parseScenario(old, { [currentSchemaVersion - 1]: titled })).toEqual({ ok: true, scenario: readyScenarios[0]!.scenario });
    expect(parseScenario(old)).toMatchObject({ ok: false });
  });

  it('says what is wrong with a migrated document as with any other', () => {
    const lost: Migration = ({ run: _run, ...rest }) => rest;
    const old = JSON.stringify({ ...readyScenarios[0]!.scenario, schemaVersion: currentSchemaVersion - 1 });
    expect(parseScenario(old, { [currentSchemaVersion - 1]: lost })).toMatchObject({
      ok: false,
      problems: [{ code: 'fieldMissing', path: ['run'] }],
    });
  });
});
