import type { FoundPromo } from '../../src/welcome/clean-story.ts';
import type { Toolbar, WelcomeActions } from '../../src/welcome/welcome-actions.ts';

type Given = {
  readonly isAllowed?: boolean;
  readonly toolbar?: Toolbar;
  /** What the reader answers when asked for the permission. */
  readonly consent?: 'given' | 'refused';
  readonly outcome?: 'ok' | 'storageFull';
};

export type FakeWelcome = {
  readonly actions: WelcomeActions;
  readonly markedUntil: () => number;
  /** The browser's own settings give or take the permission. */
  readonly setAllowed: (isAllowed: boolean) => void;
};

export const found: readonly FoundPromo[] = [
  { parts: [2, 3, 4, 5, 6], category: 'scam', reasons: ['lure'] },
  { parts: [9], category: 'newsletter', reasons: ['promoWords'] },
];

export function fakeWelcome(given: Given = {}): FakeWelcome {
  const { toolbar = 'chrome', consent = 'given', outcome } = given;
  let isAllowed = given.isAllowed ?? true;
  let marksOnlyUntil = 0;
  let tell = (): void => undefined;
  const actions: WelcomeActions = {
    clean: async () => found,
    isAllowed: async () => isAllowed,
    watchAllowed: (onChange) => {
      tell = onChange;
    },
    requestPermission: async () => {
      isAllowed = consent === 'given';
      return isAllowed;
    },
    toolbar: async () => toolbar,
    marksOnlyUntil: async () => marksOnlyUntil,
    markOnlyUntil: async (timeMs) => {
      if (outcome === 'storageFull') return outcome;
      marksOnlyUntil = timeMs;
      return 'ok';
    },
    openOptions: async () => undefined,
  };
  return {
    actions,
    markedUntil: () => marksOnlyUntil,
    setAllowed: (isNowAllowed) => {
      isAllowed = isNowAllowed;
      tell();
    },
  };
}
