import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageName, languages } from '../../src/browser/languages.ts';

describe('the languages to choose from', () => {
  it('are those that there are strings for', () => {
    expect([...languages].toSorted()).toEqual(readdirSync('assets/_locales').toSorted());
  });

  it.each([
    ['en', 'English'],
    ['de', 'Deutsch'],
    ['fr', 'Français'],
    ['pt_BR', 'Português (Brasil)'],
    ['ja', '日本語'],
    ['ar', 'العربية'],
  ])('are named in themselves: %s', (folder, name) => {
    expect(languageName(folder)).toBe(name);
  });
});
