import { fitForest, type ForestSize } from '../../../src/core/learning/boosted-trees.ts';
import type { Example } from '../../../src/core/learning/logistic-regression.ts';
import type { Forest } from '../../../src/core/learning/forest.ts';
import { forestOdds } from '../../../src/core/learning/forest-odds.ts';
import { probabilityOf } from '../../../src/core/verdicts/linear-model.ts';
import { storyNames } from '../../../src/core/article/second-look/measure-story.ts';
import { featureSigns } from './feature-signs.ts';
import { fitSigned, type LinearModel } from './fit-signed.ts';
import { fitHeadings, withHeadingWords } from './heading-words.ts';
import { madeFold, type MeasuredPage } from './measured-pages.ts';

/** The models of both looks. */
export type Decision = {
  readonly gate: LinearModel;
  /** What words of headings weigh, one weight a bucket; the story's forest asks for their sum. */
  readonly headings: Int8Array;
  readonly story: Forest;
};

/** What is known of the address: that of the live page, the one that a saved page names, or nothing. */
export const addressKinds = ['live', 'named', 'none'] as const;
export type AddressKind = (typeof addressKinds)[number];

export type Probabilities = { readonly gate: number; readonly story: number };

/** Learns both looks from the same pages. */
export function fitDecision(pages: readonly MeasuredPage[]): Decision {
  const headings = fitHeadings(pages);
  const examples = pages.flatMap((page) => storyExamples(withHeadingWords(page, headings.blindTo(page))));
  return {
    gate: fitSigned(pages.flatMap(gateRows), Object.values(featureSigns)),
    headings: headings.all,
    story: fitForest(storyNames, examples, storySize),
  };
}

/** Probabilities from 0 to 1 that both looks give to a page. */
export function predict(
  { gate, headings, story }: Decision,
  page: MeasuredPage,
  kind: AddressKind,
): Probabilities {
  const gateValues = page.gate && withAddress(page.gate, page, kind);
  const worded = withHeadingWords(page, headings);
  const storyValues = worded.story && withAddress(worded.story, page, kind);
  return {
    gate: gateValues ? probabilityOf(linearOdds(gate, gateValues)) : 0,
    story: storyValues ? probabilityOf(forestOdds(story, storyValues)) : 0,
  };
}

/** Newsrooms count most: blogs, guides and pages of companies are articles of a kind. */
const sourceWeights: Readonly<Record<string, number>> = {
  'fundus-tests': 3,
  'magic-html': 2,
  trafilatura: 0.7,
  wcxb: 0.7,
  other: 2.2,
  madeArticle: 4,
  madeOther: 2.5,
};
/** Each page is learned twice: with its address, and as a file without one. */
const withoutAddressWeight = 0.5;
const storySize: ForestSize = {
  trees: 230,
  leaves: 7,
  rate: 0.1,
  minHessian: 0.5,
  penalty: 1,
  asking: 0.2,
};

const gateNames = Object.keys(featureSigns);
const firstAddressPlace = gateNames.findIndex((name) => name.startsWith('address'));
const addressPlaces = gateNames.length - firstAddressPlace;

type WeightedValues = { readonly values: readonly number[]; readonly weight: number };

function gateRows(page: MeasuredPage) {
  return bothWays(page, page.gate).map(({ values, weight }) => ({
    features: values,
    isPositive: page.isArticle,
    weight,
  }));
}

function storyExamples(page: MeasuredPage): Example[] {
  return bothWays(page, page.story).map(({ values, weight }) => ({
    values: Float64Array.from(values),
    isPositive: page.isArticle,
    weight,
  }));
}

function bothWays(page: MeasuredPage, values: readonly number[] | undefined): WeightedValues[] {
  if (!values) return [];
  const weight = sourceWeights[page.source] ?? 1;
  const own = { values: withAddress(values, page, 'live'), weight };
  if (page.fold === madeFold) return [own];
  return [own, { values: withAddress(values, page, 'none'), weight: weight * withoutAddressWeight }];
}

/** The values with what is known of the address in its places, which come after all others of the gate. */
function withAddress(values: readonly number[], page: MeasuredPage, kind: AddressKind): number[] {
  const whole = gateNames.map((_, place) => values[place] ?? 0).concat(values.slice(gateNames.length));
  if (kind === 'live') return whole;
  const named = kind === 'named' ? (page.namedAddress ?? []) : [];
  const address = Array.from({ length: addressPlaces }, (_, place) => named[place] ?? 0);
  return [...whole.slice(0, firstAddressPlace), ...address, ...whole.slice(gateNames.length)];
}

const linearOdds = ({ bias, weights }: LinearModel, values: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), bias);
