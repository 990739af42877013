import type { FoundPromo } from './clean-story.ts';

/** Where the button of the extension is to be found. */
export type Toolbar = 'chrome' | 'firefox' | 'android' | 'pinned';

/** What the welcome page does outside of itself; its tests do it without a browser. */
export type WelcomeActions = {
  /** What the made-up story holds that is no part of it. */
  readonly clean: () => Promise<readonly FoundPromo[]>;
  /** Whether it may read news sites. */
  readonly isAllowed: () => Promise<boolean>;
  /** Hears of each change of that until the signal aborts. */
  readonly watchAllowed: (onChange: () => void, lifetime: { readonly signal: AbortSignal }) => void;
  /** To be called within a click, else the browser does not ask. */
  readonly requestPermission: () => Promise<boolean>;
  readonly toolbar: () => Promise<Toolbar>;
  /** Until when promos are only marked, in milliseconds since 1970; 0 for never. */
  readonly marksOnlyUntil: () => Promise<number>;
  readonly markOnlyUntil: (timeMs: number) => Promise<'ok' | 'storageFull' | undefined>;
  readonly openOptions: () => Promise<void>;
};
