import { expect, it } from 'vitest';
import { isVisibleByMarkup } from '../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../src/core/clean-page.ts';
import type { CleanedPage } from '../../src/core/types.ts';
import { paragraphs, parsePage } from './article/split-page.ts';

const clean = (body: string): CleanedPage | undefined =>
  cleanPage(parsePage(body), { url: 'https://news.example/a', rules: [], isVisible: isVisibleByMarkup });

it('a caption is never part of the summary', () => {
  const caption =
    'The bridge and the old town hall on Tuesday evening, when the council met to speak about the bridge.';
  const page = clean(
    `<article><h1>The bridge stays open</h1><figure><img src="a.png" alt=""><figcaption>${caption}</figcaption></figure>${paragraphs(3)}</article>`,
  );
  expect(page?.summary.length).toBeGreaterThan(0);
  expect(page?.summary.map(({ text }) => text).join(' ')).not.toContain('when the council met');
});

it('every block has a verdict, and nothing of a plain story is hidden', () => {
  const page = clean(`<article><h1>The bridge stays open</h1>${paragraphs(8)}</article>`);
  expect(page?.verdicts).toHaveLength(page?.blocks.length ?? -1);
  expect(page?.verdicts.filter(({ action }) => action === 'hide')).toEqual([]);
});

it.each([
  ['an empty page', ''],
  ['a page without text', '<img src="a.png" alt="">'],
])('%s has nothing to clean', (_, body) => {
  expect(clean(body)).toBeUndefined();
});
