import { expect, it } from 'vitest';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../../src/core/clean-page.ts';
import { paragraphs, parsePage } from '../article/split-page.ts';

const cleanText = (body: string): string[] => {
  const page = cleanPage(parsePage(body), {
    url: 'https://news.example/a',
    rules: [],
    isVisible: isVisibleByMarkup,
  });
  return (page?.blocks ?? [])
    .filter(({ id }) => page?.verdicts[id]?.label === 'content')
    .map(({ text }) => text);
};

it('the title is no part of the text', () => {
  const text = cleanText(`<article><h1>The bridge stays open</h1>${paragraphs(6)}</article>`);
  expect(text).toHaveLength(6);
  expect(text).not.toContain('The bridge stays open');
});

it('a line of credits is no part of the text, a sentence that begins like one is', () => {
  const lines = ['With wire reports', 'With new reports of ice on the river, the council closed the bridge.'];
  const text = cleanText(
    `<article>${paragraphs(6)}${lines.map((line) => `<p>${line}</p>`).join('')}</article>`,
  );
  expect(text).not.toContain(lines[0]);
  expect(text).toContain(lines[1]);
});

it('a short text in one block is the text, whatever its markup says', () => {
  const line =
    'The council met on Monday and voted to keep the old bridge open until the spring, the mayor said. ';
  expect(cleanText(`<div class="caption"><p>${line.repeat(8)}</p></div>`).join('')).toContain(
    'The council met',
  );
});
