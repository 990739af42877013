import { describe, expect, test } from 'vitest';
import { pageReport } from '../../src/content/page-report.ts';
import { promosOf } from '../../src/content/promos.ts';
import type { CleanedPage } from '../../src/core/types.ts';
import { judgedByMarkup, pageOf } from './support/page-of.ts';

const url = 'https://www.harbor.example/news/ferry';

const cleanedOf = (body: string, lang = 'en'): CleanedPage => {
  const cleaned = judgedByMarkup(pageOf(`<article>${body}</article>`).page) as CleanedPage;
  return { ...cleaned, article: { ...cleaned.article, lang } };
};
const reportOf = (cleaned: CleanedPage): ReturnType<typeof pageReport> =>
  pageReport({ url, cleaned, promos: promosOf(cleaned, []) });

test('the report holds the story and lists each promo once, with all of its text', () => {
  const report = reportOf(
    cleanedOf(
      '<p>Ferry</p><div data-promo="1"><h3>Win</h3><p>A phone</p></div><p data-marked="2">Our app</p>',
    ),
  );
  expect(report.text).toMatchObject([{ kind: 'paragraph', level: undefined, text: 'Ferry' }]);
  expect(report.promos.map(({ text, state }) => [text, state])).toEqual([
    ['Win\nA phone', 'hidden'],
    ['Our app', 'marked'],
  ]);
});

test('what the reader restored is part of the story, what is shown only for now is not', () => {
  const cleaned = cleanedOf('<p data-promo="1">Win</p><p data-promo="2">Our app</p>');
  const [first, second] = promosOf(cleaned, []);
  if (!first || !second) throw new Error('The page has two promos.');
  const promos = [
    { ...first, state: 'restored' as const },
    { ...second, state: 'restored' as const, isShownForNow: true },
  ];
  expect(pageReport({ url, cleaned, promos }).text.map(({ text }) => text)).toEqual(['Win']);
});

test('the report survives a message as it is', () => {
  const report = reportOf(cleanedOf('<h2>Ferry</h2><p>It sails.</p><p data-promo="1">Win</p>'));
  expect(structuredClone(report)).toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(structuredClone(report))));
});

describe('minutes to read', () => {
  test.each([
    ['an empty story', '', 'en', 0, 1],
    ['230 words', 'word '.repeat(230), 'en', 230, 1],
    ['920 words', 'word '.repeat(920), 'de', 920, 4],
    ['1,500 characters of Chinese', '新'.repeat(1500), 'zh-Hant', 1500, 3],
    ['1,000 characters of Japanese on a page without a language', '船が'.repeat(500), '', 1000, 2],
    ['500 words of a page without a language', 'word '.repeat(500), '', 500, 2],
  ])('of %s', (_, text, lang, words, minutes) => {
    expect(reportOf(cleanedOf(`<p>${text}</p>`, lang))).toMatchObject({ words, minutes });
  });
});
