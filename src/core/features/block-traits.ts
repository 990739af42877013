import type { BlockFacts } from './block-facts.ts';
import { maxEvidence, type SharedStems } from './shared-stems.ts';
import { cosine, sumOfVectors, type TopicVector } from './topic-vectors.ts';

/** How a block is written, whatever it speaks of: measures from 0 to 1 that tell authors apart more than topics. */
const manner = {
  logChars: ({ chars }) => Math.log2(1 + chars) / 10,
  wordLength: ({ letters, words }) => atMostOne(letters / (words.length * 20)),
  sentenceWords: ({ words, sentences }) => atMostOne(words.length / (sentences * 40)),
  shortWords: ({ shortWords, words }) => shortWords.size / words.length,
  commas: ({ commas, words }) => atMostOne((commas * 5) / words.length),
  quotes: ({ quotedChars, chars }) => atMostOne(quotedChars / chars),
  names: ({ names, words }) => atMostOne((names.length * 5) / words.length),
  numbers: ({ numbers, words }) => atMostOne((numbers.length * 5) / words.length),
  capitals: ({ signs, words }) => atMostOne(signs.capitalized / words.length),
  exclaims: ({ exclamations, questions, sentences }) => atMostOne((exclamations + questions) / sentences),
  links: ({ links, chars }) => atMostOne(links.chars / chars),
  lures: ({ roles, words }) => atMostOne((roles.lure * 10) / words.length),
  calls: ({ roles, words }) => atMostOne((roles.callToAction * 10) / words.length),
  boxWords: ({ roles, words }) => atMostOne((roles.publisherBox * 10) / words.length),
  attributes: ({ roles, words }) => atMostOne((roles.attribution * 10) / words.length),
} as const satisfies Readonly<Record<string, (facts: BlockFacts) => number>>;

/** How a block fits the story's other prose, each from 0 or -1 to 1. */
const fitNames = ['sharedRare', 'evidence', 'strangeLetters', 'topicCosine'] as const;
type Fit = (typeof fitNames)[number];

export type Trait = keyof typeof manner | Fit;
const mannerNames = Object.keys(manner) as (keyof typeof manner)[];
/** The traits in the order in which `readTraits` gives them: those of the manner first. */
export const traitNames: readonly Trait[] = [...mannerNames, ...fitNames];
export const mannerCount = mannerNames.length;

/** One number a trait, in the order of `traitNames`. */
export type TraitValues = readonly number[];

/** Means and standard deviations of the traits over some blocks of prose, and how many these are. */
export type Spread = {
  readonly means: TraitValues;
  readonly deviations: TraitValues;
  readonly count: number;
};

/** The traits of all blocks, and their sums and spread over the story's prose. */
export type Traits = {
  readonly values: readonly TraitValues[];
  readonly sums: Sums;
  readonly spread: Spread;
};

type Sums = { readonly values: TraitValues; readonly squares: TraitValues; readonly count: number };

type Prose = {
  readonly isProse: readonly boolean[];
  readonly shares: readonly SharedStems[];
  readonly strangeLetters: readonly number[];
  readonly topicVectors: readonly TopicVector[];
};

/** Measures the traits of all blocks of a story. */
export const readTraits = (
  facts: readonly BlockFacts[],
  { isProse, shares, strangeLetters, topicVectors }: Prose,
): Traits => {
  const cosines = topicCosines(topicVectors, isProse);
  const values = facts.map((fact, place) => {
    const fit: Readonly<Record<Fit, number>> = {
      sharedRare: shares[place]?.sharedRare ?? 0,
      evidence: (shares[place]?.evidence ?? 0) / maxEvidence,
      strangeLetters: strangeLetters[place] ?? 0,
      topicCosine: cosines[place] ?? 0,
    };
    const own = mannerNames.map((name) => (fact.words.length > 0 ? manner[name](fact) : 0));
    for (const name of fitNames) own.push(fit[name]);
    return own;
  });
  const sums = sumsOf(values.filter((_, place) => isProse[place]));
  return { values, sums, spread: spreadWithout(sums, []) };
};

const sumsOf = (blocks: readonly TraitValues[]): Sums => {
  const values = ofEach(0);
  const squares = ofEach(0);
  for (const block of blocks)
    for (let index = 0; index < values.length; index++) {
      const value = block[index] ?? 0;
      values[index] = (values[index] ?? 0) + value;
      squares[index] = (squares[index] ?? 0) + value * value;
    }
  return { values, squares, count: blocks.length };
};

/** The spread over the story's prose without some of it; the deviations are 1 where nothing is left. */
export const spreadWithout = (sums: Sums, blocks: readonly TraitValues[]): Spread => {
  const count = sums.count - blocks.length;
  const means = ofEach(0);
  const deviations = ofEach(1);
  if (count === 0) return { means, deviations, count };
  for (let index = 0; index < means.length; index++) {
    let sum = sums.values[index] ?? 0;
    let squares = sums.squares[index] ?? 0;
    for (const block of blocks) {
      const value = block[index] ?? 0;
      sum -= value;
      squares -= value * value;
    }
    const mean = sum / count;
    means[index] = mean;
    deviations[index] = Math.max(minDeviation, Math.sqrt(Math.max(0, squares / count - mean * mean)));
  }
  return { means, deviations, count };
};
/** What no paragraph of the story has is no infinite deviation. */
const minDeviation = 0.05;

const ofEach = (value: number): number[] => Array<number>(traitNames.length).fill(value);

const atMostOne = (value: number): number => Math.min(1, value);

/** The cosine of each block's topic vector with that of all other prose together, -1 to 1. */
const topicCosines = (vectors: readonly TopicVector[], isProse: readonly boolean[]): number[] => {
  const sum = sumOfVectors(vectors.filter((_, place) => isProse[place]));
  return vectors.map((vector, place) =>
    cosine(vector, isProse[place] ? sum.map((part, index) => part - (vector[index] ?? 0)) : sum),
  );
};
