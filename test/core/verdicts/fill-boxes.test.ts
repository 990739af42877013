import { expect, it } from 'vitest';
import { placesOf, runOf } from '../../../src/core/features/run.ts';
import type { Span } from '../../../src/core/verdicts/candidate-runs.ts';
import type { ScoredRun } from '../../../src/core/verdicts/decode.ts';
import { fillBoxes } from '../../../src/core/verdicts/fill-boxes.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';
import { verdictOf } from './verdict-of.ts';

/** Two paragraphs and a subheading, a box of six lines from the fourth block on, two paragraphs. */
const story = storyOf(
  `<article>${paragraphs(2)}<h2>The price</h2><aside>
    <p>Most read</p><p>Gulls are back on the roofs, and they stay.</p><p>Sport · 3 min</p>
    <p><b>Shop</b></p><p>Museum opens at night, and it is free.</p><p>Art · 2 min</p></aside>${paragraphs(2)}</article>`,
);
const box: Span = [3, 9];

/** The places of what is in the boxes and of the other promos, by promos of these places. */
const fill = (
  promos: readonly Span[],
  { boxes = [box], sure = promos }: { boxes?: Span[]; sure?: readonly Span[] } = {},
): Record<'inBoxes' | 'others', number[][]> => {
  const scored = promos.map(([start, end]): ScoredRun => ({
    run: runOf(story, start, end),
    values: [],
    judge: 'own',
    odds: 0,
    excess: 0,
    doubt: 0,
  }));
  const { inBoxes, others } = fillBoxes(scored, boxes, {
    story,
    verdicts: story.facts.map((_, place) => verdictOf(place < 3 || place > 8 ? 'content' : 'furniture')),
    sure: new Set(scored.filter((_, index) => sure.includes(promos[index] ?? [0, 0]))),
  });
  const placesIn = (some: readonly ScoredRun[]): number[][] => some.map(({ run }) => placesOf(run));
  return { inBoxes: placesIn(inBoxes), others: placesIn(others) };
};

it('a box without a promo is one from end to end', () => {
  expect(fill([])).toEqual({ inBoxes: [[3, 4, 5, 6, 7, 8]], others: [] });
});

it('each promo takes what follows it, and the headings above it', () => {
  expect(fill([[4, 5]]).inBoxes).toEqual([[3, 4, 5, 6, 7, 8]]);
  const both: Span[] = [
    [4, 5],
    [7, 8],
  ];
  expect(fill(both).inBoxes).toEqual([
    [3, 4, 5],
    [6, 7, 8],
  ]);
});

it('promos elsewhere stay what they are', () => {
  expect(fill([[1, 2]])).toEqual({ inBoxes: [[3, 4, 5, 6, 7, 8]], others: [[1]] });
});

it('a sure promo that reaches out of the box takes its part along, an unsure one gives way to the story', () => {
  const reaching: Span = [2, 4];
  expect(fill([reaching]).inBoxes).toEqual([[2, 3, 4, 5, 6, 7, 8]]);
  expect(fill([reaching], { sure: [] })).toEqual({ inBoxes: [[3, 4, 5, 6, 7, 8]], others: [] });
});

it('a promo that reaches into a second box leaves it the rest', () => {
  const boxes: Span[] = [
    [3, 6],
    [6, 9],
  ];
  expect(fill([[5, 7]], { boxes }).inBoxes).toEqual([
    [3, 4, 5, 6],
    [7, 8],
  ]);
});
