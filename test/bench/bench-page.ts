import { Readability } from '@mozilla/readability';
import { isVisibleByMarkup } from '../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../src/core/clean-page.ts';
import { seededRandom } from '../../src/core/learning/random.ts';
import type { CleanedPage } from '../../src/core/types.ts';
import { blockKey } from '../tools/corpus/block-key.ts';
import { goldMatch } from '../tools/corpus/gold-match.ts';
import { anchorsOf, injectPromos } from '../tools/corpus/inject-promos.ts';
import type { PageJob } from '../tools/corpus/page-jobs.ts';
import { scoreText, type TextScore } from './shingle-score.ts';

export type Hide = { readonly text: string; readonly category: string; readonly odds: number };

export type BenchPage = {
  readonly stet: TextScore;
  readonly readability: TextScore;
  /** Blocks of the story by its gold text, and those of them that were hidden on the page as found. */
  readonly storyBlocks: number;
  readonly hiddenStory: readonly Hide[];
  readonly groups: readonly InjectedGroup[];
  /** The same on the page with promos set into it. */
  readonly storyBlocksAround: number;
  readonly hiddenAround: readonly Hide[];
  /** Promos labeled by hand on the page as found. */
  readonly handPromos: readonly {
    readonly label: string;
    readonly isHidden: boolean;
    readonly isLeftOut: boolean;
  }[];
  /** Milliseconds of the whole pipeline and of plain Readability on a clone, the best of three. */
  readonly wholeMs: number;
  readonly readabilityMs: number;
};

export type InjectedGroup = {
  readonly family: string;
  readonly form: string;
  readonly place: 'inside' | 'end';
  /** All of its blocks, some of them, none of them. */
  readonly hidden: 'whole' | 'part' | 'none';
  readonly isMarked: boolean;
};

/** Measures one page of the corpus: its text, what is hidden as found, and what is hidden of promos set into it. */
export const benchPage = (job: PageJob): BenchPage | undefined => {
  const page = new DOMParser().parseFromString(job.html, 'text/html');
  const clean = (): CleanedPage | undefined =>
    cleanPage(page, { url: job.url, rules: [], isVisible: isVisibleByMarkup });
  const isGold = goldMatch(job.gold);
  const [wholeMs, found] = fastest(clean);
  const [readabilityMs, plain] = fastest(() => new Readability(page.cloneNode(true) as Document).parse());
  if (!found) return undefined;
  const story = storyOf(found, isGold);
  const anchors = anchorsOf(found, isGold);
  const plan = job.plans[0];
  const injected = plan ? injectPromos(anchors, plan.injections, seededRandom(plan.seed)) : [];
  const after = clean();
  const owners = injected.map(
    ({ elements }) =>
      (element: Element): boolean =>
        elements.some((own) => own.contains(element)),
  );
  const around = after && storyOf(after, isGold, (element) => owners.some((owns) => owns(element)));
  return {
    stet: scoreText(cleanText(found), job.gold),
    readability: scoreText(plain?.textContent ?? '', job.gold),
    storyBlocks: story.count,
    hiddenStory: story.hidden,
    storyBlocksAround: around?.count ?? 0,
    hiddenAround: around?.hidden ?? [],
    groups: injected.map(({ injection, form }, index) => {
      const own = (after?.blocks ?? []).flatMap(({ element }, place) =>
        owners[index]?.(element) ? [after?.verdicts[place]] : [],
      );
      const hidden = own.filter((verdict) => verdict?.action === 'hide').length;
      return {
        family: injection.family,
        form,
        place: injection.place,
        hidden: howMuch(hidden, own.length),
        isMarked: own.some((verdict) => verdict?.action === 'mark'),
      };
    }),
    handPromos: handPromosOf(found, job.labels),
    wholeMs,
    readabilityMs,
  };
};

const repetitions = 3;
const fastest = <Result>(work: () => Result): [number, Result] => {
  let best = Infinity;
  let result = work();
  for (let turn = 0; turn < repetitions; turn++) {
    const start = performance.now();
    result = work();
    best = Math.min(best, performance.now() - start);
  }
  return [best, result];
};

const howMuch = (hidden: number, all: number): InjectedGroup['hidden'] => {
  if (all === 0 || hidden === 0) return 'none';
  return hidden === all ? 'whole' : 'part';
};

const storyOf = (
  { blocks, verdicts }: CleanedPage,
  isGold: (text: string) => boolean | undefined,
  isForeign: (element: Element) => boolean = () => false,
): { count: number; hidden: Hide[] } => {
  const places = blocks.flatMap(({ text, element }, index) =>
    isGold(text) === true && !isForeign(element) ? [index] : [],
  );
  const hidden = places.filter((place) => verdicts[place]?.action === 'hide');
  return {
    count: places.length,
    hidden: hidden.map((place) => ({
      text: blocks[place]?.text ?? '',
      category: verdicts[place]?.category ?? '',
      odds: verdicts[place]?.probability ?? 0,
    })),
  };
};

const cleanText = ({ blocks, verdicts }: CleanedPage): string =>
  blocks
    .filter((_, index) => verdicts[index]?.label === 'content')
    .map(({ text }) => text)
    .join('\n');

const handPromosOf = (
  { blocks, verdicts }: CleanedPage,
  labels: PageJob['labels'],
): BenchPage['handPromos'] => {
  const promos = new Map(
    labels.filter(({ label }) => label.startsWith('promo:')).map(({ key, label }) => [key, label]),
  );
  return blocks.flatMap(({ text }, index) => {
    const label = promos.get(blockKey(text));
    const verdict = verdicts[index];
    return label
      ? [{ label, isHidden: verdict?.action === 'hide', isLeftOut: verdict?.label !== 'content' }]
      : [];
  });
};
