import { seededRandom } from '../../src/core/learning/random.ts';
import { hashOf } from '../tools/corpus/folds.ts';
import type { CorpusPage, PromoBlock } from '../tools/corpus/load-corpus.ts';
import { unseenPromos } from '../tools/corpus/own-promos.ts';
import type { InjectionJob } from '../tools/corpus/page-jobs.ts';
import { injectionOf } from '../tools/corpus/plan-injections.ts';

const promosAPage = 2;

/** What of the promos that no weights have seen is set into a page; `undefined` where none is in its language. */
export type UnseenPlan = (page: CorpusPage) => InjectionJob | undefined;

/** Reads those promos once, for all pages. */
export const planUnseen = (): UnseenPlan => {
  const all = unseenPromos();
  return (page) =>
    planOf(
      page,
      all.filter(({ lang }) => lang === (page.lang ?? 'en')),
    );
};

const planOf = (page: CorpusPage, promos: readonly PromoBlock[]): InjectionJob | undefined => {
  if (promos.length === 0) return undefined;
  const seed = hashOf(`${page.id}/unseen`);
  const random = seededRandom(seed);
  const injections = Array.from({ length: promosAPage }).flatMap(() => {
    const promo = promos[Math.floor(random() * promos.length)];
    return promo ? [injectionOf(promo, 'inside')] : [];
  });
  return { url: page.url, injections, seed, isReserved: true };
};
