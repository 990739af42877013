/** True where the text holds every word of the query, in whatever case and with or without accents. */
export function holdsWords(text: string, query: string): boolean {
  const plainText = withoutAccents(text);
  return withoutAccents(query)
    .split(/\s+/u)
    .every((word) => plainText.includes(word));
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replaceAll(accent, '').toLowerCase().trim();
}

/** The mark that NFKD parts from its letter, as in `é`. */
const accent = /[\u0300-\u036f]/gu;
