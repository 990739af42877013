import { expect, it } from 'vitest';
import { fillerCandidates } from '../../../src/core/verdicts/filler-candidates.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';

const filler =
  '<p>Cats that fall off tables have been seen by more people this year than any speech, any film and any song.</p>';
const comment = (number: number): string =>
  `<p>Reader ${number} writes that the harbor was closed before, and that nobody had asked the boats about it then.</p>`;
const comments = `<div>${[1, 2, 3, 4, 5].map(comment).join('')}</div>`;

const startsOf = (html: string): string[] =>
  fillerCandidates(storyOf(html)).map(({ blocks }) =>
    blocks.map(({ block }) => block.text.split(' ')[0]).join('|'),
  );

it.each([
  ['behind the story', `<article>${paragraphs(6)}${filler}</article>`, true],
  ['above comments', `<article>${paragraphs(6)}${filler}${comments}</article>`, true],
  [
    'in a box of its own above comments',
    `<article>${paragraphs(6)}<div>${filler}</div>${comments}</article>`,
    true,
  ],
  ['at the start of a story', `<article>${filler}${paragraphs(6)}</article>`, false],
  ['in a story too short to have a topic', `<article>${paragraphs(2)}${filler}</article>`, false],
])('a paragraph %s may be filler: %s', (_, html, expected) => {
  expect(startsOf(html).includes('Cats')).toBe(expected);
});
