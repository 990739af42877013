import { parentOf } from '../article/safe-dom.ts';
import { isLong, looksLikeProse, type Story } from '../features/story.ts';
import { runOf, type Run } from '../features/run.ts';

/** A story shorter than this has no settled topic to compare its end with. */
const minProse = 4;
/** The paragraphs at the end that may be filler, and how many of them may be one. */
const maxEndBlocks = 3;
const maxFillerBlocks = 2;
/** A story that goes on in lists or short lines has not ended with its last paragraph. */
const maxKeptBehind = 3;
/** Readability drops what it takes for no part of the story, filler among it: so far behind the story it is still asked. */
const maxDroppedBlocks = 3;

/**
 * The last paragraphs of the story: the place of off-topic filler, which no wording gives away. The story ends with
 * its last paragraph of all, or, where comments and notes follow, with the last one beside the others, or with the last
 * one in a box of its own there. A paragraph that is one link is asked too where it stands among or right behind them.
 */
export const fillerCandidates = (story: Story): Run[] => {
  if (story.proseCount < minProse) return [];
  const long = story.facts
    .slice(0, story.lastProse + 1 + maxDroppedBlocks)
    .flatMap((facts, place) =>
      place > story.firstProse && facts.block.kind === 'paragraph' && isLong(facts)
        ? [{ place, isProse: looksLikeProse(facts) }]
        : [],
    );
  const places = long.flatMap(({ place, isProse }) => (isProse ? [place] : []));
  const beside = places.filter((place) => isBesideStory(story, place));
  const besideOrBoxed = places.filter(
    (place) => isBesideStory(story, place) || isBoxBesideStory(story, place),
  );
  const goesOn =
    story.facts.slice(story.lastProse + 1).filter(({ block }) => block.kept).length > maxKeptBehind;
  const ends = [goesOn ? [] : places, beside, besideOrBoxed].map((end) => end.slice(-maxEndBlocks));
  const firstEnd = places.at(-maxEndBlocks) ?? Infinity;
  const linked = long.flatMap(({ place, isProse }) => (!isProse && place > firstEnd ? [[place]] : []));
  const spans = new Map([...ends, ...linked].flatMap(spansOf).map((span) => [span.join('-'), span]));
  return [...spans.values()].map(([start, end]) => runOf(story, start, end));
};

/** In the element that holds most of the prose. */
const isBesideStory = ({ facts, proseParent }: Story, place: number): boolean =>
  proseParent !== undefined && parentAt(facts, place) === proseParent;

/** In an element there that holds little else. */
const isBoxBesideStory = ({ facts, proseParent, blocksIn }: Story, place: number): boolean => {
  const box = parentAt(facts, place);
  return box !== undefined && parentOf(box) === proseParent && (blocksIn.get(box) ?? 0) <= maxFillerBlocks;
};

const parentAt = (facts: Story['facts'], place: number): Element | undefined => facts[place]?.parent;

type Span = readonly [start: number, end: number];

/** One or two neighboring paragraphs. */
const spansOf = (places: readonly number[]): Span[] =>
  places.flatMap((start) =>
    Array.from({ length: maxFillerBlocks }, (_, more): Span => [start, start + more + 1]).filter(
      ([, end]) => places.includes(end - 1) && isUnbroken(places, start, end),
    ),
  );

const isUnbroken = (places: readonly number[], start: number, end: number): boolean =>
  places.filter((place) => place >= start && place < end).length === end - start;
