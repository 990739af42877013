import type { PageState, PauseScope } from '../browser/messages.ts';
import type { ReadingStyle } from '../browser/stored/reading-style-schema.ts';
import type { Settings } from '../browser/stored/settings-schema.ts';
import type { BlockId, GroupId } from '../core/types.ts';
import type { PopupView } from './popup-view.ts';

/** Everything that the popup asks of the browser and of its tab, so that it also runs against a fake one. */
export type PageActions = {
  /** Host of the page without `www.`; `undefined` where the browser keeps the address to itself. */
  readonly site: string | undefined;
  /** Shows what the tab says until it has come to an end. */
  readonly watch: (options: WatchOptions) => Promise<void>;
  /** Hears when the page has something new to say, until the signal aborts. */
  readonly onNews: (callback: () => void, lifetime: Lifetime) => void;
  /** `undefined` where the page does not answer. */
  readonly change: (change: PromoChange) => Promise<PageState | undefined>;
  readonly reveal: (group: GroupId) => Promise<void>;
  /** Outlines a promo in the page; `undefined` ends that. */
  readonly highlight: (group: GroupId | undefined) => void;
  readonly scrollTo: (block: BlockId) => Promise<void>;
  /** False where the page lets nobody point at its blocks. */
  readonly startPicker: () => Promise<boolean>;
  /** False where the browser does not let extensions into the page. */
  readonly cleanAnyway: () => Promise<boolean>;
  readonly setPaused: (pause: {
    readonly scope: Exclude<PauseScope, 'everywhere'>;
    readonly isPaused: boolean;
  }) => Promise<Outcome>;
  /** Calls back with the settings now and after each change. */
  readonly watchSettings: (callback: (settings: Settings) => void, lifetime: Lifetime) => void;
  readonly changeSettings: (changes: Partial<Settings>) => Promise<Outcome>;
  /** The voice and the speed that the reader chose for reading aloud. */
  readonly readVoice: () => Promise<Pick<ReadingStyle, 'voice' | 'rate'>>;
  /** False where there is no story to show. */
  readonly openReader: () => Promise<boolean>;
  readonly openSettings: () => Promise<void>;
  /** Call it inside the click; `undefined` where the browser has no place beside the page. */
  readonly openPanel: (() => Promise<void>) | undefined;
  /** Call it inside the click. */
  readonly requestPermission: (scope: 'site' | 'everywhere') => Promise<boolean>;
  readonly reload: () => Promise<void>;
};

/** `undefined` where nobody answered. */
export type Outcome = 'ok' | 'storageFull' | undefined;

type Lifetime = { readonly signal: AbortSignal };

export type PromoChange =
  | { readonly name: 'restore' | 'hide' | 'neverHide'; readonly group: GroupId }
  | { readonly name: 'showAll' | 'hideAll' };

export type WatchOptions = Lifetime & {
  readonly onView: (view: PopupView) => void;
  /** An answer from before the reader's last act; it is waited out. */
  readonly isStale: (state: PageState) => boolean;
  readonly isJustAllowed: boolean;
};
