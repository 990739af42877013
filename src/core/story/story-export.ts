import type { PageReport, StoryPicture } from '../types.ts';

/** What of a report goes into a file: the story, without what was hidden of its page. */
export type StoryExport = Pick<PageReport, 'url' | 'article' | 'text' | 'pictures'>;

/** Who wrote it, who published it and on which day (ISO 8601): what is known of it, cleaned of controls. */
export function storyOrigin({ article }: StoryExport): readonly string[] {
  const { byline, siteName, publishedTime } = article;
  return [byline, siteName, publishedDay(publishedTime)]
    .map((part) => plainLabel(part ?? ''))
    .filter((part) => part !== '');
}

/** `2026-11-12` out of `2026-11-12T08:30:00Z`; `undefined` where the page gives no such date. */
export function publishedDay(publishedTime: string | undefined): string | undefined {
  const day = isoDay.exec(publishedTime?.trim() ?? '')?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

/** `2026-11-12` at the start. */
const isoDay = /^\d{4}-\d{2}-\d{2}/u;

/** The title in one line, never empty: a book must have one. The address stands in where the page has none. */
export const storyTitle = ({ article, url }: StoryExport): string =>
  plainLabel(article.title) || plainLabel(url) || '…';

/** A text for places without markup: in one line, and without what could reorder the words around it. */
export const plainLabel = (text: string): string =>
  cleanCharacters(text).replace(bidiControls, '').replace(whiteSpace, ' ').trim();

/**
 * The text without what no file should hold: control characters (tab and line feed stay), halves of surrogate
 * pairs, and code points that are no characters. XML 1.0 forbids most of them.
 */
export const cleanCharacters = (text: string): string =>
  text.replace(lineEnds, '\n').replace(forbiddenCharacters, '');

/** The embeddings, overrides and isolates that reorder text; the plain marks such as U+200F stay. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/gu;
const whiteSpace = /\s+/gu;
const lineEnds = /\r\n?/gu;
const forbiddenCharacters = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** The address, normalized, where a link may lead there; `undefined` for `javascript:` and all others. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return linkProtocols.has(protocol) ? cleanCharacters(href) : undefined;
}

const linkProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** What stands in a file for a picture: its name, its caption where that says more, and its address. */
export type PictureWords = {
  readonly name: string;
  readonly caption: string;
  readonly address: string | undefined;
};

export function pictureWords({ src, alt, caption }: StoryPicture): PictureWords {
  const address = safeAddress(src);
  const words = plainLabel(caption);
  const host = address === undefined ? '' : new URL(address).host;
  const name = plainLabel(alt) || words || host;
  return { name, caption: words === name ? '' : words, address };
}
