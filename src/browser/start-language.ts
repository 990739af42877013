import browser from 'webextension-polyfill';
import { loadCatalog, message, useCatalog } from './i18n.ts';
import { languages } from './languages.ts';
import { settings } from './stored/settings.ts';

/** Speaks the language that the reader chose, the browser's where that is the choice. */
export async function speakChosenLanguage(): Promise<void> {
  const { language } = await settings.read();
  const folder = language || folderOfMuteBrowser();
  useCatalog(folder === '' ? undefined : await loadCatalog(folder));
}

/** A Chromium that has just started has been seen to give empty strings: the files have them all the same. */
const folderOfMuteBrowser = (): string =>
  browser.i18n.getMessage('language') === '' ? folderOf(browser.i18n.getUILanguage()) : '';

/** The folder of `_locales` for a tag such as `pt-BR` or `de-AT`; English where there is none. */
const folderOf = (tag: string): string =>
  languages.find((folder) => folder === tag.replace('-', '_')) ??
  languages.find((folder) => folder.split('_')[0] === tag.split('-')[0]) ??
  'en';

/** The same, and tells the page which language it is. To be awaited before anything is drawn. */
export async function startLanguage(root: HTMLElement = document.documentElement): Promise<void> {
  await speakChosenLanguage();
  root.lang = message('language');
  root.dir = message('@@bidi_dir');
}
