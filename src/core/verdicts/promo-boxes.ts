import { parentOf } from '../article/safe-dom.ts';
import { bitOf, type ClassGroup } from '../features/class-names.ts';
import { shapeOf, type BlockFacts } from '../features/block-facts.ts';
import { isMostlyLink, placesOf, type Run } from '../features/run.ts';
import { isLong, type Story } from '../features/story.ts';
import type { Verdict } from '../types.ts';
import type { Span } from './candidate-runs.ts';
import { isProtected } from './caps.ts';
import type { ScoredRun } from './decode.ts';
import type { MeasuredRun } from './score-runs.ts';
import { placeOf } from './stands-together.ts';

/** What is known of a page's blocks when its boxes are asked for. */
export type JudgedBlocks = {
  readonly story: Story;
  /** Each block by itself, what the judge of content says of it, and content or furniture; in order. */
  readonly singles: readonly MeasuredRun[];
  readonly contentOdds: readonly number[];
  readonly verdicts: readonly Verdict[];
  /** Log-odds of an own promo of a block by itself. */
  readonly ownOdds: (place: number) => number;
  /** The promos that are hidden wherever they stand. */
  readonly sure: ReadonlySet<ScoredRun>;
  /** Log-odds added to the threshold for hiding. */
  readonly margin: number;
};

/** Log-odds of an own promo of each block that may leave, `undefined` of each that stays. */
type Leaving = readonly (number | undefined)[];

/** A box and its blocks: the first, the one behind the last, how many, and the sum of their log-odds. */
type Box = { readonly element: Element; readonly start: number; end: number; count: number; odds: number };

/**
 * Boxes of a publisher's own from end to end, such as a list of other stories with its heading, names and dates: nothing
 * in them may be the story's, and together they are likely promos, though few of their blocks are by themselves. They lie
 * below the story's first paragraph. Behind its last block, what stands below a heading is one without an element of its
 * own.
 *
 * @returns the largest such boxes, in order.
 */
export const promoBoxes = (judged: JudgedBlocks): Span[] => {
  const { story, verdicts, margin } = judged;
  const leaving = leavingBlocks(judged);
  const isLikely: IsLikely = (count, odds) => count > 1 && odds >= count * (minMeanOdds + margin);
  const behind = verdicts.findLastIndex(({ label }) => label === 'content') + 1;
  const boxes = largestBoxes(leaving, story, isLikely);
  const isBoxed = new Set(boxes.flatMap(placesOf));
  const left = leaving.map((odds, place) => (place < behind || isBoxed.has(place) ? undefined : odds));
  return [...boxes.filter(isNoPartOfStory(story, behind)), ...sectionsOf(left, story, isLikely)]
    .map(({ start, end }): Span => [start, end])
    .toSorted(([one], [other]) => one - other);
};
type IsLikely = (count: number, odds: number) => boolean;

/** Mean log-odds at which nineteen of twenty such runs are promos, as the judge's calibration has it. */
const minMeanOdds = 0;
/** One line alone, such as a price, does not speak against all others. */
const leastOdds = -8;

const leavingBlocks = (judged: JudgedBlocks): Leaving => {
  const isSure = new Set([...judged.sure].flatMap(({ run }) => placesOf(run)));
  return judged.singles.map((single, place) =>
    isSure.has(place) || mayLeave(single, place, judged)
      ? Math.max(judged.ownOdds(place), leastOdds)
      : undefined,
  );
};

const largestBoxes = (leaving: Leaving, story: Story, isLikely: IsLikely): Box[] => {
  const closed = new Set<Element>();
  leaving.forEach((odds, place) => {
    if (odds === undefined) for (const element of elementsAround(story, place, closed)) closed.add(element);
  });
  const known = new Map<Element, Box>();
  const boxOf = (element: Element, start: number): Box => {
    const box = known.get(element) ?? { element, start, end: start, count: 0, odds: 0 };
    known.set(element, box);
    return box;
  };
  const around = leaving.map((odds, place) => {
    if (odds === undefined) return [];
    const boxes = elementsAround(story, place, closed).map((element) => boxOf(element, place));
    for (const box of boxes) {
      box.end = place + 1;
      box.count++;
      box.odds += odds;
    }
    return boxes;
  });
  const largest = around.flatMap((boxes) => boxes.findLast(({ count, odds }) => isLikely(count, odds)) ?? []);
  return [...new Set(largest)];
};

/**
 * More boxes of one make than these, one of them above the story's end, are how the story is made: its films, its wares.
 *
 * @param behind the place behind the story's last block.
 */
const isNoPartOfStory = (story: Story, behind: number): ((box: Box) => boolean) => {
  const seen = new Set<Element>();
  const makes = new Map<string, { readonly first: number; count: number }>();
  story.facts.forEach((_, place) => {
    for (const element of elementsAround(story, place, seen)) {
      seen.add(element);
      const make = makes.get(makeOf(element)) ?? { first: place, count: 0 };
      make.count++;
      makes.set(makeOf(element), make);
    }
  });
  return ({ element }) => {
    const make = makes.get(makeOf(element));
    return make === undefined || make.count <= maxAlike || make.first >= behind;
  };
};
const maxAlike = 3;
const makeOf = (element: Element): string => shapeOf(element, parentOf(element));

/** What stands one after the other and may leave, parted by its headings. */
const sectionsOf = (leaving: Leaving, { facts }: Story, isLikely: IsLikely): Pick<Box, 'start' | 'end'>[] => {
  const sections: Omit<Box, 'element'>[] = [];
  leaving.forEach((odds, place) => {
    if (odds === undefined) return;
    const last = sections.at(-1);
    if (last?.end === place && facts[place]?.block.kind !== 'heading') {
      last.end++;
      last.count++;
      last.odds += odds;
    } else sections.push({ start: place, end: place + 1, count: 1, odds });
  });
  return sections.filter(({ count, odds }) => isLikely(count, odds));
};

/** May a block leave: is it surely not the story's, and has no other reason to stay? */
const mayLeave = ({ run }: MeasuredRun, place: number, judged: JudgedBlocks): boolean => {
  const { story, verdicts, contentOdds } = judged;
  return (
    place > story.firstProse &&
    story.firstProse >= 0 &&
    verdicts[place]?.label === 'furniture' &&
    (contentOdds[place] ?? 0) < (run.blocks.some(isText) ? maxTextOdds : maxLineOdds) &&
    !hasNameThatStays(run) &&
    !isProtected(run)
  );
};

/**
 * What the judge of content may say at most: of a line, and of a text, which is the worse to lose. By models that never saw
 * the site, such boxes take along 5.9 % of the promos that people labeled, and 11 of 41,600 blocks of stories, all of them
 * in one page's list of what to read next.
 */
const maxLineOdds = -2;
const maxTextOdds = -3;
const isText = (own: BlockFacts): boolean => isLong(own) && !isMostlyLink(own);

/** Who wrote the story, what readers say of it and how to share it are no promos, whatever is linked beside them. */
const stayingNames = ['byline', 'foot', 'comment', 'share'] as const satisfies readonly ClassGroup[];
const stayingClasses = stayingNames.reduce((bits, name) => bits | bitOf(name), 0);
export const hasNameThatStays = ({ blocks }: Run): boolean =>
  blocks.some(({ ownClasses, classesAround }) => ((ownClasses | classesAround) & stayingClasses) !== 0);

/** The elements around a block, from the one that it hangs in up to the region or what is closed, both left out. */
const elementsAround = ({ facts, region }: Story, place: number, closed: ReadonlySet<Element>): Element[] => {
  const elements: Element[] = [];
  const own = facts[place];
  for (
    let around = own && placeOf(own);
    around && around !== region && !closed.has(around);
    around = parentOf(around)
  )
    elements.push(around);
  return elements;
};
