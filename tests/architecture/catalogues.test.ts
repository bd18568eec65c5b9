// Both languages say everything, and say it in their own words; the program asks for no message that is not there and carries none it never says.

import { describe, expect, it } from 'vitest';
import { commands } from '../../shared/contract/commands.ts';
import { en } from '../../shared/i18n/en.ts';
import { zhHantHk } from '../../shared/i18n/zh-hant-hk.ts';
import { askedKeys, flatten, placeholdersOf, quotedKeys, stemOf } from './catalogue-messages.ts';
import { programFiles } from './project-files.ts';

const english = flatten(en);
const chinese = flatten(zhHantHk);
const stems = new Set([...english.keys()].map(stemOf));
const speaking = programFiles.filter(({ path }) => !path.startsWith('shared/i18n/'));

/** Names, units, file endings and keys that stay as they are in a Chinese sentence. */
const names =
  /Statistics on Daily Passenger Traffic|e-Channel Planner|e-Channel|e-道|DATA\.GOV\.HK|Flight Token|Smart Departure|GitHub|Electron|JSON|CSV|SVG|PNG|ZIP|Excel|MB|UTF-8|HKSAR|English|Ctrl|Cmd|Shift|Alt|Enter|Esc|Tab|Space|Delete|F\d+|\b[pP]\d\d\b|\bP\d\d\b|DD-MM-YYYY|YYYY-MM-DD|HH:MM|Chromium|zh-Hant-HK|echannel|immd\.gov\.hk|Kim|Nelson|Lan|DeMets|Jennison|Turnbull|Willink/g;
/** Parts of a command line: options and what they may be, argument names in capitals, file names, quoted words of a file. */
const commandLine =
  /zh-Hant-HK|npx echannel reproduce|\b(?:wait|target|peak|crossing|vehicles|outside|examination):[\w/:-]+|\$t\([^)]*\)|--[a-z-]+|\b(?:table|json|csv|xlsx|en|departure|arrival|both|help|root|true|false)\b|\b[a-z_]+\.csv\b|\b[A-Z]{2,}\b|\*?\.[a-z.]+\b|"[\w .-]+"|「[\w .-]+」|\{\{[^}]*\}\}/g;

/** Common characters that only Simplified Chinese writes. */
const simplified =
  /[们这个样时间对应点击选择设运队员检护证统计数开关过还进远误该国请输将为无报产闭认来线结给终级红约变实现显标总条览视页题预顺频领]/;

describe('the Chinese catalogue', () => {
  it('has every message of the English one and no other', () => {
    expect([...new Set([...chinese.keys()].map(stemOf))].toSorted()).toEqual([...stems].toSorted());
  });

  it('fills the same placeholders', () => {
    const different = [...chinese].filter(([key, message]) => {
      const source = english.get(key) ?? '';
      return placeholdersOf(message).join() !== placeholdersOf(source).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('leaves no English but names', () => {
    const left = [...chinese].filter(([, message]) => /[A-Za-z]{2,}/.test(message.replaceAll(commandLine, '').replaceAll(names, '')));
    expect(left.map(([key, message]) => `${key}: ${message}`)).toEqual([]);
  });

  it('writes Traditional characters', () => {
    const suspicious = [...chinese].filter(([, message]) => simplified.test(message));
    expect(suspicious.map(([key, message]) => `${key}: ${message}`)).toEqual([]);
  });
});

/** Columns of a table that explain themselves. */
const withoutHeading = new Set(['cli.report.column.status']);

describe('messages', () => {
  it('are never empty', () => {
    const empty = [...english, ...chinese].filter(([key, message]) => message.trim() === '' && !withoutHeading.has(key));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('exist for every key the program says', () => {
    const said = speaking.flatMap(askedKeys).filter((key) => key.said);
    const missing = said.filter(({ pattern }) => ![...stems].some((stem) => pattern.test(stem)));
    expect(missing.map(({ path, written }) => `${path}: ${written}`)).toEqual([]);
  });

  it('are all said somewhere', () => {
    const asked = speaking.flatMap(askedKeys).filter(({ written }) => /^[a-z][A-Za-z]*\./.test(written));
    const patterns = [...asked.map(({ pattern }) => pattern), ...[...english.values()].flatMap(quotedKeys)];
    expect([...stems].filter((stem) => !patterns.some((pattern) => pattern.test(stem)))).toEqual([]);
  });
});

describe('commands', () => {
  it('have a label each, and their menus a title', () => {
    const labels = commands.flatMap(({ id, menu }) => [`command.${id}`, `command.menu.${menu}`]);
    expect(labels.filter((key) => !english.has(key) || !chinese.has(key))).toEqual([]);
  });

  it('do not share an id or a shortcut', () => {
    const ids = commands.map(({ id }) => id);
    const shortcuts = commands.map(({ shortcut }) => shortcut);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(shortcuts).toHaveLength(new Set(shortcuts).size);
  });
});
