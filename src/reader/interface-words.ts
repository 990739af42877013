import { message } from '../browser/i18n.ts';

/** For our own words inside a story that may be in another language. */
export const interfaceWords = (): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } => ({
  lang: message('language'),
  dir: message('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
});
