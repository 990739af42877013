/** About two lines of the popup. */
const maxExcerptChars = 110;

/** The start of a promo, its lines joined by dots, cut at a word where there are words. */
export function excerptOf(text: string): string {
  const line = text
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' · ');
  if (line.length <= maxExcerptChars) return text;
  const start = line.slice(0, maxExcerptChars).replace(halfCharacter, '');
  const lastSpace = start.lastIndexOf(' ');
  const words = lastSpace > maxExcerptChars / 2 ? start.slice(0, lastSpace) : start;
  return `${words.replace(endMarks, '')}…`;
}

/** `fruit salad,` */
const endMarks = /[\s.,;:·]+$/u;
/** The first half of an emoji that was cut in two. */
const halfCharacter = /[\uD800-\uDBFF]$/u;
