import { seededRandom } from '../../../src/core/learning/random.ts';
import { foldOf, hashOf, siteKey, type Fold } from './folds.ts';
import { spamInGold } from './gold-errors.ts';
import type { Injection } from './inject-promos.ts';
import {
  loadHtml,
  loadLabels,
  loadPages,
  loadPromos,
  type CorpusPage,
  type PromoBlock,
} from './load-corpus.ts';
import { injectablePromos, planInjections, type OtherStory } from './plan-injections.ts';

/** A page of the corpus with what is known of it and what is to be set into it. */
export type PageJob = {
  readonly html: string;
  readonly url: string;
  readonly gold: string;
  readonly labels: readonly { readonly text: string; readonly label: string }[];
  readonly injections: readonly Injection[];
  readonly seed: number;
};

export type PlannedPage = { readonly page: CorpusPage; readonly fold: Fold; readonly load: () => PageJob };

const promosAPage = 5;

/** All pages of these folds that have a text by hand, each with promos of the same fold to be set into it. */
export const pageJobs = (folder: string, folds: readonly Fold[]): PlannedPage[] => {
  const all = loadPages(folder).filter(({ id, gold }) => gold !== undefined && !spamInGold.has(id));
  const labels = labelsByPage(folder);
  const promos = injectablePromos(loadPromos(folder));
  const planned = all
    .map((page) => ({ page, fold: foldOf(page) }))
    .filter(({ fold }) => folds.includes(fold));
  const stories = otherStories(planned.map(({ page }) => page));
  return planned.map(({ page, fold }) => ({
    page,
    fold,
    load: () => ({
      html: loadHtml(folder, page.id),
      url: page.url,
      gold: page.gold ?? '',
      labels: labels.get(page.id) ?? [],
      injections: planInjections(
        page,
        {
          promos: promosOf(promos, fold),
          otherStories: stories.filter(({ site }) => site !== siteKey(page)),
          count: promosAPage,
        },
        seededRandom(hashOf(page.id)),
      ),
      seed: hashOf(page.id) + 1,
    }),
  }));
};

const labelsByPage = (folder: string): Map<string, PageJob['labels'][number][]> => {
  const labels = new Map<string, PageJob['labels'][number][]>();
  for (const { page, text, label } of loadLabels(folder))
    labels.set(page, [...(labels.get(page) ?? []), { text, label }]);
  return labels;
};

/** One promo in four is set only into pages that nothing is trained on. */
const promosOf = (promos: readonly PromoBlock[], fold: Fold): PromoBlock[] =>
  promos.filter(({ id }) => (hashOf(id) % 4 === 0) === (fold !== 'train'));

/** A paragraph of each page, to stand as filler behind another story. */
const otherStories = (pages: readonly CorpusPage[]): OtherStory[] =>
  pages.flatMap((page) => {
    const paragraph = (page.gold ?? '').split('\n').find((line) => line.length > 150 && line.length < 500);
    return paragraph ? [{ lang: page.lang ?? 'en', site: siteKey(page), paragraph }] : [];
  });
