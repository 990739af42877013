import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };

type Entry = {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
};

/** Stands in for `browser/i18n.ts`: what the browser would answer where it speaks English. */
export function message(key: string, substitutions: string | string[] = []): string {
  if (key === '@@bidi_dir') return 'ltr';
  const entry: Entry | undefined = (messages as Readonly<Record<string, Entry>>)[key];
  const values = [substitutions].flat();
  return Object.entries(entry?.placeholders ?? {}).reduce(
    (text, [name, { content }]) =>
      text.replaceAll(`$${name.toUpperCase()}$`, values[Number(content.slice(1)) - 1] ?? ''),
    entry?.message ?? '',
  );
}
