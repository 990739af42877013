import { contains, elementsFrom, parentOf } from '../article/safe-dom.ts';
import { shapeOf } from '../features/block-facts.ts';
import type { Run } from '../features/run.ts';
import type { Story } from '../features/story.ts';
import type { Verdict } from '../types.ts';
import { askedOnce } from './asked-once.ts';
import { placeOf } from './stands-together.ts';

/** Boxes that the story is made of: its films, its wares, the card of a restaurant below each paragraph on it. */
export type StoryBoxes = {
  readonly has: (box: Element) => boolean;
  /** Is the run a part of such a box, of which the judge of content calls nothing the story's? The rest would stay behind. */
  readonly hasAround: (run: Run) => boolean;
};

/** A make of boxes: how often such boxes stand apart, and how many blocks of the story stand above the last of them. */
type Make = { times: number; above: number };
type Label = Pick<Verdict, 'label'>;

/**
 * Finds the boxes that the story is made of, though the judge of content may call them furniture: boxes of one make stand
 * more than three times among the blocks of the story, each time with one of these in between. A list of other stories
 * has as many boxes, but in one place.
 *
 * @param verdicts content or furniture, one a block.
 */
export const storyBoxes = (story: Story, verdicts: readonly Label[]): StoryBoxes => {
  // Most pages are never asked, and to look at all boxes takes long.
  const makes = askedOnce(() => countMakes(story, verdicts));
  const withStory = askedOnce(() => boxesWithStory(story, verdicts));
  const has = (box: Element): boolean => (makes().get(makeOf(box))?.times ?? 0) > maxTimes;
  return { has, hasAround: (run) => boxesWithMore(run, withStory()).some(has) };
};
const maxTimes = 3;

const countMakes = (story: Story, verdicts: readonly Label[]): Map<string, Make> => {
  const seen = new Set<Element>();
  const makes = new Map<string, Make>();
  let above = 0;
  verdicts.forEach(({ label }, place) => {
    if (label === 'content') above++;
    for (const element of elementsAround(story, place, seen)) {
      seen.add(element);
      const name = makeOf(element);
      const make = makes.get(name);
      if (!make) makes.set(name, { times: 1, above });
      else if (make.above < above) {
        make.times++;
        make.above = above;
      }
    }
  });
  return makes;
};

/** Equal for boxes that a site makes alike. */
const makeOf = (element: Element): string => shapeOf(element, parentOf(element));

const boxesWithStory = (story: Story, verdicts: readonly Label[]): Set<Element> => {
  const boxes = new Set<Element>();
  verdicts.forEach(({ label }, place) => {
    if (label === 'content') for (const element of elementsAround(story, place, boxes)) boxes.add(element);
  });
  return boxes;
};

/** The elements around a run that hold a block beside it, too, out to those that are closed. */
const boxesWithMore = ({ story, start, end }: Run, closed: ReadonlySet<Element>): Element[] => {
  const neighbors = [story.facts[start - 1], story.facts[end]].filter((neighbor) => neighbor !== undefined);
  return elementsAround(story, start, closed).filter((element) =>
    neighbors.some(({ block }) => contains(element, block.element)),
  );
};

/** The elements around a block, from the one that it hangs in up to the region or what is closed, both left out. */
export const elementsAround = (
  { facts, region }: Story,
  place: number,
  closed: ReadonlySet<Element>,
): Element[] => {
  const own = facts[place];
  return elementsFrom(own && placeOf(own), (element) => element === region || closed.has(element));
};
