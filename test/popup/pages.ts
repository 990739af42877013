import type { PageState } from '../../src/browser/messages.ts';
import type { BlockId, GroupId, PageReport, ReportedPromo, TextBlock } from '../../src/core/types.ts';

export type CleanedState = Extract<PageState, { status: 'cleaned' }>;

export const promoWith = (changes: Partial<ReportedPromo> & { readonly id: number }): ReportedPromo => ({
  group: changes.id as GroupId,
  text: 'Have the Courier in your inbox',
  words: 6,
  category: 'newsletter',
  probability: 0.97,
  reasons: ['promoWords'],
  state: 'hidden',
  ruleId: undefined,
  ...changes,
});

export const paragraph = (text: string): TextBlock => ({
  id: 0 as BlockId,
  kind: 'paragraph',
  level: undefined,
  isOrdered: false,
  text,
  spans: [{ text }],
});

/** A cleaned page of our own writing, with these promos. */
export function cleanedState(
  promos: readonly ReportedPromo[] = [],
  changes: Partial<PageReport> = {},
): CleanedState {
  return {
    status: 'cleaned',
    isShowingAll: false,
    warning: undefined,
    report: {
      url: 'https://harbor.example/mill',
      article: {
        title: 'Council keeps the tide mill',
        byline: 'Maren Oldfield',
        siteName: 'The Harbor Courier',
        publishedTime: '2024-11-12',
        lang: 'en',
        dir: 'ltr',
      },
      minutes: 4,
      words: 900,
      summary: [
        { text: 'The council voted to keep the mill.', block: 0 as BlockId },
        { text: 'Work begins in April.', block: undefined },
      ],
      text: [paragraph('The council voted to keep the mill.')],
      pictures: [],
      promos,
      hiddenWords: 0,
      isOverCap: false,
      ...changes,
    },
  };
}
