import browser from 'webextension-polyfill';

/** The text of a key of `_locales` in the reader's language; empty for an unknown key. */
export function message(key: string, substitutions?: string | string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}
