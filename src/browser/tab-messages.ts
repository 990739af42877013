import * as v from 'valibot';
import type { PageReport } from '../core/types.ts';
import type { PauseScope } from './background-messages.ts';
import { blockIdSchema, groupSchema } from './stored/page-report-schema.ts';

const nothing = v.object({});

/** To the engine of a tab: the schemas of the payloads. */
export const tabMessages = {
  /** Popup: what is known of the page. */
  pageState: nothing,
  /** Popup: show a hidden promo again, and remember it for this site. A reported one is taken back. */
  restore: v.object({ group: groupSchema }),
  /** Popup: hide a restored promo again, or a marked one (which makes it a report). */
  hide: v.object({ group: groupSchema }),
  /** Popup: show everything again, or hide it again; on this page view only, nothing is remembered. */
  showAll: nothing,
  hideAll: nothing,
  /** Popup: scroll to a promo that is visible now and outline it for a moment. */
  reveal: v.object({ group: groupSchema }),
  /** Popup: outline a promo in the page while the pointer is on its row; `undefined` ends that. */
  highlight: v.object({ group: v.optional(groupSchema) }),
  /** Popup: scroll to a block and outline it for a moment. */
  scrollTo: v.object({ block: blockIdSchema }),
  /** Popup: this is no promo; show it and never hide it on this site. */
  neverHide: v.object({ group: groupSchema }),
  /** Popup or context menu: let the reader point at a block. */
  startPicker: nothing,
  /** Background: rules or pauses changed. */
  settingsChanged: nothing,
} as const;

/** The words of a reason stand in `_locales` under `failure_<reason>`. */
export type FailureReason = 'tooLarge' | 'unreadable' | 'cannotHide' | 'storageFull';

export type PageState =
  | { readonly status: 'working' }
  | { readonly status: 'paused'; readonly scope: PauseScope }
  /** No story was found, although the engine was asked to look. */
  | { readonly status: 'notArticle' }
  | { readonly status: 'failed'; readonly reason: FailureReason }
  | {
      readonly status: 'cleaned';
      readonly report: PageReport;
      /** True after `showAll`. */
      readonly isShowingAll: boolean;
      /** A fault that did not stop the cleaning, such as full storage. */
      readonly warning: FailureReason | undefined;
    };

export type TabAnswers = {
  pageState: PageState;
  restore: PageState;
  hide: PageState;
  showAll: PageState;
  hideAll: PageState;
  reveal: void;
  highlight: void;
  scrollTo: void;
  neverHide: PageState;
  startPicker: boolean;
  settingsChanged: void;
};
