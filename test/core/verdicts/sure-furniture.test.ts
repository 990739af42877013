import { expect, it } from 'vitest';
import { sureFurnitureOdds, surelyFurniture } from '../../../src/core/verdicts/sure-furniture.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';

const sure = sureFurnitureOdds - 0.1;
const doubtful = sureFurnitureOdds + 0.1;

/** Two paragraphs, and behind them two lists of two links each and a line, all furniture unless a rule kept the line. */
const flagsOf = (
  contentOdds: readonly number[],
  lineIs: 'content' | 'furniture' = 'furniture',
): boolean[] => {
  const list = (first: string, second: string): string =>
    `<ul><li><a href="/a">${first}</a></li><li><a href="/b">${second}</a></li></ul>`;
  const lists = list('Logs of the county', 'Map of the county') + list('Gulls are back', 'Museum opens late');
  const story = storyOf(`<article>${paragraphs(2)}${lists}<p><a href="/c">All news</a></p></article>`);
  const labels = [
    'content',
    'content',
    ...contentOdds.slice(1).map(() => 'furniture' as const),
    lineIs,
  ] as const;
  const verdicts = labels.map((label) => ({ label }));
  return surelyFurniture(story, [5, 5, ...contentOdds], verdicts).slice(2);
};

it('what is far from the story is furniture', () => {
  expect(flagsOf([sure, sure, sure, sure, sure])).toEqual([true, true, true, true, true]);
});

it('one item that may be the story’s keeps its whole list, and no other', () => {
  expect(flagsOf([sure, doubtful, sure, sure, doubtful])).toEqual([false, false, true, true, false]);
});

it('what a rule keeps as content is no furniture', () => {
  expect(flagsOf([sure, sure, sure, sure, sure], 'content').at(-1)).toBe(false);
});
