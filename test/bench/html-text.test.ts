import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { htmlText } from './html-text.ts';

const parse = (html: string): Document => new JSDOM(html).window.document;

it.each([
  ['paragraphs stay apart', '<p>One ends.</p><p>Two begins.</p>', 'One ends. Two begins.'],
  ['lines stay apart at a break', '<p>One ends.<br>Two begins.</p>', 'One ends.\nTwo begins.'],
  ['items stay apart', '<ul><li>4K</li><li>Guide</li></ul>', '4K Guide'],
  ['cells stay apart', '<table><tr><td>one</td><td>two</td></tr></table>', 'one two'],
  [
    'boxes in a box stay apart',
    '<div id="page"><div>one</div>two<section>three</section></div>',
    'one two three',
  ],
  ['a word with marks in it stays one', '<p>w<b>or</b>d</p>', 'word'],
  ['a caption counts', '<figure><img><figcaption>Seen.</figcaption></figure><p>Told.</p>', 'Seen. Told.'],
  ['a whole document will do', '<html><head><title>No</title></head><body><p>Yes</p></body></html>', 'Yes'],
  ['nothing is nothing', '', ''],
])('%s', (_, html, expected) => {
  expect(htmlText(html, parse)).toBe(expected);
});
