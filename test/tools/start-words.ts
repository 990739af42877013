import { readFileSync } from 'node:fs';

type Entry = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};
type Messages = Readonly<Record<string, Entry>>;

const english = new URL('../../assets/_locales/en/messages.json', import.meta.url);

/** The extension's visible strings in English, as `browser.i18n.getMessage` would give them. */
export function loadWords(): (key: string, substitution?: string) => string {
  const messages = JSON.parse(readFileSync(english, 'utf8')) as Messages;
  return (key, substitution = '') => {
    const entry = messages[key];
    if (!entry) throw new Error(`assets/_locales/en/messages.json has no entry ${key}.`);
    const names = Object.keys(entry.placeholders ?? {});
    return names.reduce(
      (text, name) => text.replaceAll(`$${name.toUpperCase()}$`, substitution),
      entry.message,
    );
  };
}
