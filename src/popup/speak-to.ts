import { loadCatalog, message, useCatalog } from '../browser/i18n.ts';
import { settings } from '../browser/stored/settings.ts';

/** Sets the document's language, direction and title in the language that the reader chose. */
export async function speakTo({ title }: { readonly title: string }): Promise<void> {
  const { language } = await settings.read();
  if (language !== '') useCatalog(await loadCatalog(language));
  const root = document.documentElement;
  root.lang = message('language');
  root.dir = message('@@bidi_dir');
  document.title = message(title);
}
