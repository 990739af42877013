import { describe, expect, test } from 'vitest';
import { type ExportFile, parseExportFile } from '../../src/browser/export-file.ts';
import { defaultReadingStyle } from '../../src/browser/stored/reading-style-schema.ts';
import { defaultSettings } from '../../src/browser/stored/settings-schema.ts';

const file: ExportFile = {
  format: 'stet',
  version: 1,
  exportedAt: '2026-11-25T01:00:00.000Z',
  settings: { ...defaultSettings, summaryLength: 5 },
  readingStyle: { ...defaultReadingStyle, theme: 'sepia' },
  pausedSites: ['harbor.example'],
  pausedPages: ['https://island.example/a'],
  rules: [
    {
      id: '2f1f3c0a-0000-4000-8000-000000000001',
      host: 'harbor.example',
      action: 'hide',
      fingerprint: 'f00d',
      path: '',
      category: 'ad',
      excerpt: 'Win a "card" { now',
      createdAt: 1,
    },
  ],
};
const text = JSON.stringify(file, undefined, 2);
const lineWith = (part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

test('a file that was exported is read back as it was', () => {
  expect(parseExportFile(text)).toEqual(file);
});

test('an older file, which lacks the newest settings, has their defaults', () => {
  const older = { ...file, settings: { sureness: 'careful' }, readingStyle: {} };
  expect(parseExportFile(JSON.stringify(older))).toMatchObject({
    settings: { ...defaultSettings, sureness: 'careful' },
    readingStyle: defaultReadingStyle,
  });
});

describe('a file is refused, with the line and the reason', () => {
  test.each([
    ['cut off', text.slice(0, -60), 'torn', text.slice(0, -60).split('\n').length, ''],
    ['empty', '', 'torn', 1, ''],
    ['with a stray mark', text.replace('"format"', '?"format"'), 'torn', 2, ''],
    ['a list', '[]', 'foreign', 1, ''],
    ['of another program', text.replace('"stet"', '"other"'), 'foreign', 1, ''],
    ['of a later version', text.replace('"version": 1', '"version": 2'), 'newer', 3, ''],
    [
      'with an impossible setting',
      text.replace('"summaryLength": 5', '"summaryLength": 4'),
      'impossible',
      lineWith('"summaryLength"'),
      'settings.summaryLength',
    ],
    [
      'with a category that does something unheard of',
      text.replace('"ad": "hide"', '"ad": "erase"'),
      'impossible',
      lineWith('"ad": "hide"'),
      'settings.categories.ad',
    ],
    [
      'with a theme that nobody made',
      text.replace('"theme": "sepia"', '"theme": "neon"'),
      'impossible',
      lineWith('"theme"'),
      'readingStyle.theme',
    ],
    [
      'with a torn rule',
      text.replace('"fingerprint": "f00d"', '"fingerprint": 7'),
      'impossible',
      lineWith('"fingerprint"'),
      'rules.0.fingerprint',
    ],
    [
      'with the address of a page where a host belongs',
      text.replace('"harbor.example"', '"https://harbor.example/"'),
      'impossible',
      lineWith('"harbor.example"'),
      'pausedSites.0',
    ],
    [
      'with a page that is no page of the web',
      text.replace('https://island.example/a', 'javascript:alert(1)'),
      'impossible',
      lineWith('island.example'),
      'pausedPages.0',
    ],
    ['without its rules', text.replace('"rules"', '"roles"'), 'impossible', 1, 'rules'],
  ])('%s', (_, torn, reason, line, path) => {
    expect(parseExportFile(torn)).toEqual({ outcome: 'refused', reason, line, path });
  });
});

test('keys of the prototype do nothing', () => {
  const hostile = text.replace(
    '"settings": {',
    '"settings": { "__proto__": { "isOn": false }, "constructor": 1,',
  );
  expect(parseExportFile(hostile)).toEqual(file);
  expect(({} as { isOn?: boolean }).isOn).toBeUndefined();
});

test('a line is found in a text of many megabytes in reasonable time', () => {
  const many = { ...file, rules: Array.from({ length: 20_000 }, () => file.rules[0]) };
  const large = JSON.stringify(many, undefined, 2).replace(
    /"createdAt": 1(?=\s*\}\s*\])/u,
    '"createdAt": -1',
  );
  expect(parseExportFile(large)).toMatchObject({ reason: 'impossible', path: 'rules.19999.createdAt' });
});
