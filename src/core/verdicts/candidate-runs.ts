import { contains, parentOf } from '../article/safe-dom.ts';
import type { BlockFacts } from '../features/block-facts.ts';
import { isHeadingLike } from '../features/run.ts';
import type { Story } from '../features/story.ts';

/** A promo of more texts than these under one heading has not been seen. */
const maxUnitsUnderHeading = 4;
/** A box with more blocks than these holds a part of the story or of the site. */
const maxBoxBlocks = 14;

/** Index of the first block of a run and of the one behind its last. */
export type Span = readonly [start: number, end: number];

/**
 * The runs of blocks that may be one promo: each block alone (these first, in order), each list, a text with its list, a
 * heading with what follows it, and the blocks of each small box. Their number grows with the number of blocks, not
 * faster.
 */
export const candidateSpans = (story: Story): Span[] => {
  const spans = new Map<number, Span>();
  const add = (start: number, end: number): void => {
    if (end > start) spans.set(start * (story.facts.length + 1) + end, [start, end]);
  };
  const units = unitsOf(story);
  for (let index = 0; index < story.facts.length; index++) add(index, index + 1);
  units.forEach(([start, end], place) => {
    add(start, end);
    add(start, linesFrom(story, end));
    const next = units[place + 1];
    if (next && isList(story, next) && !isList(story, [start, end])) add(start, next[1]);
    if (isHeadingUnit(story, [start, end])) addHeadingRuns(story, { units, place, add });
  });
  for (const [start, end] of boxesOf(story)) add(start, end);
  return [...spans.values()];
};

/** Single blocks, but lists whole. */
const unitsOf = ({ facts }: Story): Span[] => {
  const units: Span[] = [];
  for (let start = 0; start < facts.length;) {
    let end = start + 1;
    while (areOfOneList(facts[start], facts[end])) end++;
    units.push([start, end]);
    start = end;
  }
  return units;
};

const areOfOneList = (one: BlockFacts | undefined, other: BlockFacts | undefined): boolean =>
  one?.block.kind === 'list-item' && other?.block.kind === 'list-item' && one.parent === other.parent;

/** Longer lines are paragraphs. */
const maxLineChars = 80;
const maxLines = 8;

/** Where short lines of one make end that some sites set in the place of a list; `start` where there are none. */
const linesFrom = ({ facts }: Story, start: number): number => {
  const first = facts[start];
  if (!first || !isLine(first)) return start;
  let end = start + 1;
  for (let next = facts[end]; next && end - start < maxLines && isLine(next); next = facts[end]) {
    if (next.shape !== first.shape) break;
    end++;
  }
  return end - start > 1 ? end : start;
};

const isLine = ({ chars, isBold, block }: BlockFacts): boolean =>
  block.kind === 'paragraph' && chars <= maxLineChars && !isBold && block.nodes.length === 0;

const isList = ({ facts }: Story, [start, end]: Span): boolean =>
  facts.slice(start, end).every(({ block }) => block.kind === 'list-item');

const isHeadingUnit = ({ facts }: Story, [start, end]: Span): boolean => {
  const first = facts[start];
  return end - start === 1 && first !== undefined && isHeadingLike(first);
};

type Growth = {
  readonly units: readonly Span[];
  readonly place: number;
  readonly add: (start: number, end: number) => void;
};

const addHeadingRuns = (story: Story, { units, place, add }: Growth): void => {
  const start = units[place]?.[0] ?? 0;
  const followers = units.slice(place + 1, place + 1 + maxUnitsUnderHeading);
  for (const unit of followers) {
    if (story.facts[unit[0]]?.block.kind === 'heading') return;
    add(start, unit[1]);
    add(start, linesFrom(story, unit[1]));
  }
};

/** Spans of blocks whose elements stand in one box that is not a box of the story's prose. */
const boxesOf = (story: Story): Span[] => {
  const spans = new Map<Element, [number, number, number]>();
  story.facts.forEach(({ parent }, index) => {
    let box = parent;
    for (let depth = 0; box && depth < maxBoxDepth && !holdsProse(story, box); depth++) {
      const span = spans.get(box) ?? [index, index, 0];
      spans.set(box, [span[0], index + 1, span[2] + 1]);
      box = parentOf(box);
    }
  });
  return [...spans.values()]
    .filter(([start, end, count]) => count > 1 && count <= maxBoxBlocks && end - start === count)
    .map(([start, end]): Span => [start, end]);
};
const maxBoxDepth = 6;

const holdsProse = ({ proseParent }: Story, box: Element): boolean =>
  proseParent !== undefined && (box === proseParent || contains(box, proseParent));
