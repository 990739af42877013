import { writeFileSync } from 'node:fs';
import type { PageFeatures } from '../../src/core/article/article-page-features.ts';
import { startCoreInChromium } from './core-in-chromium.ts';
import { fitLogistic, type LinearModel, type Row } from './article-page/fit-logistic.ts';
import { makePages } from './article-page/made-pages.ts';
import {
  foldCount,
  listSavedPages,
  readSavedPage,
  testFold,
  type SavedPage,
} from './article-page/page-corpus.ts';

const weightsPath = new URL('../../src/core/article/article-page-weights.json', import.meta.url);

type Features = PageFeatures;
export type MeasuredPage = Pick<SavedPage, 'source' | 'url' | 'isArticle' | 'fold'> & {
  readonly features: Features;
};

/**
 * Learns `src/core/article/article-page-weights.json` from the corpus, without its test fold, and from made pages of
 * kinds that the corpus lacks. The threshold is chosen on predictions for sites that were left out in turn.
 *
 * @throws Error where there is no corpus or no Chromium.
 */
export async function trainArticlePage(): Promise<void> {
  const pages = listSavedPages();
  if (!pages) throw new Error('There are no pages to learn from: set STET_CORPUS to the corpus folder.');
  const measured = await measurePages(pages.filter(({ fold }) => fold !== testFold));
  const threshold = chooseThreshold(predictLeftOut(measured));
  const model = fit(measured);
  const weights = Object.fromEntries(
    featureNames
      .map((name, at) => [name, round(model.weights[at] ?? 0)])
      .filter(([, weight]) => weight !== 0),
  );
  const file = { bias: round(model.bias), threshold, weights };
  writeFileSync(weightsPath, `${JSON.stringify(file, undefined, 2)}\n`);
}

/** The sign that each feature may have: 1 where it speaks for an article. */
const signs: Readonly<Record<string, 1 | -1>> = {
  markedArticle: 1,
  markedProduct: -1,
  markedOther: -1,
  openGraphArticle: 1,
  openGraphSite: -1,
  openGraphProduct: -1,
  author: 1,
  newsKeywords: 1,
  postTags: 1,
  buttons: -1,
  code: -1,
  figure: 1,
  articles: -1,
  times: -1,
  comments: 1,
  bylines: 1,
  articleNames: 1,
  pushNames: -1,
  cart: -1,
  pages: -1,
  singleBody: 1,
  otherBody: -1,
  story: 1,
  bareStory: 1,
  noDate: -1,
  addressRoot: -1,
  addressDashes: 1,
  addressDate: 1,
  addressListing: -1,
  addressStory: 1,
};
const featureNames = Object.keys(signs);

/** Newsrooms count most: blogs, guides and pages of companies are articles of a kind. */
const sourceWeights: Readonly<Record<string, number>> = {
  'fundus-tests': 3,
  'magic-html': 2,
  trafilatura: 0.7,
  wcxb: 0.35,
  other: 2.2,
  madeArticle: 8,
  madeOther: 2.5,
};
const madeFold = -1;
/** Each page is learned twice: with its address, and with less weight as a file without one. */
const withoutAddressWeight = 0.3;

const round = (value: number): number => Number(value.toFixed(2));

async function measurePages(pages: readonly SavedPage[]): Promise<MeasuredPage[]> {
  const core = await startCoreInChromium('./article-page/measure-saved-page.ts');
  const measured: MeasuredPage[] = [];
  for (const page of pages) {
    const features = await core.call<Features>('measureSavedPage', readSavedPage(page), page.url);
    measured.push({
      source: page.source,
      url: page.url,
      isArticle: page.isArticle,
      fold: page.fold,
      features,
    });
  }
  for (const { html, url, isArticle } of makePages()) {
    const features = await core.call<Features>('measureSavedPage', html, url);
    measured.push({
      source: isArticle ? 'madeArticle' : 'madeOther',
      url,
      isArticle,
      fold: madeFold,
      features,
    });
  }
  await core.close();
  return measured;
}

const fit = (pages: readonly MeasuredPage[]): LinearModel =>
  fitLogistic(pages.filter(hasProse).flatMap(toRows), Object.values(signs));

/** The product asks the model only about pages with prose. */
const hasProse = ({ features }: MeasuredPage): boolean => features['story'] !== 0;

function toRows({ source, isArticle, fold, features }: MeasuredPage): Row[] {
  const weight = sourceWeights[source] ?? 1;
  const own: Row = { features: valuesOf(features), isPositive: isArticle, weight };
  if (fold === madeFold) return [own];
  const blind: Row = {
    ...own,
    features: valuesOf(withoutAddress(features)),
    weight: weight * withoutAddressWeight,
  };
  return [own, blind];
}

const valuesOf = (features: Features): number[] => featureNames.map((name) => Number(features[name] ?? 0));

const withoutAddress = (features: Features): Features =>
  Object.fromEntries(Object.entries(features).filter(([name]) => !name.startsWith('address')));

type Prediction = { readonly isArticle: boolean; readonly probability: number };

function predictLeftOut(pages: readonly MeasuredPage[]): Prediction[] {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const leftOut = pages.filter((page) => page.fold === fold);
    if (leftOut.length === 0) continue;
    const model = fit(pages.filter((page) => page.fold !== fold));
    for (const page of leftOut) {
      const values = valuesOf(page.features);
      const logOdds = model.weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), model.bias);
      const probability = hasProse(page) ? 1 / (1 + Math.exp(-logOdds)) : 0;
      predictions.push({ isArticle: page.isArticle, probability });
    }
  }
  return predictions;
}

/** The lowest probability at which few enough of the other pages are taken for an article. */
function chooseThreshold(predictions: readonly Prediction[]): number {
  const others = predictions.filter(({ isArticle }) => !isArticle);
  const falseShare = (threshold: number): number =>
    others.filter(({ probability }) => probability >= threshold).length / others.length;
  const candidates = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
  const threshold = candidates.find((candidate) => falseShare(candidate) <= maxFalseShare);
  if (threshold === undefined) throw new Error('No threshold keeps the other pages out.');
  return threshold;
}

const maxFalseShare = 0.03;
