import { startsUnresolved } from './starts-unresolved.ts';
import { countWords, termsOf } from './sentence-terms.ts';

/** A sentence of a story with its place in it. */
export type StorySentence = {
  readonly text: string;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly opensParagraph: boolean;
};

/** What is measured of a sentence: term counts for comparisons, and one number for each name below. */
export type MeasuredSentence = {
  /** Position of the sentence that says whom or what its first word means; `undefined` where it stands alone. */
  readonly needs: number | undefined;
  readonly terms: ReadonlyMap<string, number>;
  readonly features: readonly number[];
};

export const featureNames = [
  'first',
  'second',
  'third',
  'early',
  'late',
  'opensParagraph',
  'firstParagraph',
  'deck',
  'titleShare',
  'titleCosine',
  'centrality',
  'leadCosine',
  'frequency',
  'coverage',
  'introduces',
  'forward',
  'logWords',
  'isShort',
  'isLong',
  'digits',
  'names',
  'quotes',
  'opensWithQuote',
  'question',
  'unresolved',
  'endsOpen',
  'parentheses',
] as const;

/** Measures every sentence of a story against its title and the whole, in time linear in the text. */
export function measureSentences(
  title: string,
  sentences: readonly StorySentence[],
  language: string,
): MeasuredSentence[] {
  const bags = sentences.map(({ text }) => countTerms(termsOf(text)));
  const titleBag = countTerms(termsOf(title));
  const whole = sumOf(bags);
  const topics = frequentTerms(whole);
  const introduced = introducedShares(bags, whole);
  const decks = findDecks(sentences);
  const lead = bags[0] ?? new Map<string, number>();
  const count = sentences.length;
  let anchor = 0;
  return sentences.map((sentence, at) => {
    const terms = bags[at] ?? new Map<string, number>();
    const { text } = sentence;
    const words = countWords(text);
    const others = cosineToRest(terms, whole);
    const isUnresolved = startsUnresolved(text, language);
    if (!isUnresolved) anchor = at;
    const features: Record<(typeof featureNames)[number], number> = {
      first: Number(at === 0),
      second: Number(at === 1),
      third: Number(at === 2),
      early: 1 / Math.sqrt(at + 1),
      late: count > 1 ? at / (count - 1) : 0,
      opensParagraph: Number(sentence.opensParagraph),
      firstParagraph: Number(sentence.paragraph === 0),
      deck: Number(words > minDeckWords && decks.has(sentence.paragraph)),
      titleShare: shareOf(titleBag, terms),
      titleCosine: cosine(titleBag, terms),
      centrality: others,
      leadCosine: at === 0 ? 0 : cosine(lead, terms),
      frequency: meanFrequency(terms, whole, count),
      coverage: shareOf(topics, terms),
      introduces: introduced[at] ?? 0,
      forward: meanCosine(terms, bags.slice(at + 1, at + 1 + forwardSentences)),
      logWords: Math.log2(1 + words) / maxLogWords,
      isShort: Math.max(0, shortWords - words) / shortWords,
      isLong: Math.min(1, Math.max(0, words - longWords) / longWords),
      digits: Math.min(1, countMatches(text, digitPattern) / manyDigits),
      names: Math.min(1, countMatches(text, namePattern) / manyNames),
      quotes: Number(quotePattern.test(text)),
      opensWithQuote: Number(openingQuote.test(text)),
      question: Number(questionEnd.test(text)),
      unresolved: Number(isUnresolved),
      endsOpen: Number(!sentenceEnd.test(text)),
      parentheses: Number(text.includes('(') || text.includes('（')),
    };
    return {
      needs: anchor === at ? undefined : anchor,
      terms,
      features: featureNames.map((name) => features[name]),
    };
  });
}

/** Cosine of two bags of terms, from 0 to 1. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, count] of small) dot += count * (large.get(term) ?? 0);
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

const minDeckWords = 5;
const maxLogWords = 6;
const shortWords = 10;
const longWords = 35;
const manyDigits = 4;
const manyNames = 6;
/** Example: `1,200`, once. */
const digitPattern = /\p{N}[\p{N}.,]*/gu;
/** Example: `Anna` in `as Anna said`, but not the first word of a sentence. */
const namePattern = /[\p{L},;:] \p{Lu}[\p{L}\p{M}]+/gu;
const quotePattern = /["“”„«»「」]/u;
const openingQuote = /^["“„«»「]/u;
const questionEnd = /[?？؟]["”“»«」)]*$/u;
const sentenceEnd = /[.!?…。！？؟।]["”“»«」』’')\]]*$/u;

/** Of the first two paragraphs, those that end without a full stop: lines under the headline that sum up the story. */
function findDecks(sentences: readonly StorySentence[]): ReadonlySet<number> {
  const decks = new Set<number>();
  for (const [at, { text, paragraph }] of sentences.entries()) {
    if (paragraph > 1) break;
    const isLast = sentences[at + 1]?.paragraph !== paragraph;
    if (isLast && sentences.length > at + 1 && !sentenceEnd.test(text)) decks.add(paragraph);
  }
  return decks;
}

function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function sumOf(bags: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const bag of bags) {
    for (const [term, count] of bag) sum.set(term, (sum.get(term) ?? 0) + count);
  }
  return sum;
}

/** Share of the terms that the other bag holds, from 0 to 1. */
function shareOf(terms: ReadonlyMap<string, number>, bag: ReadonlyMap<string, number>): number {
  if (terms.size === 0) return 0;
  return [...terms.keys()].filter((term) => bag.has(term)).length / terms.size;
}

/** How much of the story's repeated vocabulary the sentence holds, its own words not counted. */
function cosineToRest(terms: ReadonlyMap<string, number>, whole: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, count] of terms) dot += count * Math.log2(1 + (whole.get(term) ?? 0) - count);
  const own = norm(terms);
  return own === 0 ? 0 : Math.min(1, dot / own / maxCentrality);
}

const maxCentrality = 12;

function meanFrequency(
  terms: ReadonlyMap<string, number>,
  whole: ReadonlyMap<string, number>,
  sentences: number,
): number {
  if (terms.size === 0) return 0;
  let sum = 0;
  for (const [term, count] of terms)
    sum += Math.min(1, ((whole.get(term) ?? 0) - count) / Math.sqrt(sentences) / 2);
  return sum / terms.size;
}

function norm(bag: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of bag.values()) sum += count * count;
  return Math.sqrt(sum);
}

const forwardSentences = 4;

function meanCosine(
  terms: ReadonlyMap<string, number>,
  others: readonly ReadonlyMap<string, number>[],
): number {
  if (others.length === 0) return 0;
  return others.reduce((sum, other) => sum + cosine(terms, other), 0) / others.length;
}

/** The terms that the story repeats most; the earlier of equals. */
function frequentTerms(whole: ReadonlyMap<string, number>): Map<string, number> {
  const repeated = [...whole].filter(([, count]) => count > 1);
  return new Map(repeated.sort(([, a], [, b]) => b - a).slice(0, maxTopics));
}

const maxTopics = 10;

/** For each sentence the share of its terms that stand there first and come again later. */
function introducedShares(
  bags: readonly ReadonlyMap<string, number>[],
  whole: ReadonlyMap<string, number>,
): number[] {
  const seen = new Set<string>();
  return bags.map((bag) => {
    let introduced = 0;
    for (const [term, count] of bag) {
      if (!seen.has(term) && (whole.get(term) ?? 0) > count) introduced++;
      seen.add(term);
    }
    return bag.size === 0 ? 0 : introduced / bag.size;
  });
}

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
