import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { pageReportSchema } from '../../src/browser/stored/page-report-schema.ts';
import { pageReport } from '../../src/content/page-report.ts';
import { promosOf, type Wishes } from '../../src/content/promos.ts';
import type { CleanedPage, PageReport } from '../../src/core/types.ts';
import { judgedByMarkup, pageOf } from './support/page-of.ts';

const url = 'https://www.harbor.example/news/ferry';

const wishes: Wishes = { actionOf: () => 'hide' };

const cleanedOf = (body: string, lang = 'en'): CleanedPage => {
  const cleaned = judgedByMarkup(pageOf(`<article>${body}</article>`).page) as CleanedPage;
  return { ...cleaned, article: { ...cleaned.article, lang } };
};
const reportOf = (cleaned: CleanedPage, promos = promosOf(cleaned, wishes)): PageReport =>
  pageReport({ url, cleaned, promos, page: cleaned.region.ownerDocument, isVisible: () => true });

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
  const [first, second] = promosOf(cleaned, wishes);
  if (!first || !second) throw new Error('The page has two promos.');
  const promos = [
    { ...first, state: 'restored' as const },
    { ...second, state: 'restored' as const, isShownForNow: true },
  ];
  expect(reportOf(cleaned, promos).text.map(({ text }) => text)).toEqual(['Win']);
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

describe('what a hostile page says', () => {
  const attack = '<script>alert(1)</script>\u202e<svg onload=alert(1)>\u0000';
  const long = attack.repeat(2_000);

  test('is plain text of bounded length in all lines that name the story', () => {
    const cleaned = cleanedOf('<p>Ferry</p>');
    const article = { ...cleaned.article, title: attack, byline: long, siteName: long, publishedTime: long };
    const report = reportOf({ ...cleaned, article, summary: [{ text: attack, block: undefined }] });
    expect(report.article.title).toBe('<script>alert(1)</script><svg onload=alert(1)>');
    for (const line of [report.article.byline, report.article.siteName, report.article.publishedTime])
      expect(line?.length).toBeLessThan(600);
    expect(report.summary[0]?.text).not.toContain('\u0000');
  });

  test('leads nowhere but to the web', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a@\u202eevil.example',
      '//ok.example/x',
    ]
      .map((href) => `<a href="${href}">link</a> `)
      .join('');
    const [block] = reportOf(cleanedOf(`<p>${links}</p>`)).text;
    expect(block?.spans.flatMap(({ href }) => href ?? [])).toEqual(['https://ok.example/x']);
    expect(block?.spans.map(({ text }) => text).join('')).toBe(block?.text);
  });

  test('is accepted by the schema that guards what is kept for the reader page', () => {
    const report = reportOf(
      cleanedOf(`<p>Ferry <a href="/x">x</a></p><img src="/a.jpg"><p>${long}</p><p data-promo="1">Win</p>`),
    );
    expect(report.pictures).toHaveLength(1);
    expect(v.parse(pageReportSchema, structuredClone(report))).toEqual(report);
    const evil = {
      ...report,
      text: [{ ...report.text[0], spans: [{ text: 'x', href: 'javascript:alert(1)' }] }],
    };
    expect(v.is(pageReportSchema, evil)).toBe(false);
  });
});
