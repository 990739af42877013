import { seededRandom } from '../../../src/core/learning/random.ts';
import { blockKey } from './block-key.ts';
import { foldOf, hashOf, siteKey, type Fold } from './folds.ts';
import { heldOutFamilies } from './held-out-families.ts';
import { spamInGold } from './gold-errors.ts';
import type { Injection } from './inject-promos.ts';
import {
  loadHtml,
  loadLabels,
  loadPages,
  loadPromos,
  loadReadLabels,
  type CorpusPage,
  type PromoBlock,
} from './load-corpus.ts';
import { ownPromos, ownProvenance } from './own-promos.ts';
import { ownStories, type OwnStory } from './own-stories.ts';
import { genuineBoxes, injectablePromos, planInjections, type OtherStory } from './plan-injections.ts';

/** A page of the corpus with what is known of it and what is to be set into it. */
export type PageJob = {
  readonly html: string;
  readonly url: string;
  readonly gold: string;
  /** All of the page but what is marked `data-promo` is story or furniture; then there is no gold text. */
  readonly isAllStory: boolean;
  readonly labels: readonly HandLabel[];
  /** What is set into the page, once for each reading of it. */
  readonly plans: readonly InjectionJob[];
};

export type InjectionJob = {
  /** Where the page is loaded from: now and then a file, as readers save pages. */
  readonly url: string;
  readonly injections: readonly Injection[];
  readonly seed: number;
  /** These promos are kept from what is trained to be measured. */
  readonly isReserved: boolean;
};

/** A label by reading, with the key of the block's text. */
export type HandLabel = { readonly key: string; readonly label: string };

export type PlannedPage = { readonly page: CorpusPage; readonly fold: Fold; readonly load: () => PageJob };

/**
 * Pages to train on are read several times, with other promos each time; one time with promos that only the weights
 * for readers learn from.
 */
const plansByFold: Readonly<Record<Fold, number>> = { train: 8, validation: 2, proof: 1 };
const reservedTurn = 3;
const savedShare = 0.3;
const alikeShare = 0.2;

/** All pages of these folds that have a text by hand, each with promos of the same fold to be set into it. */
export const pageJobs = (folder: string, folds: readonly Fold[]): PlannedPage[] => {
  const all = loadPages(folder).filter(({ id, gold }) => gold !== undefined && !spamInGold.has(id));
  const labels = labelsByPage(folder);
  const blocks = loadPromos(folder);
  const promos = injectablePromos(blocks);
  const own = ownPromos();
  const written = own.filter(isNoFiller);
  const fillers = own.filter((promo) => !isNoFiller(promo));
  const genuine = genuineBoxes(blocks);
  const planned = all
    .map((page) => ({ page, fold: foldOf(page) }))
    .filter(({ fold }) => folds.includes(fold));
  const stories = otherStories(planned.map(({ page }) => page));
  return planned.map(({ page, fold }) => {
    const others = stories.filter(({ site }) => site !== siteKey(page));
    const plan = (turn: number): InjectionJob => {
      const isReserved = fold !== 'train' || turn === reservedTurn;
      const material = {
        promos: promos.filter((promo) => isReservedPromo(promo) === isReserved),
        written: fold === 'train' ? written.filter((promo) => isReservedPromo(promo) === isReserved) : [],
        fillers: isReserved ? [] : fillers,
        genuine: genuine.filter((box) => isReservedPromo(box) === isReserved),
        otherStories: others,
        alikeShare: fold === 'train' ? alikeShare : 0,
      };
      const random = seededRandom(hashOf(`${page.id}/${turn}`));
      return {
        url: random() < savedShare ? 'file:///saved.html' : page.url,
        injections: planInjections(page, material, random),
        seed: hashOf(page.id) + 1 + turn,
        isReserved,
      };
    };
    return {
      page,
      fold,
      load: () => ({
        html: loadHtml(folder, page.id),
        url: page.url,
        gold: page.gold ?? '',
        isAllStory: false,
        labels: labels.get(page.id) ?? [],
        plans: Array.from({ length: plansByFold[fold] }, (_, turn) => plan(turn)),
      }),
    };
  });
};

const ownAlikeShare = 0.6;

/** The project's own stories, with promos to learn from set into them. */
export const ownStoryJobs = (folder: string): OwnStory[] => {
  return ownStories({
    promos: learnedPromos(folder),
    written: ownPromos().filter((promo) => isNoFiller(promo) && !isReservedPromo(promo)),
    fillers: [],
    genuine: [],
    otherStories: [],
    alikeShare: ownAlikeShare,
  });
};

const labelsByPage = (folder: string): Map<string, HandLabel[]> => {
  const labels = new Map<string, HandLabel[]>();
  const add = (page: string, label: HandLabel): void => {
    const known = labels.get(page);
    if (known) known.push(label);
    else labels.set(page, [label]);
  };
  for (const { page, text, label } of loadLabels(folder)) add(page, { key: blockKey(text), label });
  // What was read later stands behind and so wins.
  for (const [page, read] of Object.entries(loadReadLabels()))
    for (const [label, keys] of Object.entries(read))
      for (const key of keys.split(' ')) add(page, { key, label });
  return labels;
};

const isNoFiller = ({ family }: PromoBlock): boolean => family !== 'viral_filler';

/** Promos that can be set into a page and that nothing measured is trained on. */
export const reservedPromos = (folder: string): PromoBlock[] =>
  injectablePromos(loadPromos(folder)).filter(isReservedPromo);

/** Promos of the data that can be set into a page and that everything may be trained on. */
export const learnedPromos = (folder: string): PromoBlock[] =>
  injectablePromos(loadPromos(folder)).filter((promo) => !isReservedPromo(promo));

/** Whole families, and one promo in four of the data's others: nothing that is measured is trained on them. */
const isReservedPromo = ({ id, family, provenance }: PromoBlock): boolean =>
  heldOutFamilies.has(family) || (provenance !== ownProvenance && hashOf(id) % 4 === 0);

/** A paragraph of each page, to stand as filler behind another story. */
const otherStories = (pages: readonly CorpusPage[]): OtherStory[] =>
  pages.flatMap((page) => {
    const paragraph = (page.gold ?? '').split('\n').find((line) => line.length > 150 && line.length < 500);
    return paragraph ? [{ lang: page.lang ?? 'en', site: siteKey(page), paragraph }] : [];
  });
