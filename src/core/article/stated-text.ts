import { attributeOf, select, textOf } from './safe-dom.ts';

/** What a page states about its story for search engines, without white space and in lower case; empty where nothing. */
export type StatedText = {
  /** The whole text, as some publishers give it in JSON-LD. */
  readonly body: string;
  readonly description: string;
};

/** Reads the text that the page's metadata gives. A torn or huge script says nothing. */
export const statedText = (page: Document): StatedText => {
  const [meta] = select(
    page,
    'meta[name="description" i][content], meta[property="og:description" i][content]',
  );
  const bodies = select(page, 'script[type="application/ld+json" i]').map((script) => bodyIn(textOf(script)));
  const longest = bodies.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return { body: squash(longest), description: meta ? squash(attributeOf(meta, 'content')) : '' };
};

/** White space and letter case differ between a page and what it states. */
export const squash = (text: string): string => text.replace(whiteSpace, '').toLowerCase();
const whiteSpace = /\s+/gu;

/** So much of a text is looked up in what the page states. */
export const probeChars = 60;

/**
 * Does a text begin as the page describes its story, or the description as the text does behind its dateline ("Berlin. ")?
 * Both squashed.
 */
export const isOpeningOf = (description: string, opening: string): boolean => {
  const [probe, wanted] = [opening.slice(0, probeChars), description.slice(0, probeChars)];
  if (Math.min(probe.length, wanted.length) < minDescribedChars) return false;
  return description.startsWith(probe) || opening.slice(0, maxDatelineChars + probeChars).includes(wanted);
};
const minDescribedChars = 30;
const maxDatelineChars = 30;

const maxScriptChars = 500_000;
/** Up to the quotation mark that opens the value. */
const bodyKey = /"articleBody"\s{0,9}:\s{0,9}(?=")/u;

/** The value is cut out before it is parsed: many such scripts are not JSON as a whole. */
const bodyIn = (script: string): string => {
  if (script.length > maxScriptChars) return '';
  const key = bodyKey.exec(script);
  if (!key) return '';
  const start = key.index + key[0].length;
  try {
    const value: unknown = JSON.parse(script.slice(start, endOfString(script, start)));
    return typeof value === 'string' ? value.replace(tag, ' ') : '';
  } catch {
    return ''; // A torn script says nothing.
  }
};
/** Some publishers leave their markup in the text. */
const tag = /<[^<>]{0,400}>|&nbsp;/gu;

const endOfString = (script: string, start: number): number => {
  let end = start + 1;
  while (end < script.length && script[end] !== '"') end += script[end] === '\\' ? 2 : 1;
  return end + 1;
};
