import { expect, it } from 'vitest';
import { runOf } from '../../../src/core/features/run.ts';
import { boxMates } from '../../../src/core/verdicts/box-mates.ts';
import type { ScoredRun } from '../../../src/core/verdicts/decode.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';
import { verdictOf } from './verdict-of.ts';

/** A box of four headlines behind two paragraphs; `sure` and `unsure` say which of the blocks are which. */
const matesOf = (
  { sure, unsure, story = [] }: Readonly<Record<'sure' | 'unsure', readonly number[]>> & { story?: number[] },
  inBox: (headlines: string) => string = (headlines) => `<aside>${headlines}</aside>`,
): number[] => {
  const headlines = ['Museum opens late', 'Bakers ration flour', 'Gulls are back', 'Council delays vote'];
  const box = inBox(headlines.map((text) => `<p><a href="/news/${text.length}">${text}</a></p>`).join(''));
  const read = storyOf(`<article>${paragraphs(2)}${box}${paragraphs(2)}</article>`);
  const promo = (place: number): ScoredRun => ({
    run: runOf(read, place, place + 1),
    values: [],
    judge: 'own',
    odds: 0,
    excess: 0,
    doubt: 1,
  });
  const verdicts = read.facts.map((_, place) =>
    verdictOf(story.includes(place) || place < 2 || place > 5 ? 'content' : 'furniture'),
  );
  return boxMates({ sure: sure.map(promo), unsure: unsure.map(promo) }, verdicts, read).map(
    ({ run: { start } }) => start,
  );
};

it('what is unsure goes with two that are sure in the same box', () => {
  expect(matesOf({ sure: [2, 3], unsure: [4, 5] })).toEqual([4, 5]);
});

it.each([
  ['one is sure, which may be by mistake', { sure: [2], unsure: [3, 4, 5] }],
  ['nothing is', { sure: [], unsure: [2, 3, 4, 5] }],
  ['the box holds a block of the story', { sure: [2, 3], unsure: [4], story: [5] }],
])('what is unsure stays where %s', (_, blocks) => {
  expect(matesOf(blocks)).toEqual([]);
});

it('what is unsure stays where it stands in no box with them', () => {
  expect(matesOf({ sure: [2, 3], unsure: [4, 5] }, (headlines) => headlines)).toEqual([]);
});

it('what readers wrote stays wherever it stands', () => {
  const inBox = (headlines: string): string => `<aside class="reply-list">${headlines}</aside>`;
  expect(matesOf({ sure: [2, 3], unsure: [4, 5] }, inBox)).toEqual([]);
});
