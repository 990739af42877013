import { leadOf } from '../features/lead-phrases.ts';
import { primaryLanguage } from './primary-language.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { startsLikeSentence } from './starts-like-sentence.ts';

/**
 * The sentences of a text, trimmed, in its order: `Intl.Segmenter` (Unicode UAX #29), with its false breaks mended
 * after abbreviations, initials, ordinals and the numbers of a list, before lower case, and inside parentheses and
 * short quotations; and parted where the space after a full stop is missing, and before what begins like a box.
 *
 * @param lang BCP 47 tag; a tag that is unknown or malformed is treated as English.
 */
export function splitIntoSentences(text: string, lang: string): string[] {
  const language = primaryLanguage(lang);
  const segmenter = segmenterOf(language);
  const pieces = text
    .replace(unseenBreaks, '\n')
    .replace(leadAfterEllipsis, (space, lead: string) => (leadOf(lead) === undefined ? space : '\n'))
    .replace(leadWithColon, (space, lead: string) => (leadOf(lead) === undefined ? space : '\n'))
    .split(lineBreaks)
    .map(partGluedSentences)
    .flatMap(cutLongLine)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment));
  const whole = mergeFalseBreaks(pieces.map(trim).filter(Boolean), language);
  const quoted = mergeQuotations(whole);
  return language === 'th' ? quoted.flatMap(splitThai) : quoted;
}

/** Example: the end of a line in a poem. */
const lineBreaks = /[\n\r\u2028\u2029]+/u;

/** Spaces before what the segmenter takes for the rest of a sentence: `… Go! 🎁 Win`, `… done. 5k views`, `… done. https://`. */
const unseenBreaks =
  /(?<=[.!?…]["”»)]?) (?=\p{Emoji_Presentation}|[–—] \p{Lu}|\d{1,4}\p{Ll}{1,2} |https?:\/\/)|(?<=\p{L}) (?=\p{Emoji_Presentation}\uFE0F? ?\p{Lu})/gu;

/** Example: the space before `Read also:` of `the mayor said Read also: Bus fares rise`. */
const leadWithColon = /(?<=\p{L}) (?=(\p{Lu}[\p{L}’' ]{2,24}[:：] ))/gu;

/** Example: the space before `Send us` of `and more… Send us a mail`. */
const leadAfterEllipsis = /(?<=\p{L}…) (?=(\p{Lu}[^.!?…]{2,40}))/gu;

/** Example: the place before `The` of `on that day.The mayor`; not in `Booking.Com`, nor in addresses. */
const gluedSentences = /(?<=(?:^|[\s("“«])\p{Ll}\p{L}{1,24}[.!?…]["”»]?)(?=\p{Lu}[\p{L}\p{M}’']*[\s,])/gu;
const partGluedSentences = (line: string): string => line.replace(gluedSentences, ' ');

/** A segmenter copies its whole input for each sentence, so long lines are cut where a sentence seems to end. */
function cutLongLine(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (line.length - start > maxPartChars) {
    const part = line.slice(start, start + maxPartChars);
    const stop = Math.max(part.lastIndexOf('. '), part.lastIndexOf('。'));
    const end = stop > 0 ? stop + 1 : maxPartChars;
    parts.push(part.slice(0, end));
    start += end;
  }
  parts.push(line.slice(start));
  return parts;
}

const maxPartChars = 4000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

const trim = (text: string): string => text.trim();

function mergeFalseBreaks(pieces: readonly string[], language: string): string[] {
  const sentences: string[] = [];
  for (const piece of pieces) {
    const previous = sentences.at(-1);
    if (previous && previous.length < maxSentenceChars && isFalseBreak(previous, piece, language)) {
      sentences[sentences.length - 1] = join(previous, piece);
    } else {
      sentences.push(piece);
    }
  }
  return sentences;
}

/** A text without capitals would else be joined into one, in quadratic time. */
const maxSentenceChars = 1000;

function isFalseBreak(before: string, after: string, language: string): boolean {
  if (closersOnly.test(after) || startsInside.test(after) || numberOfList.test(before)) return true;
  if (opensParenthesis.test(before.slice(-maxParenthesisChars)) && closesParenthesis.test(after)) return true;
  if (language === 'ja' && endsInJapaneseQuote.test(before) && continuesJapaneseQuote.test(after))
    return true;
  const tail = before.slice(-maxTailChars);
  if (endsInOrdinal.test(tail) && ordinalLanguages.has(language)) return !startsLikeSentence(after, language);
  const [, token] = endsInShortWord.exec(tail) ?? [];
  if (token === undefined) return false;
  if (isInitial.test(token)) return initialLanguages.has(language);
  const { inner, either } = abbreviationsOf(language);
  const word = token.toLowerCase();
  if (inner.has(word)) return true;
  return (either.has(word) || isDotted.test(token)) && !startsLikeSentence(after, language);
}

const maxTailChars = 24;
/** Example: a lone `”` or `.)`. */
const closersOnly = /^[\p{Pe}\p{Pf}"'.…!?]+$/u;
/** Example: `he said` after `“Go!”`, `", he said` after `"Go!`, and the rest of an address. */
const startsInside = /^(?!https?:\/\/)(?:[–—-]?\s?\p{Ll}|["”»’']{0,2}\s?[,;)]|["”»]\s\p{Ll}|\/)/u;
/** Example: `1.` */
const numberOfList = /^\(?\d{1,3}[.)]$/u;
/** Example: `the goal (2-1, min.` */
const opensParenthesis = /\([^()]*$/u;
/** Example: `16).` */
const closesParenthesis = /^[^()]{0,120}\)/u;
const maxParenthesisChars = 120;
const endsInJapaneseQuote = /[」』]$/u;
/** Example: `と述べた`. */
const continuesJapaneseQuote = /^(?:と|など|という)/u;
/** Example: `am 3.`; but not `im Jahr 2019.`. */
const endsInOrdinal = /(?:^|[\s(])\d{1,2}\.$/u;
const ordinalLanguages = new Set([
  'de',
  'cs',
  'sk',
  'da',
  'no',
  'nb',
  'nn',
  'fi',
  'hu',
  'et',
  'lv',
  'sl',
  'hr',
  'sr',
  'is',
  'tr',
  'pl',
]);
/** Example: the `Mr` of `Mr.` and the `U.S` of `the U.S.`. */
const endsInShortWord = /(?:^|[\s("'“„«‘\u00A0-])([\p{L}\p{M}](?:[\p{L}\p{M}.-]{0,7}))\.$/u;
/** Example: `J`, and `J.R` of `J.R. Smith`. */
const isInitial = /^\p{Lu}$/u;
/** Example: `U.S`. */
const isDotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
const initialLanguages = new Set(
  'en de fr es pt it nl pl ru uk bg cs sk da no nb sv fi hu ro tr el lt lv et sl hr sr id vi ca'.split(' '),
);

/** Keeps a quotation of several sentences together where it closes soon: half of one cannot stand alone. */
function mergeQuotations(sentences: readonly string[]): string[] {
  const merged: string[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const end = quotationEnd(sentences, at);
    merged.push(sentences.slice(at, end + 1).reduce(join));
    at = end;
  }
  return merged;
}

/** Index of the sentence that closes the quotation that this one leaves open; its own index where none does. */
function quotationEnd(sentences: readonly string[], start: number): number {
  let depth = 0;
  let chars = 0;
  for (let at = start; at < sentences.length && chars < maxQuotationChars; at++) {
    const sentence = sentences[at] ?? '';
    depth = openQuotes(sentence, depth);
    chars += sentence.length;
    if (depth === 0 && chars < maxQuotationChars) return at;
  }
  return start;
}

const maxQuotationChars = 360;

function openQuotes(text: string, before: number): number {
  let depth = before;
  for (const [mark] of text.matchAll(quoteMarks)) {
    if (alwaysOpens.has(mark) || (depth === 0 && opensOrCloses.has(mark))) depth++;
    else depth = Math.max(0, depth - 1);
  }
  return depth;
}

const alwaysOpens = new Set('„「『');
/** A German `“` closes what `„` opened, and `»` opens in Germany what it closes in France. */
const opensOrCloses = new Set('"“«»');
/** Example: both marks of `“Yes”`. */
const quoteMarks = /["“”„«»「」『』]/gu;

/** Thai writes no full stop: spaces part its clauses, of which short ones are joined again. */
function splitThai(text: string): string[] {
  const sentences: string[] = [];
  for (const clause of text.split(' ')) {
    const previous = sentences.at(-1);
    if (previous !== undefined && previous.length < minThaiChars)
      sentences[sentences.length - 1] = `${previous} ${clause}`;
    else sentences.push(clause);
  }
  return sentences;
}

const minThaiChars = 60;

/** Scripts without spaces between sentences are joined without one. */
const join = (before: string, after: string): string =>
  endsDense.test(before) || closersOnly.test(after) ? before + after : `${before} ${after}`;

/** Example: `。` and `」`. */
const endsDense = /[\u3000-\u303F\u3040-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]$/u;
