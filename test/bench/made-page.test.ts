import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/core/article/read-article.ts';
import { splitIntoBlocks } from '../../src/core/article/split-into-blocks.ts';
import { isVisibleByMarkup } from '../../src/core/article/visible-by-markup.ts';
import { madePage } from './made-page.ts';

it.each([50, 200])('a made page of %d blocks is read as that many', (count) => {
  const page = new JSDOM(madePage(count)).window.document;
  const reading = readArticle(page);
  const blocks = reading ? splitIntoBlocks(reading, isVisibleByMarkup) : [];
  expect(blocks.length).toBe(count);
});

it('is the same on every run', () => {
  expect(madePage(50)).toBe(madePage(50));
});
