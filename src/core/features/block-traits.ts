import type { BlockFacts } from './block-facts.ts';
import { maxEvidence, type SharedStems } from './shared-stems.ts';
import { cosine, sumOfVectors } from './topic-vectors.ts';

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

/** The traits of all blocks, in the order of `traitNames`, and their sums over the story's prose. */
export type Traits = {
  readonly values: readonly Float64Array[];
  readonly sums: Float64Array;
  readonly squares: Float64Array;
};

type Prose = {
  readonly isProse: readonly boolean[];
  readonly shares: readonly SharedStems[];
  readonly strangeLetters: readonly number[];
  readonly topicVectors: readonly Float64Array[];
};

/** Measures the traits of all blocks of a story. */
export const readTraits = (
  facts: readonly BlockFacts[],
  { isProse, shares, strangeLetters, topicVectors }: Prose,
): Traits => {
  const cosines = topicCosines(topicVectors, isProse);
  const sums = new Float64Array(traitNames.length);
  const squares = new Float64Array(traitNames.length);
  const values = facts.map((fact, place) => {
    const own = new Float64Array(traitNames.length);
    if (fact.words.length > 0) own.set(mannerNames.map((name) => manner[name](fact)));
    const fit: Readonly<Record<Fit, number>> = {
      sharedRare: shares[place]?.sharedRare ?? 0,
      evidence: (shares[place]?.evidence ?? 0) / maxEvidence,
      strangeLetters: strangeLetters[place] ?? 0,
      topicCosine: cosines[place] ?? 0,
    };
    own.set(
      fitNames.map((name) => fit[name]),
      mannerCount,
    );
    if (isProse[place])
      for (let index = 0; index < own.length; index++) {
        const value = own[index] ?? 0;
        sums[index] = (sums[index] ?? 0) + value;
        squares[index] = (squares[index] ?? 0) + value * value;
      }
    return own;
  });
  return { values, sums, squares };
};

const atMostOne = (value: number): number => Math.min(1, value);

/** The cosine of each block's topic vector with that of all other prose together, -1 to 1. */
const topicCosines = (vectors: readonly Float64Array[], isProse: readonly boolean[]): number[] => {
  const sum = sumOfVectors(vectors.filter((_, place) => isProse[place]));
  return vectors.map((vector, place) =>
    cosine(vector, isProse[place] ? sum.map((part, index) => part - (vector[index] ?? 0)) : sum),
  );
};
