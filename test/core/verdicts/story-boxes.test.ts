import { expect, it } from 'vitest';
import { runOf } from '../../../src/core/features/run.ts';
import { storyBoxes } from '../../../src/core/verdicts/story-boxes.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';

/** For each block whose text begins so: is it a part of a box that the story is made of? Paragraphs are the story's. */
const partsOf = (body: string, start: string, isStory = /^\d\. /u): boolean[] => {
  const story = storyOf(`<article>${body}</article>`);
  const texts = story.facts.map(({ block }) => block.text);
  const { hasAround } = storyBoxes(
    story,
    texts.map((text) => ({ label: isStory.test(text) ? 'content' : 'furniture' })),
  );
  return texts.flatMap((text, place) =>
    text.startsWith(start) ? [hasAround(runOf(story, place, place + 1))] : [],
  );
};

const card = (name: string): string => `<div class="card"><p>${name}</p><p>Closed on Mondays</p></div>`;
const cards = ['The Tide', 'Low Water', 'Home Harbor', 'Slack Line'].map(card);
const below = (count: number): string =>
  paragraphs(1) +
  cards
    .slice(0, count)
    .map((one) => one + paragraphs(1))
    .join('');

it('a line of a card below each of four paragraphs is a part of one', () => {
  expect(partsOf(below(4), 'Closed')).toEqual([true, true, true, true]);
  expect(partsOf(below(3), 'Closed')).toEqual([false, false, false]);
});

it('cards in one place are a list of other stories', () => {
  expect(partsOf(paragraphs(2) + cards.join('') + paragraphs(1), 'Closed')).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('beside a line of the story, the judge of content knows what is none', () => {
  expect(partsOf(below(4), 'Closed', /^(?:\d\. |[THLS])/u)).toEqual([false, false, false, false]);
});

it('what fills its box leaves nothing behind', () => {
  const lines = ['One', 'Two', 'Three', 'Four'].map(
    (line) => `<div class="more"><p>Read also: ${line}</p></div>${paragraphs(1)}`,
  );
  expect(partsOf(paragraphs(1) + lines.join(''), 'Read also')).toEqual([false, false, false, false]);
});
