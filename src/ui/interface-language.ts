import { message } from '../browser/i18n.ts';

/**
 * The language tag for plurals, lists and dates: the reader's own variant of the language that the strings are
 * in (`en-GB` where the strings are English and the reader prefers British English), else the strings' language.
 */
export function interfaceLanguage(preferred: readonly string[] = navigator.languages): string {
  const language = message('language') || 'en';
  return preferred.find((tag) => primarySubtag(tag) === primarySubtag(language)) ?? language;
}

const primarySubtag = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';
