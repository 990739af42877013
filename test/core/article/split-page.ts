import { JSDOM } from 'jsdom';
import { readArticle, type Reading } from '../../../src/core/article/read-article.ts';
import { splitIntoBlocks } from '../../../src/core/article/split-into-blocks.ts';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import type { Block } from '../../../src/core/types.ts';

const filler =
  'The council met on Tuesday evening in the old town hall and spoke for two hours about the bridge, its price, and ' +
  'the winter in which it would have to be closed for repairs.';

/** Enough prose for Readability to find a story around what a test is about. */
export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${index + 1}. ${filler}</p>`).join('\n');

export const parsePage = (body: string): Document =>
  new JSDOM(
    `<!doctype html><html lang="en"><head><title>The bridge stays open</title></head><body>${body}</body></html>`,
    {
      url: 'https://news.example/2026/bridge-stays-open',
    },
  ).window.document;

export type SplitPage = {
  readonly reading: Reading;
  readonly blocks: readonly Block[];
};

/** Reads and splits a page made of this body. */
export const splitPage = (body: string): SplitPage => {
  const reading = readArticle(parsePage(body));
  if (!reading) throw new Error('The test page has no story.');
  return { reading, blocks: splitIntoBlocks(reading, isVisibleByMarkup) };
};
