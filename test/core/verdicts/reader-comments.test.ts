import { expect, it } from 'vitest';
import { withoutComments } from '../../../src/core/verdicts/reader-comments.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';
import { verdictOf } from './verdict-of.ts';

/** The texts that are left of what stands below two paragraphs, where all of it was taken for the story. */
const leftOf = (below: string, above = paragraphs(2)): string[] => {
  const read = storyOf(`<article>${above}${below}</article>`);
  const verdicts = withoutComments(
    read.facts.map(() => verdictOf('content')),
    read,
  );
  return read.facts
    .filter((_, place) => verdicts[place]?.label === 'content')
    .map(({ block }) => block.text.slice(0, 20));
};

const story = leftOf('');
const said = '<p>I was on that ferry, and nobody told us anything for the whole of the night.</p>';

it.each([
  [
    'a heading that says so',
    `<h3>Comments (2)</h3>${said}<p>Tom, May 3, 2012 at 8:21 pm</p>${said}<p>Ines, May 3, 2012 at 9:02 pm</p>`,
  ],
  [
    'such a heading in Russian',
    `<p><b>Комментарии</b></p>${said}<p>Фанат 7 января 2012 01:48</p>${said}<p>Питер 7 января 2012 22:22</p>`,
  ],
  [
    'the signature of the author',
    `<p>Posted by Marta Lind on 1 Jan 08, 7:51pm</p><p>Posted by: Tom, Averill on 8:21pm Tue 1 Jan 08</p>${said}<p>Posted by: Ines on 9:02pm Tue 1 Jan 08</p>`,
  ],
])('comments below %s are no part of the story', (_, below) => {
  expect(leftOf(below).filter((text) => !text.startsWith('Posted by Marta'))).toEqual(story);
});

it.each([
  ['a part of the story on comments', `<h3>Comments</h3>${said}${said}`],
  ['the only signature', `${said}<p>Posted by Marta Lind on 1 Jan 08, 7:51pm</p>`],
  [
    'a live report with the time of each entry',
    `<h3>10:45, May 3, 2012</h3>${said}<h3>11:02, May 3, 2012</h3>${said}<h3>11:30, May 3, 2012</h3>${said}`,
  ],
])('%s is left to the story', (_, below) => {
  expect(leftOf(below).length).toBeGreaterThan(story.length + 1);
});

it('a tab "Comments" above the story is no heading of comments', () => {
  const tabs = '<p><b>Comments</b></p><p>Tom, May 3, 2012 at 8:21 pm</p><p>Ines, May 3, 2012 at 9:02 pm</p>';
  expect(leftOf('', `${tabs}${paragraphs(2)}`)).toEqual(expect.arrayContaining(story));
});
