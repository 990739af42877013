import { bitsOf } from '../features/class-names.ts';
import type { BlockFacts } from '../features/block-facts.ts';
import { isMostlyLink, placesOf, type Run } from '../features/run.ts';
import { isLong, type Story } from '../features/story.ts';
import type { Verdict } from '../types.ts';
import type { Span } from './candidate-runs.ts';
import { isProtected } from './caps.ts';
import type { ScoredRun } from './decode.ts';
import type { MeasuredRun } from './score-runs.ts';
import { elementsAround, type StoryBoxes } from './story-boxes.ts';

/** What is known of a page's blocks when its boxes are asked for. */
export type JudgedBlocks = {
  readonly story: Story;
  /** Each block by itself, what the judge of content says of it, and content or furniture; in order. */
  readonly singles: readonly MeasuredRun[];
  readonly contentOdds: readonly number[];
  readonly verdicts: readonly Verdict[];
  /** The promos that are hidden wherever they stand. */
  readonly sure: ReadonlySet<ScoredRun>;
  readonly ofStory: StoryBoxes;
  /** Log-odds added to the threshold for hiding. */
  readonly margin: number;
};

/** What a block that may leave counts; `undefined` for each that stays. */
type Leaving = readonly (number | undefined)[];

/** A box and its blocks: the first, the one behind the last, how many, and the sum of what they count. */
type Box = { readonly element: Element; readonly start: number; end: number; count: number; sum: number };
type IsPromo = (count: number, sum: number) => boolean;

/**
 * Boxes of a publisher's own from end to end, such as a list of other stories with its heading, names and dates. Nothing in
 * them may be the story's. Together their blocks are likely promos, though few are by themselves; or half of them leave
 * anyhow, and the rest would say nothing. They lie below the story's first paragraph; behind its last block, what stands
 * below a heading is one without an element of its own.
 *
 * @returns the largest such boxes, in order, and of two that begin together the longer first.
 */
export const promoBoxes = (judged: JudgedBlocks): Span[] => {
  const { story, verdicts, margin, ofStory } = judged;
  const behind = verdicts.findLastIndex(({ label }) => label === 'content') + 1;
  const isNoPart = ({ element }: Box): boolean => !ofStory.has(element);
  const isSure = new Set([...judged.sure].flatMap(({ run }) => placesOf(run)));

  const isFree = judged.singles.map((_, place) => isSure.has(place) || mayLeave(judged, place));
  if (!isFree.includes(true)) return [];
  const odds = judged.singles.map(({ ownOdds }, place) =>
    isFree[place] === true && (isSure.has(place) || isBelow(judged, place, likelyLimits))
      ? Math.max(ownOdds(), leastOdds)
      : undefined,
  );
  const isLikely: IsPromo = (count, sum) => count > 1 && sum >= count * (minMeanOdds + Math.max(0, margin));
  const boxes = largestBoxes(odds, story, isLikely);
  const isBoxed = new Set(boxes.flatMap(placesOf));
  const left = odds.map((own, place) => (place < behind || isBoxed.has(place) ? undefined : own));
  const whole = [...boxes.filter(isNoPart), ...sectionsOf(left, story, isLikely)];

  const isHidden = new Set([...isSure, ...whole.flatMap(placesOf)]);
  if (isHidden.size === 0) return [];
  const shares = isFree.map((free, place) => (free ? Number(isHidden.has(place)) : undefined));
  const broken = largestBoxes(shares, story, isBroken).filter(isNoPart);

  return [...whole, ...broken]
    .map(({ start, end }): Span => [start, end])
    .toSorted(([start, end], [otherStart, otherEnd]) => start - otherStart || otherEnd - end);
};

/**
 * Mean log-odds at which nineteen of twenty such runs are promos, as the judge's calibration has it. A thorough judge asks
 * for no less: half a unit lower, boxes take along blocks of stories.
 */
const minMeanOdds = 0;
/** One line alone, such as a price, does not speak against all others. */
const leastOdds = -8;

/** Is so much of a box hidden that the rest of it would say nothing? */
const isBroken: IsPromo = (count, hidden) =>
  hidden < count && hidden >= minHidden && hidden >= count * minHiddenShare;
const minHidden = 2;
const minHiddenShare = 0.5;

const largestBoxes = (leaving: Leaving, story: Story, isPromo: IsPromo): Box[] => {
  const closed = new Set<Element>();
  leaving.forEach((own, place) => {
    if (own === undefined) for (const element of elementsAround(story, place, closed)) closed.add(element);
  });
  const known = new Map<Element, Box>();
  const boxOf = (element: Element, start: number): Box => {
    const box = known.get(element) ?? { element, start, end: start, count: 0, sum: 0 };
    known.set(element, box);
    return box;
  };
  const around = leaving.map((own, place) => {
    if (own === undefined) return [];
    const boxes = elementsAround(story, place, closed).map((element) => boxOf(element, place));
    for (const box of boxes) {
      box.end = place + 1;
      box.count++;
      box.sum += own;
    }
    return boxes;
  });
  const largest = around.flatMap((boxes) => boxes.findLast(({ count, sum }) => isPromo(count, sum)) ?? []);
  return [...new Set(largest)];
};

/** What stands one after the other and may leave, parted by its headings. */
const sectionsOf = (leaving: Leaving, { facts }: Story, isPromo: IsPromo): Omit<Box, 'element'>[] => {
  const sections: Omit<Box, 'element'>[] = [];
  leaving.forEach((own, place) => {
    if (own === undefined) return;
    const last = sections.at(-1);
    if (last?.end === place && facts[place]?.block.kind !== 'heading') {
      last.end++;
      last.count++;
      last.sum += own;
    } else sections.push({ start: place, end: place + 1, count: 1, sum: own });
  });
  return sections.filter(({ count, sum }) => isPromo(count, sum));
};

/** What the judge of content may say at most: of a line, and of a text, which is the worse to lose. */
type Limits = { readonly line: number; readonly text: number };
/**
 * With boxes 52.0 % of the promos that people labeled on the validation sites are hidden, without them 47.1 %; and one
 * block of a story, the name of a poem in a list of its author's.
 */
const likelyLimits: Limits = { line: -2, text: -3 };
/** Where half of a box leaves anyhow, less will do. */
const brokenLimits: Limits = { line: -0.5, text: -2 };

/** May a block leave: is it hardly the story's, and has no other reason to stay? */
const mayLeave = (judged: JudgedBlocks, place: number): boolean => {
  const { story, singles, verdicts } = judged;
  const run = singles[place]?.run;
  return (
    run !== undefined &&
    place > story.firstProse &&
    story.firstProse >= 0 &&
    verdicts[place]?.label === 'furniture' &&
    isBelow(judged, place, brokenLimits) &&
    !hasNameThatStays(run) &&
    !isProtected(run)
  );
};

const isBelow = ({ story, contentOdds }: JudgedBlocks, place: number, { line, text }: Limits): boolean => {
  const own = story.facts[place];
  return own !== undefined && (contentOdds[place] ?? 0) < (isText(own) ? text : line);
};
const isText = (own: BlockFacts): boolean => isLong(own) && !isMostlyLink(own);

/** Who wrote the story, what readers say of it and how to share it are no promos, whatever is linked beside them. */
const stayingClasses = bitsOf(['byline', 'foot', 'comment', 'share']);
export const hasNameThatStays = ({ blocks }: Run): boolean =>
  blocks.some(({ ownClasses, classesAround }) => ((ownClasses | classesAround) & stayingClasses) !== 0);
