import { message } from '../browser/i18n.ts';
import { interfaceLanguage } from './interface-language.ts';

/** The string `<key>_<plural form>` with the count in it; `<key>_other` where a language has no such form. */
export function countMessage(key: string, count: number): string {
  const language = interfaceLanguage();
  const form = new Intl.PluralRules(language).select(count);
  const shownCount = new Intl.NumberFormat(language).format(count);
  return message(`${key}_${form}`, shownCount) || message(`${key}_other`, shownCount);
}
