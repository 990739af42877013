import { fillerFeatureNames } from '../../src/core/features/measure-filler.ts';
import { promoFeatureNames } from '../../src/core/features/measure-run.ts';
import { fitForest, type ForestExample, type ForestSize } from '../../src/core/learning/boosted-trees.ts';
import { fitLogistic } from '../../src/core/learning/logistic-regression.ts';
import { forestOdds } from '../../src/core/learning/forest-odds.ts';
import { collectExamples } from '../tools/corpus/collect-examples.ts';
import { partOf, parts } from '../tools/corpus/cross-fit.ts';
import {
  examplesOfPages,
  fillerForest,
  fillerPenalty,
  holdsStory,
  isOwnPromo,
  promoForest,
  type LabeledPage,
} from '../tools/corpus/fit-judge.ts';
import { heldOutFamilies } from '../tools/corpus/held-out-families.ts';
import { corpusFolder } from '../tools/corpus/load-corpus.ts';
import type { Row } from '../tools/corpus/page-examples.ts';
import { markdownTable, percent } from './markdown-table.ts';

type Scorer = (values: Float64Array) => number;
type Model = {
  readonly name: string;
  readonly kind: 'promo' | 'filler';
  readonly features: readonly string[];
  /** Features that the model must not see. */
  readonly without: RegExp | undefined;
  readonly onlySingle: boolean;
  readonly fit: (features: readonly string[], examples: readonly ForestExample[]) => Scorer;
};

type Fit = Model['fit'];

const forestOf =
  (size: ForestSize): Fit =>
  (features, examples) => {
    const fitted = fitForest(features, examples, size);
    return (values) => forestOdds(fitted, values);
  };
const forest = forestOf({ trees: 150, leaves: 12, rate: 0.1, minHessian: 3, penalty: 3 });
const linear: Fit = (_, examples) => {
  const { bias, weights } = fitLogistic(examples, fillerPenalty);
  return (values) => weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), bias);
};
const meanOf =
  (one: Fit, other: Fit): Fit =>
  (features, examples) => {
    const scorers = [one(features, examples), other(features, examples)];
    return (values) => scorers.reduce((sum, score) => sum + score(values) / 2, 0);
  };

const rarity = /^(?:sharedRare|evidence|fit:.*)$/u;
const vectors = /^fit:topicCosine$/u;
const promo = { kind: 'promo', features: promoFeatureNames, without: undefined, onlySingle: false } as const;
const filler = {
  kind: 'filler',
  features: fillerFeatureNames,
  without: undefined,
  onlySingle: false,
} as const;

const models: readonly Model[] = [
  { ...promo, name: 'linear, single blocks', fit: linear, onlySingle: true },
  { ...promo, name: 'linear, runs', fit: linear },
  { ...promo, name: 'trees, single blocks', fit: forest, onlySingle: true },
  { ...promo, name: 'trees, runs', fit: forest },
  { ...promo, name: 'trees as they are used', fit: forestOf(promoForest) },
  { ...promo, name: 'trees, runs, without rarity of words', fit: forest, without: rarity },
  { ...filler, name: 'filler: linear, without rarity and vectors', fit: linear, without: rarity },
  { ...filler, name: 'filler: linear, without vectors', fit: linear, without: vectors },
  { ...filler, name: 'filler: linear', fit: linear },
  { ...filler, name: 'filler: trees', fit: forestOf(fillerForest) },
  { ...filler, name: 'filler: mean of both, as it is used', fit: meanOf(linear, forestOf(fillerForest)) },
];

/** One genuine run in so many is hidden. */
const rates = [1000, 5000, 10_000];

/** Compares models of promos on the same rows, each scored by a model that never saw its site. */
const main = async (): Promise<void> => {
  const folder = corpusFolder();
  if (!folder) throw new Error('The corpus is not here. Set STET_CORPUS to its folder.');
  const pages = await collectExamples(folder);
  const rows = models.map((model) => {
    const scored = scoreLeftOut(pages, model);
    const genuine = scored
      .filter(({ row }) => row.origin === 'story')
      .map(({ odds }) => odds)
      .toSorted((one, other) => other - one);
    const promos = scored.filter(({ row }) => row.isPositive);
    const recall = (rate: number, isUnseen: boolean): string => {
      const threshold = genuine[Math.floor(genuine.length / rate)] ?? 0;
      const own = promos.filter(({ row }) => heldOutFamilies.has(row.origin) === isUnseen);
      return own.length === 0 ? '–' : percent(own.filter(({ odds }) => odds > threshold).length / own.length);
    };
    return [
      model.name,
      promos.length,
      genuine.length,
      ...rates.flatMap((rate) => [recall(rate, false), recall(rate, true)]),
    ];
  });
  const head = rates.flatMap((rate) => [`known, 1 in ${rate}`, `unseen, 1 in ${rate}`]);
  process.stdout.write(`${markdownTable(['model', 'promos', 'genuine runs', ...head], rows).join('\n')}\n`);
};

type Scored = { readonly row: Row; readonly odds: number };

const scoreLeftOut = (pages: readonly LabeledPage[], model: Model): Scored[] => {
  const hidden = model.features.map((name) => model.without?.test(name) ?? false);
  const masked = (values: Float64Array): Float64Array =>
    values.map((value, place) => (hidden[place] ? 0 : value));
  const isSeen = (row: Row): boolean => !model.onlySingle || row.keys.length === 1;
  return Array.from({ length: parts }, (_, part) => {
    const known = examplesOfPages(
      pages.filter((page) => partOf(page) !== part),
      model.kind,
      model.features,
    ).filter(({ row }) => isSeen(row) && !isOwnPromo(row) && !heldOutFamilies.has(row.origin));
    const score = model.fit(
      model.features,
      known.map(({ row, values }) => ({
        values: masked(values),
        isPositive: row.isPositive,
        isDear: holdsStory(row),
        weight: 1,
      })),
    );
    return examplesOfPages(
      pages.filter((page) => partOf(page) === part),
      model.kind,
      model.features,
    )
      .filter(({ row }) => !isOwnPromo(row))
      .map(({ row, values }) => ({ row, odds: score(masked(values)) }));
  }).flat();
};

await main();
