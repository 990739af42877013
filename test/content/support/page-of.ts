import { JSDOM } from 'jsdom';
import { documentProperty, tagOf } from '../../../src/core/article/safe-dom.ts';
import type { Block, BlockId, BlockKind, CleanedPage, GroupId, Verdict } from '../../../src/core/types.ts';

export type TestPage = { readonly page: Document; readonly window: JSDOM['window'] };

/** A page with this body; a region is whatever the test names. */
export function pageOf(body: string): TestPage {
  const { window } = new JSDOM(`<!doctype html><title>Ferry</title><body>${body}</body>`, {
    url: 'https://www.harbor.example/news/ferry',
    pretendToBeVisual: true,
  });
  return { page: window.document, window };
}

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  p: 'paragraph',
  li: 'list-item',
  blockquote: 'quote',
  table: 'table',
  figcaption: 'caption',
  button: 'control',
  label: 'control',
};

/** A block for each leaf of text in the region. */
export function blocksOf(region: Element): Block[] {
  const leaves = [...region.querySelectorAll(Object.keys(kinds).join(','))];
  return leaves
    .filter((element) => (element.textContent ?? '').trim() !== '')
    .map((element, index) => ({
      id: index as BlockId,
      kind: kinds[tagOf(element)] ?? 'paragraph',
      level: /^h\d$/u.test(tagOf(element)) ? Number(tagOf(element)[1]) : undefined,
      text: (element.textContent ?? '').replace(/\s+/gu, ' ').trim(),
      element,
      nodes: [],
      kept: true,
    }));
}

export const content: Verdict = {
  label: 'content',
  category: undefined,
  probability: 0.01,
  reasons: [],
  action: 'leave',
  group: undefined,
};

export const furniture: Verdict = { ...content, label: 'furniture', probability: 0.1 };

export function promo(group: number, action: Verdict['action'] = 'hide'): Verdict {
  return {
    label: 'promo',
    category: 'scam',
    probability: 0.97,
    reasons: ['foreign', 'lure'],
    action,
    group: group as GroupId,
  };
}

/** What a judge would return that takes `data-promo="1"` (hide) and `data-marked="2"` (mark) for promo groups. */
export function judgedByMarkup(page: Document): CleanedPage | undefined {
  const region = documentProperty(page, 'body').querySelector('article');
  if (!region) return undefined;
  const blocks = blocksOf(region);
  const verdicts = blocks.map(({ element }): Verdict => {
    const hide = element.closest('[data-promo]')?.getAttribute('data-promo');
    if (hide) return promo(Number(hide));
    const mark = element.closest('[data-marked]')?.getAttribute('data-marked');
    return mark ? promo(Number(mark), 'mark') : content;
  });
  return {
    article,
    region,
    blocks,
    verdicts,
    ruleOf: [],
    summary: [{ text: 'The ferry sails again.', block: undefined }],
    isOverCap: false,
  };
}

const article = {
  title: 'Ferry sails again',
  byline: undefined,
  siteName: undefined,
  publishedTime: undefined,
  lang: 'en',
  dir: 'ltr',
} as const;
