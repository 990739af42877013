import type { FailureReason, PageState, Payload } from '../browser/messages.ts';
import type { CleanedView } from './cleaned-view.ts';
import type { Environment } from './environment.ts';
import { pageReport } from './page-report.ts';

/** What the engine has made of the page, with the live view where that is cleaned. */
export type PageOutcome =
  Exclude<PageState, { status: 'cleaned' }> | { readonly status: 'cleaned'; readonly view: CleanedView };

/** The outcome where reading threw: a page too large to be read, or one that defeats the reader. */
export function failureOf(error: unknown): PageOutcome {
  return { status: 'failed', reason: error instanceof RangeError ? 'tooLarge' : 'unreadable' };
}

/** What the icon shows of an outcome. */
export function pageStatus(outcome: PageOutcome): Payload<'pageStatus'> {
  const promos = outcome.status === 'cleaned' ? outcome.view.promos : [];
  const hiddenCount = promos.filter(({ state }) => state === 'hidden').length;
  return { status: outcome.status, hiddenCount };
}

type Circumstances = Pick<Environment, 'page' | 'url' | 'isVisible'> & {
  readonly isShowingAll: boolean;
  readonly warning: FailureReason | undefined;
};

/** What the popup shows of an outcome. */
export function pageState(
  outcome: PageOutcome,
  { page, url, isVisible, isShowingAll, warning }: Circumstances,
): PageState {
  if (outcome.status !== 'cleaned') return outcome;
  const { cleaned, promos } = outcome.view;
  const report = pageReport({ url: url(), cleaned, promos, page, isVisible });
  return { status: 'cleaned', report, isShowingAll, warning };
}
