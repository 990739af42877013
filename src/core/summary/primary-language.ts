/** `pt` for `pt-BR`; `no` for both ways to write Norwegian; `en` where the tag is empty or malformed. */
export function primaryLanguage(lang: string): string {
  const [, language] = languageTag.exec(lang) ?? [];
  const short = language?.toLowerCase() ?? 'en';
  return writtenNorwegian.has(short) ? 'no' : short;
}

const writtenNorwegian: ReadonlySet<string> = new Set(['nb', 'nn']);

/** Example: the `pt` of `pt_BR`. */
const languageTag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu;
