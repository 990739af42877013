import { expect, it } from 'vitest';
import { blockText } from '../../../src/core/article/block-text.ts';
import { parsePage } from './split-page.ts';

it.each([
  ['white space is one space', '<p>one\n   two\t three</p>', 'one two three'],
  ['a break is a line feed', '<p>one<br>two <br/> three</p>', 'one\ntwo\nthree'],
  ['words of two blocks stay apart', '<div><div>one</div><div>two</div></div>', 'one two'],
  ['words of two cells stay apart', '<table><tr><td>one</td><td>two</td></tr></table>', 'one two'],
  ['inline elements do not part a word', '<p><b>W</b>ord</p>', 'Word'],
  ['soft hyphens and zero-width spaces go', '<p>hy\u00adphen\u200bated</p>', 'hyphenated'],
  ['scripts are silent', '<p>one<script>two()</script></p>', 'one'],
  ['no-break spaces are spaces', '<p>one\u00a0two</p>', 'one two'],
])('%s', (_, body, expected) => {
  expect(blockText([parsePage(body).body])).toBe(expected);
});
