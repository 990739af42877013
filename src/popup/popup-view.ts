import type { FailureReason, PageState, PauseScope } from '../browser/messages.ts';
import type { TabAccess } from '../browser/tab-access.ts';
import type { PageReport } from '../core/types.ts';
import { forbiddenPlace, type ForbiddenPlace } from './forbidden-place.ts';

export type CleanedView = {
  readonly kind: 'cleaned';
  readonly report: PageReport;
  readonly isShowingAll: boolean;
  readonly warning: FailureReason | undefined;
};

export type PopupView =
  | { readonly kind: 'working' }
  /** The page has not answered for long: the reader decides whether to wait on. */
  | { readonly kind: 'slow' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'forbidden'; readonly place: ForbiddenPlace }
  | { readonly kind: 'permissionMissing' }
  /** Permission was given after the page was loaded. */
  | { readonly kind: 'reloadNeeded' }
  /** Nobody looked for a story, because the page does not look like an article. */
  | { readonly kind: 'notArticle' }
  /** Somebody looked, and there is none. */
  | { readonly kind: 'noStory' }
  | { readonly kind: 'paused'; readonly scope: PauseScope }
  | { readonly kind: 'failed'; readonly reason: FailureReason }
  | CleanedView;

export type Sighting = {
  /** What the tab's engine answers; `undefined` where no engine is there. */
  readonly state: PageState | undefined;
  /** Asked only where no engine answers. */
  readonly access: TabAccess | undefined;
  readonly tab: {
    readonly url: string | undefined;
    readonly isInReaderMode: boolean;
    readonly isLoading: boolean;
  };
  readonly waitedMs: number;
  /** The reader has just given the permission. */
  readonly isJustAllowed: boolean;
  /** Cleaning everywhere; asked only where no engine answers. */
  readonly isOn: boolean;
};

/** Past this, a page that is still at work is called slow. */
export const giveUpMs = 5_000;
/** A page that has loaded may still be waking the background, which then brings the engine. */
export const settleMs = 700;

/** What the popup shows for what is known of its tab. */
export function popupView(sighting: Sighting): PopupView {
  const { state, access, tab, waitedMs } = sighting;
  if (state) return state.status === 'working' ? waiting(waitedMs) : answeredView(state);
  if (access === 'pdf') return { kind: 'forbidden', place: 'pdf' };
  if (access === 'forbidden') return { kind: 'forbidden', place: forbiddenPlace(tab) };
  if (access === 'permissionMissing') return { kind: 'permissionMissing' };
  if (!sighting.isOn) return { kind: 'paused', scope: 'everywhere' };
  if (tab.isLoading || waitedMs < settleMs) return waiting(waitedMs);
  return { kind: sighting.isJustAllowed ? 'reloadNeeded' : 'notArticle' };
}

const waiting = (waitedMs: number): PopupView => ({ kind: waitedMs < giveUpMs ? 'working' : 'slow' });

/** The view of an engine that has come to an end, for better or worse. */
export function answeredView(state: Exclude<PageState, { status: 'working' }>): PopupView {
  switch (state.status) {
    case 'notArticle':
      return { kind: 'noStory' };
    case 'paused':
      return { kind: 'paused', scope: state.scope };
    case 'failed':
      return { kind: 'failed', reason: state.reason };
    case 'cleaned':
      return {
        kind: 'cleaned',
        report: state.report,
        isShowingAll: state.isShowingAll,
        warning: state.warning,
      };
  }
}
