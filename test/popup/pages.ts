import type { PageState } from '../../src/browser/messages.ts';
import type { GroupId, PageReport, ReportedPromo } from '../../src/core/types.ts';

export type CleanedState = Extract<PageState, { status: 'cleaned' }>;

export const promoWith = (changes: Partial<ReportedPromo> & { readonly id: number }): ReportedPromo => ({
  group: changes.id as GroupId,
  text: 'Have the Courier in your inbox',
  category: 'newsletter',
  probability: 0.97,
  reasons: ['promoWords'],
  state: 'hidden',
  ruleId: undefined,
  ...changes,
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
      summary: ['The council voted to keep the mill.', 'Work begins in April.'],
      text: [{ kind: 'paragraph', level: undefined, text: 'The council voted to keep the mill.' }],
      promos,
      isOverCap: false,
      ...changes,
    },
  };
}
