import { isOpeningOf, probeChars, squash, type StatedText } from '../article/stated-text.ts';
import type { Article, Block } from '../types.ts';
import { blockFacts, type BlockFacts } from './block-facts.ts';
import { readTraits, type Traits } from './block-traits.ts';
import { sharedStems, type SharedStems } from './shared-stems.ts';
import { termScore, termsOf } from './hashed-terms.ts';
import { promoWeight } from './term-weights.ts';
import { countSounds, type Sound } from './tone.ts';
import { topicVectorOf, type TopicVector } from './topic-vectors.ts';
import { countTrigrams, strangeShare } from './trigrams.ts';
import { topicOf } from './words.ts';

/** The story as the judged block finds it: what its prose speaks of, and what its blocks look like. */
export type Story = {
  readonly article: Article;
  readonly region: Element;
  readonly facts: readonly BlockFacts[];
  /** The author's name without white space and in lower case; empty where it is not known. */
  readonly byline: string;
  readonly titleTopic: ReadonlySet<string>;
  /** Index of the first `<h1>`, -1 where the region has none. */
  readonly titlePlace: number;
  /** What the headings say, as `bareHeading` gives it. */
  readonly headings: ReadonlySet<string>;
  /** Prose: kept running text of some length and few links. One flag a block. */
  readonly isProse: readonly boolean[];
  readonly proseCount: number;
  /** In how many prose blocks a stem, a short word or a number stands, and in how many kept blocks a name. */
  readonly topicCounts: ReadonlyMap<string, number>;
  readonly shortWordCounts: ReadonlyMap<string, number>;
  readonly nameCounts: ReadonlyMap<string, number>;
  readonly numberCounts: ReadonlyMap<string, number>;
  /** What each block shares with the prose of the others. */
  readonly shares: readonly SharedStems[];
  /** How many blocks have this shape. */
  readonly shapeCounts: ReadonlyMap<string, number>;
  /** The shape of most prose characters. */
  readonly proseShape: string;
  /** The parent of most prose characters. */
  readonly proseParent: Element | undefined;
  readonly latinShare: number;
  readonly secondPersonShare: number;
  readonly firstPersonShare: number;
  /** Buckets of each block's terms. */
  readonly terms: readonly (readonly number[])[];
  /** What each block's terms say for a promo, and the sum over the blocks of prose. */
  readonly termScores: readonly number[];
  readonly proseTermScore: number;
  /** How many blocks of prose sound like a lure, a call and so on. */
  readonly sounds: Readonly<Record<Sound, number>>;
  /** Share of the kept long blocks that are links as a whole. */
  readonly linkedShare: number;
  /** Share of the prose's words that begin with a capital letter. */
  readonly capitalizedShare: number;
  /** Share of each block's letter trigrams that no other block of prose holds: high in another language. */
  readonly strangeLetters: readonly number[];
  /** Where each block lies among topics. */
  readonly topicVectors: readonly TopicVector[];
  /** How each block is written and fits in, and the same of the prose. */
  readonly traits: Traits;
  /** How many blocks hang in each parent. */
  readonly blocksIn: ReadonlyMap<Element, number>;
  /** Is a block's text in the text that the page states? `undefined` where it states none. */
  readonly isStated: readonly (boolean | undefined)[];
  /** Does a block begin as the page's own description of the story does? */
  readonly isDescribed: readonly boolean[];
  /** Mean characters of a prose block. */
  readonly proseChars: number;
  readonly firstProse: number;
  readonly lastProse: number;
  /** Index of the nearest prose block before and after each block, -1 where there is none. */
  readonly before: readonly number[];
  readonly after: readonly number[];
};

/** Shorter blocks are seldom running text. */
export const minProseChars = 80;
const maxProseLinkShare = 0.35;

/** Where the blocks stand, and what the page states of its story. */
export type StoryPlace = {
  readonly region: Element;
  readonly url: string;
  readonly stated: StatedText;
};

/** Measures all blocks of a region and what they have in common. */
export const readStory = (article: Article, blocks: readonly Block[], place: StoryPlace): Story => {
  const facts = blockFacts(blocks, place.region, place.url);
  const isProse = facts.map(
    (fact) =>
      fact.block.kept &&
      fact.block.kind !== 'caption' &&
      fact.block.kind !== 'heading' &&
      looksLikeProse(fact),
  );
  const prose = facts.filter((_, index) => isProse[index]);
  const words = Math.max(1, sum(prose.map((fact) => fact.words.length)));
  const letters = sum(prose.map((fact) => fact.letters));
  const topicCounts = countBlocks(prose.map((fact) => fact.topic));
  const trigramCounts = countTrigrams(prose.map((fact) => fact.trigrams));
  const terms = facts.map((fact) => termsOf(fact.words));
  const termScores = terms.map((own) => termScore(own, promoWeight));
  const shares = facts.map(({ topic }, index) => {
    const own = isProse[index] ? 1 : 0;
    return sharedStems(topic, (stem) => (topicCounts.get(stem) ?? 0) > own);
  });
  const topicVectors = facts.map(({ topic }) => topicVectorOf(topic));
  const strangeLetters = facts.map((fact, index) =>
    strangeShare(fact.trigrams, trigramCounts, isProse[index] ? 1 : 0),
  );
  return {
    article,
    region: place.region,
    facts,
    byline: squash(article.byline ?? ''),
    titleTopic: topicOf(article.title),
    titlePlace: blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1),
    headings: new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => bareHeading(text))),
    isProse,
    proseCount: prose.length,
    topicCounts,
    shares,
    shortWordCounts: countBlocks(prose.map((fact) => fact.shortWords)),
    nameCounts: countBlocks(facts.filter((fact) => fact.block.kept).map((fact) => new Set(fact.names))),
    numberCounts: countBlocks(prose.map((fact) => new Set(fact.numbers))),
    shapeCounts: countKeys(facts.map((fact) => fact.shape)),
    proseShape: heaviest(prose, (fact) => fact.shape) ?? '',
    proseParent: heaviest(prose, (fact) => fact.parent),
    latinShare: letters === 0 ? 1 : sum(prose.map((fact) => fact.latinLetters)) / letters,
    secondPersonShare: sum(prose.map(({ roles }) => roles.secondPerson)) / words,
    firstPersonShare: sum(prose.map(({ roles }) => roles.firstPersonPlural)) / words,
    terms,
    termScores,
    proseTermScore: sum(termScores.filter((_, index) => isProse[index])),
    sounds: countSounds(prose),
    linkedShare: shareLinked(facts),
    capitalizedShare: sum(prose.map(({ signs }) => signs.capitalized)) / words,
    strangeLetters,
    topicVectors,
    traits: readTraits(facts, { isProse, shares, strangeLetters, topicVectors }),
    blocksIn: countKeys(facts.flatMap(({ parent }) => parent ?? [])),
    ...statedParts(blocks, place.stated),
    proseChars: prose.length === 0 ? 0 : sum(prose.map((fact) => fact.chars)) / prose.length,
    firstProse: isProse.indexOf(true),
    lastProse: isProse.lastIndexOf(true),
    before: nearestBefore(isProse),
    after: nearestBefore(isProse.toReversed())
      .map((index) => (index < 0 ? -1 : isProse.length - 1 - index))
      .toReversed(),
  };
};

/** A heading without number, white space and letter case: tables of contents number what the page does not. */
export const bareHeading = (text: string): string => squash(text).replace(numbering, '');
const numbering = /^[\d\p{P}]+/u;

/** Running text of some length and few links. */
export const looksLikeProse = (facts: BlockFacts): boolean =>
  isLong(facts) && facts.links.chars <= facts.chars * maxProseLinkShare;

/** As long as running text, linked or not. */
export const isLong = ({ block, chars }: BlockFacts): boolean =>
  chars >= minProseChars || (chars >= minProseChars / 3 && isDense(block.text));

/** Ideographs say in one character what takes three letters elsewhere. */
const isDense = (text: string): boolean => dense.test(text);
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{4}/u;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const shareLinked = (facts: readonly BlockFacts[]): number => {
  const long = facts.filter(({ block, chars }) => block.kept && chars >= minProseChars);
  return long.filter(({ chars, links }) => links.chars > chars * mostOfIt).length / Math.max(1, long.length);
};
const mostOfIt = 0.8;

const countKeys = <Key>(keys: readonly Key[]): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const minStatedChars = 200;

const statedParts = (
  blocks: readonly Block[],
  { body, description }: StatedText,
): Pick<Story, 'isStated' | 'isDescribed'> => {
  const hasBody = body.length >= minStatedChars;
  if (!hasBody && description === '')
    return { isStated: blocks.map(() => undefined), isDescribed: blocks.map(() => false) };
  const openings = blocks.map(({ text }) => squash(text.slice(0, probeChars * 3)));
  return {
    isStated: openings.map((opening) => (hasBody ? body.includes(opening.slice(0, probeChars)) : undefined)),
    isDescribed: openings.map((opening) => isOpeningOf(description, opening)),
  };
};

const countBlocks = (sets: readonly ReadonlySet<string>[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const heaviest = <Key>(
  prose: readonly BlockFacts[],
  keyOf: (fact: BlockFacts) => Key | undefined,
): Key | undefined => {
  const weights = new Map<Key, number>();
  for (const fact of prose) {
    const key = keyOf(fact);
    if (key !== undefined) weights.set(key, (weights.get(key) ?? 0) + fact.chars);
  }
  return [...weights].toSorted(([, one], [, other]) => other - one)[0]?.[0];
};

const nearestBefore = (isProse: readonly boolean[]): number[] => {
  let nearest = -1;
  return isProse.map((flag, index) => {
    const before = nearest;
    if (flag) nearest = index;
    return before;
  });
};
