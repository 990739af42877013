import { expect, it } from 'vitest';
import { runOf, type Run } from '../../../src/core/features/run.ts';
import type { Story } from '../../../src/core/features/story.ts';
import { chooseRuns, type ScoredRun } from '../../../src/core/verdicts/decode.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';
import { verdictOf } from './verdict-of.ts';

/** Two paragraphs, what is given, and another. */
const storyAround = (inner: string): Story =>
  storyOf(`<article>${paragraphs(2)}${inner}${paragraphs(1)}</article>`);

// 0 and 1 are story, 2 heading, 3 text, 4 and 5 list, 6 story.
const story = storyAround('<h3>Win it</h3><p>Claim it now.</p><ul><li>One it is</li><li>Two it is</li></ul>');
const run = (start: number, end: number): Run => runOf(story, start, end);
/** As a page that has no text of its own. */
const noStory = story.facts.map(() => verdictOf('furniture'));
const scored = (start: number, end: number, excess: number): ScoredRun => ({
  run: run(start, end),
  values: [],
  judge: 'promo',
  odds: excess + 2,
  excess,
  doubt: 1,
});

it.each<[string, ScoredRun[], [number, number][]]>([
  ['nothing of nothing', [], []],
  ['the surer of two that overlap', [scored(2, 4, 1), scored(3, 5, 2)], [[3, 5]]],
  [
    'both of two that do not',
    [scored(2, 4, 1), scored(4, 6, 2)],
    [
      [2, 4],
      [4, 6],
    ],
  ],
  ['the list behind a sure text', [scored(3, 4, 3), scored(3, 6, 1)], [[3, 6]]],
  ['the heading before a sure text', [scored(3, 4, 3), scored(2, 4, 1)], [[2, 4]]],
  [
    'no story behind a sure list, though that may be a promo too',
    [scored(4, 6, 3), scored(4, 7, 1)],
    [[4, 6]],
  ],
  ['no story before a sure heading', [scored(2, 4, 3), scored(1, 4, 1)], [[2, 4]]],
  ['what is surer together', [scored(4, 6, 1), scored(3, 6, 3)], [[3, 6]]],
  ['no doubtful list that no heading joins to a sure text', [scored(3, 4, 3), scored(3, 6, -1)], [[3, 4]]],
  [
    'the heading of a text that is much surer alone, where both are sure',
    [scored(3, 4, 5), scored(2, 4, 2)],
    [[2, 4]],
  ],
  ['no heading that leaves little of what a text is sure of', [scored(3, 4, 5), scored(2, 4, 1)], [[3, 4]]],
  ['no list that makes a sure text doubtful', [scored(2, 4, 3), scored(2, 6, -0.5)], [[2, 4]]],
])('takes %s', (_, candidates, expected) => {
  expect(chooseRuns(candidates, noStory).map(({ run: { start, end } }) => [start, end])).toEqual(expected);
});

it('a subheading of the story is left to it where the promo below is much surer alone', () => {
  const startWith = (heading: 'content' | 'furniture', together: number): number | undefined =>
    chooseRuns([scored(3, 4, 5), scored(2, 4, together)], noStory.with(2, verdictOf(heading, 0.05)))[0]?.run
      .start;
  expect(startWith('content', 2)).toBe(3);
  expect(startWith('content', 3)).toBe(2);
  expect(startWith('furniture', 2)).toBe(2);
});

it('nor does a promo take a heading that is the story’s beyond doubt and makes it less sure', () => {
  const startWith = (probability: number, alone: number): number | undefined => {
    // The group has a threshold of its own, and is as sure as a text that is surer alone.
    const group = { ...scored(2, 4, 3), odds: 4 };
    return chooseRuns(
      [{ ...scored(3, 4, 2), odds: alone }, group],
      noStory.with(2, verdictOf('content', probability)),
    )[0]?.run.start;
  };
  expect(startWith(0.001, 5)).toBe(3);
  expect(startWith(0.001, 4.2)).toBe(2);
  expect(startWith(0.05, 5)).toBe(2);
});

it('a paragraph of the story in the same box stays, unless it hardly makes the promo less sure', () => {
  const line =
    'Small cars are most of the market, and their makers expect it to double in four years, they said.';
  const inBox = storyAround(`<div><h3>Win it</h3><p>Claim it now.</p><p>${line}</p></div>`);
  const within = (start: number, end: number, excess: number): ScoredRun => ({
    ...scored(2, 3, excess),
    run: runOf(inBox, start, end),
  });
  const endWith = (paragraph: 'content' | 'furniture', together: number): number | undefined =>
    chooseRuns(
      [within(2, 4, 6), within(2, 5, together)],
      inBox.facts.map((_, place) => verdictOf(place === 4 ? paragraph : 'furniture')),
    )[0]?.run.end;
  expect(endWith('content', 3)).toBe(4);
  expect(endWith('content', 4)).toBe(5);
  expect(endWith('furniture', 3)).toBe(5);
});

it('what a sure text takes along is as sure as the text', () => {
  const [chosen] = chooseRuns([scored(3, 4, 1), scored(2, 6, -0.4)], noStory);
  expect(chosen).toMatchObject({ run: { start: 2, end: 6 }, excess: 1 });
});

it('a short line behind the list is taken along, unless it makes the promo less sure', () => {
  const other = storyAround(
    '<h3>Win it</h3><ul><li>One it is</li><li>Two it is</li></ul><p>Opening hours</p>',
  );
  const candidate = (end: number, excess: number): ScoredRun => ({
    ...scored(2, 3, excess),
    run: runOf(other, 2, end),
  });
  const endOf = (withLine: number): number | undefined =>
    chooseRuns([candidate(5, 2), candidate(6, withLine)], [])[0]?.run.end;
  expect(endOf(1.8)).toBe(6);
  expect(endOf(1.2)).toBe(5);
});

it('a link that is surely of the publisher’s own box takes the list of links that it stands in', () => {
  const links = ['Bakers ration flour', 'Council delays vote', 'Museum opens late'].map(
    (text) => `<li><a href="/news/${text.length}">${text} on the islands</a></li>`,
  );
  const other = storyOf(`<article>${paragraphs(3)}<ul>${links.join('')}</ul></article>`);
  const first = other.facts.findIndex(({ block }) => block.kind === 'list-item');
  const own = (start: number, end: number, excess: number): ScoredRun => ({
    ...scored(2, 3, excess),
    run: runOf(other, start, end),
    judge: 'own',
  });
  const chosen = chooseRuns([own(first + 1, first + 2, 1), own(first, first + 3, -0.5)], []);
  expect(chosen.map(({ run: { start, end } }) => end - start)).toEqual([3]);
});

it('a line between a link and a paragraph is not taken along, as it heads the paragraph', () => {
  const endBelow = (line: string): number | undefined => {
    const other = storyAround(
      `<p><a href="/news/2026/05/gulls">Read also: The gulls are back</a></p>${line}`,
    );
    const candidate = (end: number): ScoredRun => ({
      ...scored(2, 3, 1),
      judge: 'own',
      run: runOf(other, 2, end),
    });
    return chooseRuns([candidate(3), candidate(4)], [])[0]?.run.end;
  };
  expect(endBelow('<p>Eggs on the roofs</p>')).toBe(3);
  expect(endBelow('<p><a href="/news/2026/06/eggs">Eggs on the roofs</a></p>')).toBe(4);
});
