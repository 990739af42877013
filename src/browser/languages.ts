/** The folders of `_locales`, in the order of the languages' names in themselves, Latin letters first. */
export const languages: readonly string[] = [
  'de',
  'en',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt_BR',
  'tr',
  'ru',
  'uk',
  'ar',
  'hi',
  'ko',
  'ja',
  'zh_CN',
];

/** A language's name in itself, as in “Deutsch”, with a capital letter where its script has them. */
export function languageName(folder: string): string {
  const tag = folder.replace('_', '-');
  const name = new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join('');
}
