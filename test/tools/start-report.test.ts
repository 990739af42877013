import { describe, expect, it } from 'vitest';
import type { PageState } from '../../src/browser/messages.ts';
import type { BlockId, GroupId, PageReport, ReportedPromo, TextBlock } from '../../src/core/types.ts';
import { describePage } from './start-report.ts';
import { loadWords } from './start-words.ts';

const words = loadWords();

const promo: ReportedPromo = {
  group: 1 as GroupId,
  text: 'Free mugs\nOnly today',
  words: 4,
  category: 'scam',
  probability: 0.987,
  reasons: ['lure', 'perks'],
  state: 'hidden',
  ruleId: undefined,
};

const textBlock = (kind: TextBlock['kind'], text: string): TextBlock => ({
  id: 0 as BlockId,
  kind,
  level: undefined,
  isOrdered: false,
  text,
  spans: [{ text }],
});

const report: PageReport = {
  url: 'https://example.com/story',
  article: {
    title: 'Mill to become a school',
    byline: 'Ann Reed',
    siteName: undefined,
    publishedTime: undefined,
    lang: 'en',
    dir: 'ltr',
  },
  minutes: 2,
  words: 400,
  summary: [{ text: 'The town buys the mill.', block: undefined }],
  text: [
    textBlock('paragraph', 'The town buys the mill on the river.'),
    textBlock('list-item', 'It costs $3 million.'),
  ],
  pictures: [],
  promos: [promo],
  hiddenWords: 4,
  isOverCap: false,
};

const cleaned = (changes: Partial<PageReport>): PageState => ({
  status: 'cleaned',
  report: { ...report, ...changes },
  isShowingAll: false,
  warning: undefined,
});

describe('the report on a page in a terminal', () => {
  const text = describePage(cleaned({}), words);

  it.each([
    ['the title', 'Mill to become a school'],
    ['byline and reading time', 'Ann Reed · 2 minutes to read'],
    ['the summary', '• The town buys the mill.'],
    ['the clean text with its lists', '• It costs $3 million.'],
    ['how many are hidden', '1 PROMO HIDDEN'],
    [
      'category and reasons in words',
      'Giveaway or scam (99 %). It lures with gifts, gains or haste and lists short promises.',
    ],
    ['the hidden text, its lines in a row', '  Free mugs\n  Only today'],
  ])('shows %s', (_, wanted) => {
    expect(text).toContain(wanted);
  });

  it('keeps promos that are only marked apart from hidden ones', () => {
    const marked = describePage(cleaned({ promos: [{ ...promo, state: 'marked' }] }), words);
    expect(marked).toContain('0 PROMOS HIDDEN');
    expect(marked.indexOf('LEFT VISIBLE')).toBeLessThan(marked.indexOf('Free mugs'));
  });

  it('breaks long lines at spaces', () => {
    const long = describePage(
      cleaned({ summary: [{ text: 'word '.repeat(60).trim(), block: undefined }] }),
      words,
    );
    expect(long.split('\n').filter((line) => line.length > 102)).toEqual([]);
    expect(long.split(/\s+/u).filter((word) => word === 'word')).toHaveLength(60);
  });

  it.each([
    ['no engine', undefined, 'Not an article'],
    ['no story', { status: 'notArticle' }, 'found no story'],
    ['a page that is too large', { status: 'failed', reason: 'tooLarge' }, 'too large'],
    ['a paused site', { status: 'paused', scope: 'site' }, 'Paused on this site'],
    ['a page that is not ready', { status: 'working' }, 'takes long'],
  ] as const)('says in a sentence: %s', (_, state, wanted) => {
    expect(describePage(state, words)).toContain(wanted);
  });
});
