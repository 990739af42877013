import { bearsText } from '../../src/core/article/bears-text.ts';
import { seededRandom } from '../../src/core/learning/random.ts';
import type { Category, CleanedPage, Sureness, Verdict } from '../../src/core/types.ts';
import { blockKey } from '../tools/corpus/block-key.ts';
import { goldMatch, type GoldMatch } from '../tools/corpus/gold-match.ts';
import { anchorsOf, injectPromos, type Injected } from '../tools/corpus/inject-promos.ts';
import type { HandLabel, PageJob } from '../tools/corpus/page-jobs.ts';
import { parseSavedPage } from '../tools/settle-page.ts';
import { cleanIfSmall } from './clean-if-small.ts';
import { isFiller } from './promo-form.ts';
import { promoPieces } from './promo-pieces.ts';
import { timePage, type PageTimes } from './time-page.ts';

/** What Stet does on a page as found and, where its story has paragraphs, on the page with promos set into it. */
export type BenchPage = {
  /** A browser shows no text of it, whatever its markup holds. */
  readonly isBlank: boolean;
  readonly found: StoryPage;
  readonly around:
    | (StoryPage & {
        readonly groups: readonly InjectedGroup[];
        readonly genuine: readonly InjectedGroup[];
        readonly bySureness: BySureness;
      })
    | undefined;
  /** Promos of the page as found, labeled by reading. */
  readonly handPromos: readonly HandPromo[];
  readonly times: PageTimes | undefined;
};

export type StoryPage = {
  /** The clean text. */
  readonly text: string;
  /** Blocks of the story by its gold text, and those of them that are hidden. */
  readonly storyBlocks: number;
  readonly hiddenStory: readonly Hide[];
};

export type Hide = {
  /** Place of the block in the reading order of the region. */
  readonly index: number;
  readonly text: string;
  readonly category: string;
  readonly probability: number;
  /** What a reader of the block calls it against the gold text: promo, furniture or unsure. */
  readonly readAs: string | undefined;
};

export type InjectedGroup = {
  readonly family: string;
  readonly form: string;
  readonly place: 'inside' | 'end';
  /** By which it is found again in a text. */
  readonly pieces: readonly string[];
  /** All of its blocks, some of them, none of them. */
  readonly hidden: 'whole' | 'part' | 'none';
  readonly isMarked: boolean;
  /** What the judge takes it for; unset where it takes no block of it for a promo. */
  readonly category: Category | undefined;
};

/** How many promos but filler are wholly hidden, and how many blocks of the story, at each choice of the reader. */
export type BySureness = Readonly<
  Record<Sureness, { readonly promosHidden: number; readonly storyHidden: number }>
>;

export type HandPromo = {
  readonly label: string;
  readonly isHidden: boolean;
  readonly isLeftOut: boolean;
  readonly category: Category | undefined;
};

/** Measures Stet on one page of the corpus, and gives the page with promos set into it; runs in a browser. */
export const benchPage = (job: PageJob): BenchPage & { readonly htmlAround: string } => {
  const page = parseSavedPage(job.html);
  const isGold = goldMatch(job.gold);
  const isBlank = showsNothing(page);
  const found = cleanIfSmall(page, job.url);
  if (!found)
    return { isBlank, found: nothing, around: undefined, handPromos: [], times: undefined, htmlAround: '' };
  const asFound = storyPageOf(found, isGold, job.labels);
  const handPromos = handPromosOf(found, job.labels);
  const times = timePage(page, job.url);
  const injected = setPromos(found, job);
  const htmlAround = page.documentElement.outerHTML;
  return { isBlank, found: asFound, handPromos, times, around: aroundOf(page, job, injected), htmlAround };
};

/** What becomes of the promos that the first plan sets into a page; runs in a browser. */
export const hidePromos = (job: PageJob): InjectedGroup[] => {
  const page = parseSavedPage(job.html);
  const found = cleanIfSmall(page, job.url);
  const injected = found ? setPromos(found, job) : [];
  if (injected.length === 0) return [];
  const after = cleanIfSmall(page, job.url);
  return injected.map((one) => groupOf(one, after));
};

/** The clean text of a page, empty where there is no story. */
export const cleanedText = (job: Pick<PageJob, 'html' | 'url'>): string => {
  const found = cleanIfSmall(parseSavedPage(job.html), job.url);
  return found ? textOf(found) : '';
};

/** No text but that of elements that are never shown: a title that is never closed swallows all behind it. */
const showsNothing = ({ body }: Document): boolean =>
  ![body, ...body.querySelectorAll(':not(script, style, noscript, noscript *)')].some(bearsText);

const setPromos = (found: CleanedPage, { plans: [plan], gold }: PageJob): Injected[] =>
  plan ? injectPromos(anchorsOf(found, goldMatch(gold)), plan.injections, seededRandom(plan.seed)) : [];

const nothing: StoryPage = { text: '', storyBlocks: 0, hiddenStory: [] };

const aroundOf = (page: Document, job: PageJob, injected: readonly Injected[]): BenchPage['around'] => {
  if (injected.length === 0) return undefined;
  const isForeign = (element: Element): boolean => injected.some((one) => owns(one, element));
  const isGold = goldMatch(job.gold);
  const shown = (sureness: Sureness) => {
    const after = cleanIfSmall(page, job.url, sureness);
    const groupsOf = (isGenuine: boolean): InjectedGroup[] =>
      injected.filter(({ injection }) => injection.isGenuine === isGenuine).map((one) => groupOf(one, after));
    return {
      ...(after ? storyPageOf(after, isGold, job.labels, isForeign) : nothing),
      groups: groupsOf(false),
      genuine: groupsOf(true),
    };
  };
  const balanced = shown('balanced');
  return {
    ...balanced,
    bySureness: {
      careful: countHidden(shown('careful')),
      balanced: countHidden(balanced),
      thorough: countHidden(shown('thorough')),
    },
  };
};

const countHidden = ({
  groups,
  hiddenStory,
}: Pick<StoryPage, 'hiddenStory'> & { readonly groups: readonly InjectedGroup[] }): BySureness[Sureness] => ({
  promosHidden: groups.filter(({ family, hidden }) => !isFiller(family) && hidden === 'whole').length,
  storyHidden: hiddenStory.filter(({ readAs }) => readAs === undefined).length,
});

const owns = ({ elements }: Injected, element: Element): boolean =>
  elements.some((own) => own.contains(element));

const groupOf = (own: Injected, after: CleanedPage | undefined): InjectedGroup => {
  const { injection, form } = own;
  const verdicts = (after?.blocks ?? []).flatMap(({ element }, index) =>
    owns(own, element) ? (after?.verdicts[index] ?? []) : [],
  );
  return {
    family: injection.family,
    form,
    place: injection.place,
    pieces: promoPieces(injection),
    hidden: howMuch(verdicts.filter(({ action }) => action === 'hide').length, verdicts.length),
    isMarked: verdicts.some(({ action }) => action === 'mark'),
    category: verdicts.find(isPromo)?.category,
  };
};

const isPromo = ({ label }: Verdict): boolean => label === 'promo';

const howMuch = (hidden: number, all: number): InjectedGroup['hidden'] => {
  if (all === 0 || hidden === 0) return 'none';
  return hidden === all ? 'whole' : 'part';
};

const textOf = ({ blocks, verdicts }: CleanedPage): string =>
  blocks
    .filter(({ id }) => verdicts[id]?.label === 'content')
    .map(({ text }) => text)
    .join('\n');

const storyPageOf = (
  cleaned: CleanedPage,
  isGold: GoldMatch,
  labels: readonly HandLabel[],
  isForeign: (element: Element) => boolean = () => false,
): StoryPage => {
  const { blocks, verdicts } = cleaned;
  const readAs = new Map(labels.map(({ key, label }) => [key, label]));
  const story = blocks.filter(({ text, element }) => isGold(text) === true && !isForeign(element));
  return {
    text: textOf(cleaned),
    storyBlocks: story.length,
    hiddenStory: story.flatMap(({ id, text }) => {
      const verdict = verdicts[id];
      return verdict?.action === 'hide'
        ? [
            {
              index: id,
              text,
              category: verdict.category ?? '',
              probability: verdict.probability,
              readAs: errorOf(readAs.get(blockKey(text))),
            },
          ]
        : [];
    }),
  };
};

const errorOf = (label: string | undefined): string | undefined => (label === 'content' ? undefined : label);

const handPromosOf = ({ blocks, verdicts }: CleanedPage, labels: PageJob['labels']): HandPromo[] => {
  const promos = new Map(
    labels.filter(({ label }) => label.startsWith('promo:')).map(({ key, label }) => [key, label]),
  );
  return blocks.flatMap(({ text, id }) => {
    const label = promos.get(blockKey(text));
    const verdict = verdicts[id];
    return label
      ? [
          {
            label,
            isHidden: verdict?.action === 'hide',
            isLeftOut: verdict?.label !== 'content',
            category: verdict?.category,
          },
        ]
      : [];
  });
};
