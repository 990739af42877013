import { readdirSync, readFileSync } from 'node:fs';

export type Entry = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
export type Catalog = Readonly<Record<string, Entry>>;

const root = 'assets/_locales';

/** The folders of `_locales`, such as `pt_BR`. */
export const localeFolders = (): readonly string[] => readdirSync(root).toSorted();

export const readCatalog = (folder: string): Catalog =>
  JSON.parse(readFileSync(`${root}/${folder}/messages.json`, 'utf8')) as Catalog;

/** `pt-BR` for `pt_BR`. */
export const tagOf = (folder: string): string => folder.replace('_', '-');

/** Keys of which English has a form for one and a form for all other counts, without the form. */
export const countedKeys = (english: Catalog): readonly string[] =>
  Object.keys(english)
    .filter((key) => key.endsWith('_one') && `${base(key)}_other` in english)
    .map(base);

const base = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');

/** The plural forms that the language asks for. */
export const pluralForms = (folder: string): readonly Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(tagOf(folder)).resolvedOptions().pluralCategories;

/** The keys that a catalog of this language must have, by the English one. */
export function wantedKeys(folder: string, english: Catalog): readonly string[] {
  const counted = new Set(countedKeys(english));
  const isForm = (key: string): boolean => key !== base(key) && counted.has(base(key));
  const single = Object.keys(english).filter((key) => !isForm(key));
  const forms = [...counted].flatMap((key) => pluralForms(folder).map((form) => `${key}_${form}`));
  return [...single, ...forms].toSorted();
}

/** The English entry that a key translates; for plural forms that of all other counts, which has the count in it. */
export function englishOf(key: string, english: Catalog): Entry {
  const isForm = key !== base(key) && countedKeys(english).includes(base(key));
  return english[isForm ? `${base(key)}_other` : key] ?? { message: '' };
}

/** Names of the placeholders that a message uses, such as `count`. */
export const placeholdersOf = (message: string): readonly string[] =>
  [...message.matchAll(/\$([a-z]\w*)\$/giu)].map(([, name = '']) => name.toLowerCase()).toSorted();

const triedCounts = 1000;

/** May a translation leave the count out? Where the form stands for one count alone, a word can say it. */
export function isFormOfOneCount(folder: string, key: string): boolean {
  const form = key.slice(base(key).length + 1);
  const rules = new Intl.PluralRules(tagOf(folder));
  const counts = Array.from({ length: triedCounts }, (_, count) => count);
  return counts.filter((count) => rules.select(count) === form).length === 1;
}
