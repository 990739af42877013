import type { BlockFacts } from '../features/block-facts.ts';
import type { Story } from '../features/story.ts';
import { isBox, isHeadingLike, isMostlyLink, placesOf, type Run } from '../features/run.ts';
import type { Verdict } from '../types.ts';

export type ScoredRun = {
  readonly run: Run;
  /** The measured features, for the reasons. */
  readonly values: ArrayLike<number>;
  readonly judge: 'promo' | 'own' | 'filler';
  /** Log-odds of a promo. */
  readonly odds: number;
  /** Log-odds above the hiding threshold of the run's class: what is negative may only be marked. */
  readonly excess: number;
  /** Log-odds above what is worth marking. */
  readonly doubt: number;
};

/**
 * Chooses promos that do not overlap: the surest run first, grown to the largest candidate around it that is sure
 * enough, so that a heading, its text and its list go together, as sure as the surest of them. A run grows over a
 * paragraph only where that makes it surer, or where all stand in one box: growing over paragraphs steals them from
 * the story.
 *
 * @param verdicts content or furniture, one a block.
 */
export const chooseRuns = (candidates: readonly ScoredRun[], verdicts: readonly Verdict[]): ScoredRun[] => {
  const chosen: ScoredRun[] = [];
  const taken = new Set<number>();
  const isFree = (run: Run): boolean => placesOf(run).every((place) => !taken.has(place));
  const possible = withoutStoryHeadings(candidates, verdicts);
  const covering = byPlace(possible);
  for (const seed of possible.toSorted(bySurest)) {
    if (!isFree(seed.run)) continue;
    const grown = (covering.get(seed.run.start) ?? [])
      .filter((other) => holds(other.run, seed.run) && mayGrow(seed, other, verdicts) && isFree(other.run))
      .toSorted(byLargest)[0];
    const choice = grown ? { ...grown, excess: seed.excess } : seed;
    chosen.push(choice);
    for (const place of placesOf(choice.run)) taken.add(place);
  }
  return chosen.toSorted((one, other) => one.run.start - other.run.start);
};

/** A promo that was set under a subheading of the story is surer without it: such runs with the heading are left out. */
const withoutStoryHeadings = (
  candidates: readonly ScoredRun[],
  verdicts: readonly Verdict[],
): ScoredRun[] => {
  const keyOf = (start: number, end: number, judge: ScoredRun['judge']): string => `${start} ${end} ${judge}`;
  const oddsOf = new Map(
    candidates.map(({ run: { start, end }, judge, odds }) => [keyOf(start, end, judge), odds]),
  );
  return candidates.filter(({ run: { start, end, heading }, judge, odds }) => {
    const verdict = verdicts[start];
    if (!heading || verdict?.label !== 'content' || verdict.probability > surelyStory) return true;
    return (oddsOf.get(keyOf(start + 1, end, judge)) ?? -Infinity) <= odds + maxHeadingDrop;
  });
};
/** Of headings that are less likely to be a promo's than that, hardly one is. */
const surelyStory = 0.005;
const maxHeadingDrop = 0.5;

/** The candidates that cover each place, so that only these are asked about a seed. */
const byPlace = (candidates: readonly ScoredRun[]): Map<number, ScoredRun[]> => {
  const covering = new Map<number, ScoredRun[]>();
  for (const candidate of candidates) {
    for (const place of placesOf(candidate.run)) {
      const others = covering.get(place);
      if (others) others.push(candidate);
      else covering.set(place, [candidate]);
    }
  }
  return covering;
};

const mayGrow = (seed: ScoredRun, other: ScoredRun, verdicts: readonly Verdict[]): boolean => {
  const isSure = seed.excess >= 0;
  const doubt = isSure ? -other.excess : seed.excess - other.excess;
  if (seed.judge === 'own' && isLinkList(other.run)) return doubt <= (isSure ? maxSureDoubt : maxDoubt);
  if (seed.judge === 'own' && addsSubheading(seed.run, other.run)) return false;
  const drop = seed.odds - other.odds;
  if (
    isSure &&
    drop > maxSureDrop &&
    (other.excess < sureTogether || addsStory(seed.run, other.run, verdicts))
  )
    return false;
  const hasNoOtherHeading =
    other.run.start === seed.run.start || drop <= maxDrop || other.excess >= sureAlone;
  if (addsOnlyHeadingOrList(seed.run, other.run)) {
    if (addsLineBehindList(seed.run, other.run) && drop > maxLineDrop) return false;
    const maxSure = other.run.heading === undefined ? 0 : maxSureDoubt;
    return doubt <= (isSure ? maxSure : maxDoubt) && hasNoOtherHeading;
  }
  return doubt <= (isSure ? 0 : maxDoubt) && (drop <= 0 || isBox(other.run));
};

/**
 * Does the larger run begin with what is the story's by itself, such as a subheading that the promo was set under, or take
 * in a paragraph that is, such as the one behind it in the same box?
 */
const addsStory = (seed: Run, { start, blocks, story }: Run, verdicts: readonly Verdict[]): boolean =>
  blocks.some((_, offset) => {
    const place = start + offset;
    const isAdded = place < seed.start || (place >= seed.end && story.isProse[place] === true);
    return isAdded && verdicts[place]?.label === 'content';
  });

const addsOnlyHeadingOrList = (seed: Run, { start, blocks, story }: Run): boolean =>
  blocks.every((facts, offset) => {
    const place = start + offset;
    if (place >= seed.start && place < seed.end) return true;
    return place < seed.start ? isHeadingLike(facts) && !isSubheading(facts, story) : isItem(facts);
  });

/** What stands between the publisher's link to another story and a paragraph is the heading of that paragraph. */
const addsSubheading = (seed: Run, { end, blocks, story }: Run): boolean => {
  const last = blocks.at(-1);
  if (end === seed.end || !last || isMostlyLink(last) || !isHeadingLike(last)) return false;
  return seed.blocks.every(isMostlyLink) && story.isProse[end] === true;
};

/** A short line behind the list of a promo may be its last, or the heading of what the story goes on with. */
const addsLineBehindList = (seed: Run, { end, blocks }: Run): boolean =>
  end > seed.end && blocks.at(-1)?.block.kind === 'paragraph' && blocks.at(-2)?.block.kind === 'list-item';

/** A heading made like several others is one of the story's own. */
const isSubheading = ({ block, shape }: BlockFacts, { shapeCounts }: Story): boolean =>
  block.kind === 'heading' && (shapeCounts.get(shape) ?? 0) >= minSubheadings;
const minSubheadings = 3;

/** A list of links to other stories is one from end to end. */
const isLinkList = ({ blocks, listItems }: Run): boolean =>
  listItems.length === blocks.length && blocks.every(isMostlyLink);

/** An item of a list, or a short line that stands for one. */
const isItem = ({ block, chars, endsSentence }: BlockFacts): boolean =>
  block.kind === 'list-item' || (block.kind === 'paragraph' && chars <= maxItemChars && !endsSentence);
const maxItemChars = 60;

/**
 * A sure text takes its heading along, and the list below that heading, and a sure link the list of links that it stands
 * in, though together they are this much less sure than the threshold. Any other list may be the story's, which goes on
 * behind the promo.
 */
const maxSureDoubt = 1;
/** What makes a sure text this much less sure has taken in lines that are not its own ... */
const maxSureDrop = 2.5;
/** ... unless all of it is this far above the threshold and nothing in it is the story's. */
const sureTogether = 2;
/** A subheading of the story that happens to stand there makes the run much less sure. */
const maxDrop = 1.5;
/** But what is this far above the threshold by itself needs no other word. */
const sureAlone = 0.5;
/** A heading of the story behind the list makes it less sure, too, and has no such excuse. */
const maxLineDrop = 0.5;
/** What is only marked grows to a larger run that is this much less sure, in log-odds. */
const maxDoubt = 1;

const bySurest = (one: ScoredRun, other: ScoredRun): number =>
  other.excess - one.excess || one.run.start - other.run.start || one.run.end - other.run.end;

const byLargest = (one: ScoredRun, other: ScoredRun): number =>
  other.run.blocks.length - one.run.blocks.length || bySurest(one, other);

const holds = (outer: Run, inner: Run): boolean => outer.start <= inner.start && outer.end >= inner.end;
