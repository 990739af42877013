import { expect, it } from 'vitest';
import { snippetTable, snippetTableByLanguage, type SnippetPage } from './snippet-table.ts';
import { tools } from './tools.ts';

/** Of a page with two wanted snippets and one unwanted: which are absent, for Stet and for all others. */
const pageOf = (stet: readonly boolean[], others: readonly boolean[]): SnippetPage => {
  const score = { precision: 0, recall: 0, isExact: false, isEmpty: false };
  const entries = tools.map((tool) => [tool, { ...score, leftOut: tool === 'Stet' ? stet : others }]);
  return { lang: 'de', wantedCount: 2, scores: Object.fromEntries(entries) as SnippetPage['scores'] };
};
const pages = [pageOf([false, false, true], [false, true, false])];

it('wanted snippets are found where they are not absent, unwanted left out where they are', () => {
  expect(snippetTable(pages).slice(2, 4)).toEqual([
    '| **Stet** | 100.0 % (34.2–100.0) | 100.0 % (20.7–100.0) |',
    '| Readability | 50.0 % (9.5–90.5) | 0.0 % (0.0–79.3) |',
  ]);
});

it('languages have a row each', () => {
  expect(snippetTableByLanguage(pages)[2]).toMatch(/^\| de \| 1 \| 1\.000 \/ 1\.000 \| 0\.500 \/ 0\.000 \|/u);
});
