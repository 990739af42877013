import type { PageState, PauseScope } from '../browser/messages.ts';
import type { GroupId } from '../core/types.ts';
import type { PopupView } from './popup-view.ts';

/** Everything that the popup asks of the browser and of its tab, so that it also runs against a fake one. */
export type PageActions = {
  /** Host of the page without `www.`; `undefined` where the browser keeps the address to itself. */
  readonly site: string | undefined;
  /** Shows what the tab says until it has come to an end. */
  readonly watch: (options: WatchOptions) => Promise<void>;
  /** `undefined` where the page does not answer. */
  readonly change: (change: PromoChange) => Promise<PageState | undefined>;
  readonly reveal: (group: GroupId) => Promise<void>;
  /** False where the page lets nobody point at its blocks. */
  readonly startPicker: () => Promise<boolean>;
  /** False where the browser does not let extensions into the page. */
  readonly cleanAnyway: () => Promise<boolean>;
  readonly setPaused: (pause: {
    readonly scope: PauseScope;
    readonly isPaused: boolean;
  }) => Promise<'ok' | 'storageFull' | undefined>;
  /** Call it inside the click. */
  readonly requestPermission: (scope: 'site' | 'everywhere') => Promise<boolean>;
  readonly reload: () => Promise<void>;
};

export type PromoChange =
  { readonly name: 'restore' | 'hide'; readonly group: GroupId } | { readonly name: 'showAll' | 'hideAll' };

export type WatchOptions = {
  readonly onView: (view: PopupView) => void;
  /** An answer from before the reader's last act; it is waited out. */
  readonly isStale: (state: PageState) => boolean;
  readonly isJustAllowed: boolean;
  readonly signal: AbortSignal;
};
