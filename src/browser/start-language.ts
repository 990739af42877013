import { loadCatalog, message, useCatalog } from './i18n.ts';
import { settings } from './stored/settings.ts';

/** Speaks the language that the reader chose, the browser's where that is the choice. */
export async function speakChosenLanguage(): Promise<void> {
  const { language } = await settings.read();
  useCatalog(language === '' ? undefined : await loadCatalog(language));
}

/** The same, and tells the page which language it is. To be awaited before anything is drawn. */
export async function startLanguage(root: HTMLElement = document.documentElement): Promise<void> {
  await speakChosenLanguage();
  root.lang = message('language');
  root.dir = message('@@bidi_dir');
}
