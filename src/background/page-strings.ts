import { type Catalog, loadCatalog } from '../browser/i18n.ts';
import { categories } from '../core/types.ts';

/** `pickerHelp`, `markHide` */
const keyOfPage = /^(?:picker|mark)[A-Z]/u;
const otherKeys: ReadonlySet<string> = new Set(['language', ...categories.map((name) => `category_${name}`)]);

/**
 * What an engine says in its page in this language, which it cannot load itself; `undefined` where the browser's own
 * language is chosen.
 */
export async function pageStrings(language: string): Promise<Catalog | undefined> {
  const catalog = language === '' ? undefined : await loadCatalog(language);
  if (!catalog) return undefined;
  const said = Object.entries(catalog).filter(([key]) => keyOfPage.test(key) || otherKeys.has(key));
  return Object.fromEntries(said);
}
