import { expect, it } from 'vitest';
import { isVisibleByMarkup } from '../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../src/core/clean-page.ts';
import type { CleanedPage } from '../../src/core/types.ts';
import { paragraphs, parsePage } from './article/split-page.ts';

const clean = (body: string, summaryLength?: 5): CleanedPage | undefined =>
  cleanPage(parsePage(body), {
    url: 'https://news.example/a',
    rules: [],
    isVisible: isVisibleByMarkup,
    summaryLength,
  });

it('a caption is never part of the summary', () => {
  const caption =
    'The bridge and the old town hall on Tuesday evening, when the council met to speak about the bridge.';
  const page = clean(
    `<article><h1>The bridge stays open</h1><figure><img src="a.png" alt=""><figcaption>${caption}</figcaption></figure>${paragraphs(3)}</article>`,
  );
  expect(page?.summary.length).toBeGreaterThan(0);
  expect(page?.summary.map(({ text }) => text).join(' ')).not.toContain('when the council met');
});

it('a promo in the place of the lead stays on the page, and out of the summary', () => {
  const promo =
    'Get your free Streamly premium login while the bridge stays open, watch without ads, claim your account now, only a few slots are left for you!';
  const body = `<article><h1>The bridge stays open</h1><p>${promo}</p>${paragraphs(2)}</article>`;
  const page = clean(body, 5);
  expect(page?.verdicts.filter(({ action }) => action === 'hide')).toEqual([]);
  expect(page?.summary).toHaveLength(2);
  expect(page?.summary.map(({ text }) => text).join(' ')).not.toContain('Streamly');
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
