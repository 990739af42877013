import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Finding = { readonly code: string; readonly filename: string };
type Planted = readonly [file: string, code: string, rule: string | undefined];

const imports = 'no-restricted-imports';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';

const walls: readonly Planted[] = [
  ['core/to-browser.ts', `export * from '../browser/messages.ts';`, imports],
  ['core/rules/to-ui.ts', `export * from '../../ui/switch.tsx';`, imports],
  ['core/rules/type-of-popup.ts', `export type { View } from '../../popup/view.ts';`, imports],
  ['core/to-content.ts', `export const late = () => import('../content/hide.ts');`, imports],
  ['core/to-polyfill.ts', `export { default as api } from 'webextension-polyfill';`, imports],
  ['core/to-node.ts', `export { join } from 'node:path';`, imports],
  ['core/to-core.ts', `export * from './rules/rule.ts';`, undefined],
  ['core/to-package.ts', `export { object } from 'valibot';`, undefined],
  ['browser/to-ui.ts', `export * from '../ui/switch.tsx';`, imports],
  ['browser/to-background.ts', `export * from '../background/badge.ts';`, imports],
  ['browser/to-core.ts', `export * from '../core/types.ts';`, undefined],
  ['browser/to-polyfill.ts', `export { default as api } from 'webextension-polyfill';`, undefined],
  ['ui/to-popup.tsx', `export * from '../popup/main.tsx';`, imports],
  ['ui/to-polyfill.ts', `export { default as api } from 'webextension-polyfill';`, imports],
  ['ui/to-browser.ts', `export * from '../browser/i18n.ts';`, undefined],
  ['content/to-background.ts', `export * from '../background/badge.ts';`, imports],
  ['content/to-popup.ts', `export * from '../popup/view.ts';`, imports],
  ['content/to-core.ts', `export * from '../core/clean-page.ts';`, undefined],
  ['background/to-content.ts', `export * from '../content/hide.ts';`, imports],
  ['background/to-popup.ts', `export * from '../popup/view.ts';`, imports],
  ['background/to-engine.ts', `export { default as engine } from '../content/engine.ts?script';`, undefined],
  ['popup/to-content.ts', `export * from '../content/page-report.ts';`, imports],
  ['popup/to-panel.ts', `export * from '../panel/follow-tab.ts';`, imports],
  ['panel/to-popup.ts', `export * from '../popup/find-tab.ts';`, undefined],
  ['panel/to-content.ts', `export * from '../content/page-report.ts';`, imports],
  ['options/to-background.ts', `export * from '../background/backup.ts';`, imports],
  ['options/to-welcome.ts', `export * from '../welcome/main.tsx';`, imports],
  ['options/to-polyfill.ts', `export { default as api } from 'webextension-polyfill';`, undefined],
  ['welcome/to-content.ts', `export * from '../content/hide.ts';`, imports],
  ['welcome/to-core.ts', `export * from '../core/clean-page.ts';`, undefined],
  ['popup/to-ui.ts', `export * from '../ui/switch.tsx';`, undefined],
];

const purity: readonly Planted[] = [
  ['core/page.ts', `export const body = () => document.body;`, globals],
  ['core/page-by-global.ts', `export const body = () => globalThis.document.body;`, globals],
  ['core/page-given.ts', `export const body = (document: Document) => document.body;`, undefined],
  ['core/clock.ts', `export const now = () => Date.now();`, properties],
  ['core/dice.ts', `export const roll = () => Math.random();`, properties],
  ['core/network.ts', `export const load = (url: string) => fetch(url);`, globals],
  ['core/browser-api.ts', `export const id = () => chrome.runtime.id;`, globals],
  ['ui/browser-api.ts', `export const id = () => chrome.runtime.id;`, globals],
  ['content/browser-api.ts', `export const id = () => chrome.runtime.id;`, undefined],
];

const markup: readonly Planted[] = [
  ['ui/inner.ts', `export const put = (at: Element) => { at.innerHTML = '<b>'; };`, properties],
  ['popup/inner.ts', `export const get = ({ innerHTML }: Element) => innerHTML;`, properties],
  ['core/outer.ts', `export const get = (at: Element) => at.outerHTML;`, properties],
  [
    'content/adjacent.ts',
    `export const put = (at: Element) => at.insertAdjacentHTML('beforeend', '');`,
    properties,
  ],
  ['content/write.ts', `export const put = () => document.write('');`, properties],
  [
    'popup/danger.tsx',
    `export const Bold = () => <b dangerouslySetInnerHTML={{ __html: '' }} />;`,
    'no-danger',
  ],
  ['popup/text.tsx', `export const Bold = ({ text }: { text: string }) => <b>{text}</b>;`, undefined],
];

const wording: readonly Planted[] = [
  ['core/any.ts', `export const read = (value: any): string => String(value);`, 'no-explicit-any'],
  ['core/null.ts', `export const nothing = () => null;`, 'no-null'],
  [
    'core/ternary.ts',
    `export const f = (a: number) => (a > 2 ? 'x' : a > 1 ? 'y' : 'z');`,
    'no-nested-ternary',
  ],
  [
    'core/four.ts',
    `export const f = (a: number, b: number, c: number, d: number) => a + b + c + d;`,
    'max-params',
  ],
  ['core/regex.ts', `export const dash = /–/;`, 'require-unicode-regexp'],
  ['core/CamelCase.ts', `export const one = 1;`, 'filename-case'],
  ['core/long.ts', `export const one = 1;\n${'// one more line\n'.repeat(250)}`, 'max-lines'],
  ['core/250-lines.ts', `export const one = 1;\n${'// one more line\n'.repeat(249)}`, undefined],
];

const all = [...walls, ...purity, ...markup, ...wording];
let folder = '';
let findings: readonly Finding[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-walls-'));
  await copyFile('.oxlintrc.json', join(folder, '.oxlintrc.json'));
  for (const [file, code] of all) await plant(join(folder, 'src', file), code);
  findings = await lint(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ['imports go core ← browser ← ui ← entries', walls],
  ['core is pure and only browser and entries name the browser API', purity],
  ['no markup is made from strings', markup],
  ['code reads as the house does', wording],
])('%s', (_promise, planted) => {
  it.each(planted)('src/%s', (file, _code, rule) => {
    const rules = findings.filter(({ filename }) => filename.endsWith(`src/${file}`)).map(({ code }) => code);
    expect(rules).toEqual(rule === undefined ? [] : [expect.stringContaining(`(${rule})`)]);
  });
});

async function plant(path: string, code: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
}

function lint(cwd: string): Promise<readonly Finding[]> {
  const oxlint = resolve('node_modules/.bin/oxlint');
  return new Promise((done, fail) => {
    // It exits with 1 where it finds something, as it shall here.
    execFile(oxlint, ['--format', 'json'], { cwd }, (error, stdout, stderr) => {
      if (error && error.code !== 1) fail(new Error(`oxlint did not run: ${stderr}`));
      else done((JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics);
    });
  });
}
