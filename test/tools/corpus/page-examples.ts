import { pageAddress } from '../../../src/core/article/page-address.ts';
import { readArticle, type Reading } from '../../../src/core/article/read-article.ts';
import { splitIntoBlocks } from '../../../src/core/article/split-into-blocks.ts';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import { measureFiller } from '../../../src/core/features/measure-filler.ts';
import { measureAll } from '../../../src/core/features/measure-run.ts';
import { linking } from '../../../src/core/features/linking.ts';
import { runOf, wordsIn, type Run } from '../../../src/core/features/run.ts';
import { wording } from '../../../src/core/features/wording.ts';
import { readStory, type Story } from '../../../src/core/features/story.ts';
import { seededRandom } from '../../../src/core/learning/random.ts';
import type { Block } from '../../../src/core/types.ts';
import { isProtected } from '../../../src/core/verdicts/caps.ts';
import { candidateSpans } from '../../../src/core/verdicts/candidate-runs.ts';
import { kindsOf } from '../../../src/core/verdicts/category-inputs.ts';
import { fillerCandidates } from '../../../src/core/verdicts/filler-candidates.ts';
import { looksLikeBox } from '../../../src/core/verdicts/looks-like-box.ts';
import { standsTogether } from '../../../src/core/verdicts/stands-together.ts';
import { goldMatch, type GoldMatch } from './gold-match.ts';
import { anchorsOf, injectPromos, type Injected } from './inject-promos.ts';
import { blockKey } from './block-key.ts';
import { isFurniture, labelBlocks, promoLabelOf, type BlockLabel, type RunLabel } from './label-blocks.ts';
import { parseSavedPage } from '../settle-page.ts';
import type { InjectionJob, PageJob } from './page-jobs.ts';
import { rounded } from './rounded.ts';

/** An example as it leaves the browser: values by place, zeros left out. */
export type Row = {
  readonly values: Readonly<Record<number, number>>;
  readonly isPositive: boolean;
  readonly terms: readonly number[];
  /** The plan that the page was read with, and which of its blocks of prose are the run's own. */
  readonly plan: number;
  readonly prose: readonly number[];
  /** Of a promo, its words of each kind. */
  readonly kinds: readonly number[];
  /** Nothing but items of a list. */
  readonly isList: boolean;
  /** Family of the injected promo, the hand label, or `story`. */
  readonly origin: string;
  /** Keys of its blocks' texts, one a block. */
  readonly keys: readonly string[];
  /** Stands beside something that was set into the page. */
  readonly isNear: boolean;
  /** Read in a page with promos that are kept from what is trained to be measured. */
  readonly isReserved: boolean;
  /** May it be a box of the publisher's own? */
  readonly isBoxLike: boolean;
  readonly text: string;
};

export type PageExamples = {
  readonly content: readonly Row[];
  readonly promo: readonly Row[];
  readonly filler: readonly Row[];
  /** The terms of each block of prose, for each plan. */
  readonly prose: readonly (readonly (readonly number[])[])[];
};

/** Reads a page of the corpus with promos set into it, once for each of its plans, and gives its labeled examples. */
export const pageExamples = (job: PageJob): PageExamples => {
  const page = parseSavedPage(job.html);
  for (const promo of page.querySelectorAll('[data-promo]')) promo.remove();
  const isGold: GoldMatch = job.isAllStory ? () => true : goldMatch(job.gold);
  const found = split(page);
  if (!found) return none;
  const anchors = anchorsOf({ region: found.reading.region, blocks: found.blocks }, isGold);
  const elements = [...page.querySelectorAll('*')];
  const places = new Map(elements.map((element, place) => [element, place]));
  const all = job.plans.map((plan, turn) => {
    const copy = page.cloneNode(true) as Document;
    const copies = [...copy.querySelectorAll('*')];
    const copied = anchors.flatMap((block) => {
      const element = copies[places.get(block.element) ?? -1];
      return element ? [{ ...block, element }] : [];
    });
    return examplesOf(job, plan, { page: copy, anchors: copied, isGold }, turn);
  });
  const [first, ...others] = all;
  return {
    content: job.isAllStory ? [] : (first?.content ?? []),
    // The rest of the story is the same each time: only what stands near a promo is worth a second look.
    promo: [...(first?.promo ?? []), ...others.flatMap(({ promo }) => promo.filter(({ isNear }) => isNear))],
    filler: all.flatMap(({ filler }) => filler),
    prose: all.map(({ prose }) => prose),
  };
};

const none = { content: [], promo: [], filler: [], prose: [] } satisfies PageExamples;

type PlanExamples = Omit<PageExamples, 'prose'> & { readonly prose: readonly (readonly number[])[] };

type Copy = { readonly page: Document; readonly anchors: readonly Block[]; readonly isGold: GoldMatch };

const examplesOf = (
  job: PageJob,
  { url, injections, seed, isReserved }: InjectionJob,
  { page, anchors, isGold }: Copy,
  turn: number,
): PlanExamples => {
  const random = seededRandom(seed);
  const injected = injectPromos(anchors, injections, random);
  const asked = anchors[Math.floor(random() * anchors.length)];
  if (asked && random() < formShare) wrapInForm(asked.element);
  const read = split(page);
  if (!read) return none;
  const { blocks, reading } = read;
  const story = readStory(reading.article, blocks, {
    region: reading.region,
    url: pageAddress(page, url),
    stated: reading.stated,
  });
  const labels = labelBlocks(blocks, { isGold, injected, hand: job.labels });
  const marked = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, isReserved, plan: turn }));
  return {
    prose: story.terms.filter((_, index) => story.isProse[index]),
    content: contentRows(story, labels),
    promo: marked(
      candidateSpans(story).flatMap(([start, end]) => promoRow(runOf(story, start, end), labels)),
    ),
    filler: marked(fillerRows(story, labels, injected)),
  };
};

/** Stories ask their readers for answers too: a field beside a text makes no promo of it. */
const formShare = 0.4;
const wrapInForm = (paragraph: Element): void => {
  const page = paragraph.ownerDocument;
  const form = page.createElement('form');
  paragraph.replaceWith(form);
  form.append(paragraph, page.createElement('input'), page.createElement('button'));
};

type Split = { readonly reading: Reading; readonly blocks: Block[] };

const split = (page: Document): Split | undefined => {
  const reading = readArticle(page);
  return reading && { reading, blocks: splitIntoBlocks(reading, isVisibleByMarkup) };
};

const contentRows = (story: Story, labels: readonly BlockLabel[]): Row[] =>
  labels.flatMap((label, index) => {
    if (label.kind === 'injected' || label.kind === 'genuine' || label.kind === 'unknown') return [];
    const run = runOf(story, index, index + 1);
    return [
      rowOf(run, measured(run), {
        isPositive: label.kind === 'story',
        origin: label.kind,
      }),
    ];
  });

const measured = (run: Run): number[] => measureAll([run]).flatMap((values) => [...values]);

const promoRow = (run: Run, labels: readonly BlockLabel[]): Row[] => {
  const own = labels.slice(run.start, run.end);
  const teaches =
    standsTogether(run) &&
    !isProtected(run) &&
    !(isReadMore(run) && own.every(({ kind }) => kind === 'story'));
  const verdict = teaches ? promoLabelOf(own, labels) : undefined;
  return verdict ? [{ ...rowOf(run, measured(run), verdict), isNear: isNear(run, labels) }] : [];
};

/**
 * "Read also: …", "Read our full review": annotators keep such lines as often as not. Where they kept one, it is no
 * example of a story; "Source: …" and "Website: …" are.
 */
const isReadMore = (run: Run): boolean =>
  run.blocks.length === 1 &&
  run.blocks[0]?.block.kind === 'paragraph' &&
  linking.halfLinks(run) === 1 &&
  (wording.startsWithCall(run) === 1 || run.blocks[0].signs.lead !== undefined);

const nearBlocks = 2;
const isNear = ({ start, end }: Run, labels: readonly BlockLabel[]): boolean =>
  labels
    .slice(Math.max(0, start - nearBlocks), end + nearBlocks)
    .some(({ kind }) => kind === 'injected' || kind === 'genuine');

const fillerRows = (story: Story, labels: readonly BlockLabel[], injected: readonly Injected[]): Row[] =>
  fillerCandidates(story)
    .filter((run) => !isProtected(run))
    .flatMap((run) => {
      const own = labels.slice(run.start, run.end);
      const first = own[0];
      const isOfPage = own.every((label) => label.kind === 'story' || isFurniture(label));
      if (isOfPage) {
        return injected.some(({ injection }) => injection.place === 'end' || injection.isGenuine)
          ? []
          : [
              rowOf(run, [...measureFiller(run)], {
                isPositive: false,
                origin: own.some(isFurniture) ? 'furniture' : 'story',
              }),
            ];
      }
      if (
        first?.kind !== 'injected' ||
        !own.every((label) => label.kind === 'injected' && label.injected === first.injected)
      )
        return [];
      if (first.injected.injection.place !== 'end' || first.injected.elements.length !== own.length)
        return [];
      return [
        rowOf(run, [...measureFiller(run)], { isPositive: true, origin: first.injected.injection.family }),
      ];
    });

/** Places of the run's own blocks among the story's blocks of prose. */
const proseOf = ({ story, start, end }: Run): number[] => {
  const before = story.isProse.slice(0, start).filter(Boolean).length;
  const own = story.isProse.slice(start, end).filter(Boolean).length;
  return Array.from({ length: own }, (_, index) => before + index);
};

const rowOf = (run: Run, values: readonly number[], { isPositive, origin }: RunLabel): Row => ({
  values: Object.fromEntries(
    values.map((value, index) => [index, rounded(value)]).filter(([, value]) => value !== 0),
  ),
  isPositive,
  terms: run.terms,
  plan: 0,
  prose: proseOf(run),
  kinds: isPositive ? kindsOf(wordsIn(run.blocks)).map(rounded) : [],
  keys: run.blocks.map(({ block }) => blockKey(block.text)),
  isNear: false,
  isReserved: false,
  isBoxLike: looksLikeBox(run),
  isList: run.heading === undefined && run.listItems.length === run.blocks.length,
  origin,
  text: run.blocks
    .map(({ block }) => block.text)
    .join(' | ')
    .slice(0, 160),
});
