import browser from 'webextension-polyfill';

type Entry = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

/** The strings of one language, as a file of `_locales` holds them. */
export type Catalog = Readonly<Record<string, Entry>>;

const chosen: { catalog: Catalog | undefined } = { catalog: undefined };

/** Speaks the catalog's language from now on; the browser's where there is none. */
export function useCatalog(catalog: Catalog | undefined): void {
  chosen.catalog = catalog;
}

/** The text of a key of `_locales` in the reader's language; empty for an unknown key. */
export function message(key: string, substitutions: string | string[] = []): string {
  const { catalog } = chosen;
  if (!catalog) return browser.i18n.getMessage(key, substitutions);
  if (key === '@@bidi_dir') return textDirection(catalog['language']?.message ?? '');
  if (key.startsWith('@@')) return browser.i18n.getMessage(key);
  const entry = Object.hasOwn(catalog, key) ? catalog[key] : undefined;
  return entry ? filledIn(entry, [substitutions].flat()) : '';
}

/** The catalog of a folder of `_locales`, such as `pt_BR`; `undefined` where there is no such folder. */
export async function loadCatalog(language: string): Promise<Catalog | undefined> {
  if (!folderName.test(language)) return undefined;
  try {
    const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    // The file is the extension's own, and its form is held by a test.
    return (await response.json()) as Catalog;
  } catch {
    // A language that an older or newer version had: the browser's takes its place.
    return undefined;
  }
}

/** The direction of lines in the language of a tag such as `ar` or `pt-BR`. */
export function textDirection(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(tag.toLowerCase().split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}

/** `de`, `pt_BR`, `es_419` */
const folderName = /^[a-z]{2,3}(?:_(?:[A-Z]{2}|\d{3}))?$/u;

/** `Intl.Locale` knows directions too, but not in every browser. */
const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** `$COUNT$`, `$1`, or `$$` for the sign itself. */
const place = /\$(?:([a-z0-9_@]+)\$|([1-9])|\$)/giu;

function filledIn({ message: text, placeholders = {} }: Entry, values: readonly string[]): string {
  const filled = (part: string, names: typeof placeholders): string =>
    part.replaceAll(place, (_whole, name: string | undefined, digit: string | undefined) => {
      if (digit !== undefined) return values[Number(digit) - 1] ?? '';
      if (name === undefined) return '$';
      const lowerName = name.toLowerCase();
      return Object.hasOwn(names, lowerName) ? filled(names[lowerName]?.content ?? '', {}) : '';
    });
  return filled(text, placeholders);
}
