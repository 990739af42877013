import { abbreviationsOf } from './abbreviations.ts';

/**
 * The sentences of a text, trimmed, in its order: `Intl.Segmenter` (Unicode UAX #29), with its false breaks mended
 * after abbreviations, initials and ordinals, before lower case, and inside short quotations.
 *
 * @param lang BCP 47 tag; a tag that is unknown or malformed is treated as English.
 */
export function splitIntoSentences(text: string, lang: string): string[] {
  const language = primaryLanguage(lang);
  const segmenter = segmenterOf(language);
  const pieces = text
    .split(lineBreaks)
    .flatMap(cutLongLine)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment));
  const whole = mergeFalseBreaks(pieces.map(trim).filter(Boolean), language);
  const quoted = mergeQuotations(whole);
  return language === 'th' ? quoted.flatMap(splitThai) : quoted;
}

/** `pt` for `pt-BR`; `en` where the tag is empty or malformed. */
export function primaryLanguage(lang: string): string {
  const [, language] = languageTag.exec(lang) ?? [];
  return language?.toLowerCase() ?? 'en';
}

/** Example: the `pt` of `pt_BR`. */
const languageTag = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu;
/** Example: the end of a line in a poem. */
const lineBreaks = /[\n\r\u2028\u2029]+/u;

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
  if (closersOnly.test(after) || startsInside.test(after)) return true;
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
/** Example: `he said` after `“Go!”`. */
const startsInside = /^[–—-]?\s?\p{Ll}/u;
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

/** Does the text begin with a word that commonly begins a sentence, so that the stop before it ends one? */
function startsLikeSentence(text: string, language: string): boolean {
  const [word] = firstWord.exec(text) ?? [];
  return word !== undefined && (starters[language]?.has(word) ?? false);
}

/** Example: the `The` of `“The vote`. */
const firstWord = /\p{L}+/u;
const starters: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'The This That These Those He She It They We I You In On At But And A An As If When While After Before For His Her Their Its There What Who Why How Not No So Then Some Many Most'.split(
      ' ',
    ),
  ),
  de: new Set(
    'Der Die Das Dies Diese Dieser Ein Eine Er Sie Es Wir Ich In Im Am An Auf Aber Und Doch Auch Als Wenn Nach Vor Für Mit Bei Zu Zum Zur Seit Damit Dabei Dafür So Wie Was Wer'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'Le La Les Un Une Des Il Elle Ils Elles On Nous Je Ce Cette Ces Mais Et En Dans Pour Selon Après Avant'.split(
      ' ',
    ),
  ),
  es: new Set(
    'El La Los Las Un Una En Por Para Pero Y Según Este Esta Esto Desde Tras Además Sin'.split(' '),
  ),
  pt: new Set('O A Os As Um Uma Em No Na Por Para Mas E Segundo Este Esta Isso Desde Após'.split(' ')),
  it: new Set('Il La Lo I Gli Le Un Una In Per Ma E Secondo Questo Questa Dopo Nel Nella'.split(' ')),
  nl: new Set('De Het Een In Op Voor Maar En Hij Zij Ze Dit Dat Volgens Na Als'.split(' ')),
  pl: new Set('W We Na Z Ze To Ten Ta Jak Ale I Nie Po Od Do Według Jego Jej'.split(' ')),
  ru: new Set('В Во На С Но И Он Она Они Это Этот Эта По Как Также После При Из Для Об О'.split(' ')),
};

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
