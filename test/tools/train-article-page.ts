import { writeFileSync } from 'node:fs';
import { startCoreInChromium } from './core-in-chromium.ts';
import { featureSigns } from './article-page/feature-signs.ts';
import { fitSigned, type LinearModel, type Row } from './article-page/fit-signed.ts';
import { makePages } from './article-page/made-pages.ts';
import {
  foldCount,
  listSavedPages,
  readSavedPage,
  testFold,
  type SavedPage,
} from './article-page/page-corpus.ts';

const weightsPath = new URL('../../src/core/article/article-page-weights.json', import.meta.url);

const featureNames = Object.keys(featureSigns);
const signs = Object.values(featureSigns);

type Features = readonly number[];
type MeasuredPage = Pick<SavedPage, 'source' | 'isArticle' | 'fold'> & {
  /** `undefined` where the page has no prose, about which the product does not ask the model. */
  readonly features: Features | undefined;
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
  const weights = Object.fromEntries(featureNames.map((name, at) => [name, round(model.weights[at] ?? 0)]));
  const file = { bias: round(model.bias), threshold, weights };
  writeFileSync(weightsPath, `${JSON.stringify(file, undefined, 2)}\n`);
}

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
    const features = await core.call<Features | undefined>('measureSavedPage', readSavedPage(page), page.url);
    measured.push({ source: page.source, isArticle: page.isArticle, fold: page.fold, features });
  }
  for (const { html, url, isArticle } of makePages()) {
    const features = await core.call<Features | undefined>('measureSavedPage', html, url);
    measured.push({ source: isArticle ? 'madeArticle' : 'madeOther', isArticle, fold: madeFold, features });
  }
  await core.close();
  return measured;
}

const fit = (pages: readonly MeasuredPage[]): LinearModel => fitSigned(pages.flatMap(toRows), signs);

function toRows({ source, isArticle, fold, features }: MeasuredPage): Row[] {
  if (!features) return [];
  const weight = sourceWeights[source] ?? 1;
  const values = featureNames.map((_, at) => features[at] ?? 0);
  const own: Row = { features: values, isPositive: isArticle, weight };
  if (fold === madeFold) return [own];
  return [own, { ...own, features: withoutAddress(values), weight: weight * withoutAddressWeight }];
}

const withoutAddress = (features: Features): number[] =>
  features.map((value, at) => (featureNames[at]?.startsWith('address') === true ? 0 : value));

type Prediction = { readonly isArticle: boolean; readonly probability: number };

function predictLeftOut(pages: readonly MeasuredPage[]): Prediction[] {
  const predictions: Prediction[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const leftOut = pages.filter((page) => page.fold === fold);
    if (leftOut.length === 0) continue;
    const model = fit(pages.filter((page) => page.fold !== fold));
    for (const { isArticle, features } of leftOut) {
      predictions.push({ isArticle, probability: features ? predict(model, features) : 0 });
    }
  }
  return predictions;
}

function predict({ bias, weights }: LinearModel, features: Features): number {
  const logOdds = weights.reduce((sum, weight, at) => sum + weight * (features[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-logOdds));
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
