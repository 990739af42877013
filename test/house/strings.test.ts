import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FailureReason } from '../../src/browser/messages.ts';
import { categories, reasons } from '../../src/core/types.ts';
import { filesOf } from './files-of.ts';

type Entry = { readonly message: string; readonly placeholders?: Readonly<Record<string, unknown>> };

const strings = JSON.parse(readFileSync('assets/_locales/en/messages.json', 'utf8')) as Record<string, Entry>;
const source = filesOf('src')
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

/** `message('restore')` and `message(isOn ? 'onThisPage' : 'onThisSite')`, up to the first parenthesis. */
const calls = /\bmessage\(([^()]*)/gu;
const countCalls = /\bcountMessage\(\s*'(\w+)'/gu;
/** `'restore'`: a string that could be a key. */
const literals = /'([a-z]\w*)'/gu;
/** `category_` in a template that ends in `${category}`. */
const prefixes = /`(\w+_)\$\{/gu;
/** `__MSG_extensionName__`. */
const manifestKeys = /__MSG_(\w+)__/gu;
const pluralForm = /_(zero|one|two|few|many|other)$/u;

const allFailures: Readonly<Record<FailureReason, true>> = {
  tooLarge: true,
  unreadable: true,
  cannotHide: true,
  storageFull: true,
};

const groups = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, group = '']) => group);

/** Keys that the code names in full; a comparison such as `kind === 'page'` inside the call is none. */
const namedInCalls = (code: string): readonly string[] =>
  groups(code, calls).flatMap((argument) => groups(argument.replaceAll(/[!=]== *'\w+'/gu, ''), literals));

describe('the strings that a reader sees', () => {
  it.each([
    ['named in code', namedInCalls(source)],
    ['named in code with a count', groups(source, countCalls).map((key) => `${key}_other`)],
    ['named in the manifest', groups(manifest, manifestKeys)],
    ['of categories', categories.map((category) => `category_${category}`)],
    ['of reasons', reasons.map((reason) => `reason_${reason}`)],
    ['of failures', Object.keys(allFailures).map((reason) => `failure_${reason}`)],
  ])('are all there: %s', (_where, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !strings[key]?.message)).toEqual([]);
  });

  it('are all in use', () => {
    const literal = new Set([...groups(source, literals), ...groups(manifest, manifestKeys)]);
    const prefix = groups(source, prefixes);
    const isUsed = (key: string): boolean =>
      literal.has(key) ||
      literal.has(key.replace(pluralForm, '')) ||
      prefix.some((start) => key.startsWith(start));
    expect(Object.keys(strings).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('declare the placeholders that they use', () => {
    const undeclared = Object.entries(strings).filter(([, { message, placeholders = {} }]) => {
      const used = groups(message, /\$([a-z]\w*)\$/giu);
      return used.some((name) => !Object.keys(placeholders).includes(name.toLowerCase()));
    });
    expect(undeclared).toEqual([]);
  });

  it.each([
    [`message('restore')`, ['restore']],
    [`message(isOn ? 'hide' : 'restore', [name])`, ['hide', 'restore']],
    [`message(scope === 'page' ? 'onThisPage' : 'onThisSite')`, ['onThisPage', 'onThisSite']],
    ['message(`reason_${reason}`)', []],
    [`countMessage('minutes', 3)`, []],
  ])('are found in code: %s', (code, keys) => {
    expect(namedInCalls(code)).toEqual(keys);
  });
});
