import { expect, it } from 'vitest';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../../src/core/clean-page.ts';
import { paragraphs, parsePage } from '../article/split-page.ts';

const cleanText = (body: string, description = ''): string[] => {
  const document = parsePage(body);
  document.head.append(
    Object.assign(document.createElement('meta'), { name: 'description', content: description }),
  );
  const page = cleanPage(document, {
    url: 'https://news.example/a',
    rules: [],
    isVisible: isVisibleByMarkup,
  });
  return (page?.blocks ?? [])
    .filter(({ id }) => page?.verdicts[id]?.label === 'content')
    .map(({ text }) => text);
};

const deck = 'Engineers ask for a closure in spring, and shopkeepers fear for the market.';

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

it.each([
  ['as the page describes it', deck],
  ['behind a dateline', `Leeds. ${deck}`],
])('the line below the title is part of the text %s, though Readability drops it', (_, line) => {
  const body = `<article><header><h1>The bridge stays open</h1><p>${line}</p></header><div>${paragraphs(6)}</div></article>`;
  expect(cleanText(body, deck)).toContain(line);
});
