import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readStartOptions } from './start-options.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-options-'));
const saved = join(folder, 'saved page.html');
writeFileSync(saved, '<p>Saved</p>');
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm start', () => {
  it.each([
    ['nothing', [], { browser: undefined, page: { kind: 'demonstration' } }],
    ['a browser', ['--browser', 'firefox'], { browser: 'firefox', page: { kind: 'demonstration' } }],
    ['a file', [saved], { browser: undefined, page: { kind: 'file', path: saved } }],
    [
      'an address and a browser',
      ['https://example.com/a', '--browser=chromium'],
      { browser: 'chromium', page: { kind: 'address', url: 'https://example.com/a' } },
    ],
  ])('understands %s', (_, given, wanted) => {
    expect(readStartOptions(given)).toEqual(wanted);
  });

  it.each([
    ['a browser that it cannot drive', ['--browser', 'opera'], /opera is not known/u],
    ['a file that is not there', ['no-such.html'], /no-such\.html is neither a file/u],
    ['a folder', [folder], /is neither a file/u],
    ['an address that it cannot open', ['ftp://example.com/a'], /is neither a file/u],
    ['two pages', [saved, saved], /one file or address, not 2/u],
    ['an option that it does not have', ['--slow'], /--slow/u],
  ])('refuses %s in a sentence', (_, given, words) => {
    expect(() => readStartOptions(given)).toThrow(words);
  });
});
