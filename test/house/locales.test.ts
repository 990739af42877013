import { describe, expect, it } from 'vitest';
import {
  type Catalog,
  countedKeys,
  englishOf,
  type Entry,
  isFormOfOneCount,
  localeFolders,
  placeholdersOf,
  pluralForms,
  readCatalog,
  tagOf,
  wantedKeys,
} from './locale-files.ts';

/** Those that the interface speaks: a folder more needs a line here. */
const languages = 'en de fr es pt_BR it nl pl ru uk tr ar hi zh_CN ja ko'.split(' ');

/** Names, which are the same in every language. */
const names: ReadonlySet<string> = new Set(['extensionName', 'save_md']);

/** Words that a language shares with English, by their keys. */
const sharedWords: Readonly<Record<string, readonly string[] | undefined>> = {
  de: [
    'pauseReading',
    'optionsTheme_system',
    'optionsTheme_sepia',
    'readerTheme_system',
    'readerTheme_sepia',
    'readerFace_serif',
  ],
  es: ['optionsTheme_sepia', 'readerTheme_sepia'],
  fr: ['pauseReading', 'optionsContents'],
  it: ['save_epub', 'optionsSection_backup'],
  nl: ['optionsTheme_sepia', 'readerTheme_sepia'],
  pl: ['save_epub', 'optionsTheme_sepia', 'readerTheme_sepia'],
  pt_BR: ['save_epub', 'optionsSection_backup'],
};
/** `px` is written so wherever Latin letters are. */
const units: ReadonlySet<string> = new Set(['readerPixels']);

/** Longer strings tear the places that were made for the English ones. */
const maxGrowth = 2;
const spareChars = 14;
/** Chinese says in two signs what English says in twenty letters. */
const minShare = 0.09;
/** Limits of the stores, in characters. */
const storeLimits = { extensionName: 45, extensionDescription: 132 } as const;

const english = readCatalog('en');
const translations = localeFolders().filter((folder) => folder !== 'en');
const letters = /\p{L}{2}/u;

/** The keys of the catalog whose entry is not as the English one wants it. */
const faulty = (
  catalog: Catalog,
  isFaulty: (entry: Entry, original: Entry, key: string) => boolean,
): readonly string[] =>
  Object.entries(catalog)
    .filter(([key, entry]) => isFaulty(entry, englishOf(key, english), key))
    .map(([key, { message }]) => `${key}: ${message}`);

const charsOf = ({ message }: Entry): number => message.replaceAll(/\$\w+\$/gu, '').length;

const isLost = (folder: string, { message }: Entry, original: Entry, key: string): boolean => {
  const used = new Set(placeholdersOf(message));
  const wanted = new Set(placeholdersOf(original.message));
  if (isFormOfOneCount(folder, key)) wanted.delete('count');
  const isForeign = [...used].some((name) => !placeholdersOf(original.message).includes(name));
  return isForeign || [...wanted].some((name) => !used.has(name));
};

/** Is a placeholder used that is not declared, or declared as another one than in English? */
const hasForeignContent = ({ message, placeholders = {} }: Entry, original: Entry): boolean => {
  const isDeclared = (name: string): boolean => placeholders[name] !== undefined;
  const isSame = ([name, { content }]: [string, { readonly content: string }]): boolean =>
    original.placeholders?.[name]?.content === content;
  return !placeholdersOf(message).every(isDeclared) || !Object.entries(placeholders).every(isSame);
};

const isUntranslated = (folder: string, entry: Entry, original: Entry, key: string): boolean => {
  if (names.has(key) || units.has(key) || sharedWords[folder]?.includes(key)) return false;
  return entry.message === original.message && letters.test(original.message.replaceAll(/\$\w+\$/gu, ''));
};

describe('the languages of the interface', () => {
  it('are all there', () => {
    expect(localeFolders()).toEqual(languages.toSorted());
  });

  it('count in English', () => {
    expect(countedKeys(english).length).toBeGreaterThan(0);
    expect(Object.keys(english).toSorted()).toEqual(wantedKeys('en', english));
  });

  it.each([
    ['en', ['one', 'other']],
    ['ja', ['other']],
    ['fr', ['many', 'one', 'other']],
    ['pl', ['few', 'many', 'one', 'other']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
  ])('have their plural forms: %s', (folder, forms) => {
    expect(pluralForms(folder).toSorted()).toEqual(forms);
  });

  it.each([
    ['ar', 'minutes_two', true],
    ['en', 'minutes_one', true],
    ['ru', 'minutes_one', false],
    ['fr', 'minutes_one', false],
  ])('may say a count in words where a form has but one: %s, %s: %s', (folder, key, answer) => {
    expect(isFormOfOneCount(folder, key)).toBe(answer);
  });
});

describe.each(localeFolders())('the strings in %s', (folder) => {
  const catalog = readCatalog(folder);

  it('name their language', () => {
    expect(catalog['language']?.message).toBe(tagOf(folder));
  });

  it('are within the limits of the stores', () => {
    const tooLong = Object.entries(storeLimits).filter(
      ([key, limit]) => (catalog[key]?.message.length ?? Infinity) > limit,
    );
    expect(tooLong).toEqual([]);
  });

  it('have no space at an end, none twice, and no control character', () => {
    expect(
      faulty(catalog, ({ message }) => /^\s|\s$|\s\s|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(message)),
    ).toEqual([]);
  });
});

describe.each(translations)('the translation to %s', (folder) => {
  const catalog = readCatalog(folder);

  it('has every key, in every plural form of the language, and no other', () => {
    expect(Object.keys(catalog).toSorted()).toEqual(wantedKeys(folder, english));
  });

  it('has the placeholders of the English strings', () => {
    expect(faulty(catalog, (entry, original, key) => isLost(folder, entry, original, key))).toEqual([]);
    expect(faulty(catalog, hasForeignContent)).toEqual([]);
  });

  it('is about as long as the English', () => {
    const isTooLong = (entry: Entry, original: Entry): boolean =>
      charsOf(entry) > charsOf(original) * maxGrowth + spareChars;
    expect(faulty(catalog, isTooLong)).toEqual([]);
    expect(faulty(catalog, (entry, original) => charsOf(entry) < charsOf(original) * minShare)).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const isLeft = (entry: Entry, original: Entry, key: string): boolean =>
      isUntranslated(folder, entry, original, key);
    expect(faulty(catalog, isLeft)).toEqual([]);
  });
});
