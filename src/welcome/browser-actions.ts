import browser from 'webextension-polyfill';
import { sendToBackground } from '../browser/messages.ts';
import { settings } from '../browser/stored/settings.ts';
import type { Toolbar, WelcomeActions } from './welcome-actions.ts';

const origins = ['http://*/*', 'https://*/*'];

/** The welcome page in a real browser. */
export const browserActions: WelcomeActions = {
  clean: async () => {
    // The judge is large: the page is there before it.
    const { cleanStory } = await import('./clean-story.ts');
    return cleanStory(document);
  },
  isAllowed: () => browser.permissions.contains({ origins }),
  watchAllowed: (onChange, { signal }) => {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      const listen = (): void => onChange();
      event.addListener(listen);
      signal.addEventListener('abort', () => event.removeListener(listen));
    }
  },
  requestPermission: () => browser.permissions.request({ origins }),
  toolbar,
  marksOnlyUntil: async () => (await settings.read()).marksOnlyUntil,
  markOnlyUntil: (marksOnlyUntil) => sendToBackground('changeSettings', { marksOnlyUntil }),
  openOptions: () => browser.runtime.openOptionsPage(),
};

/** Not in every browser, and not in the polyfill. */
type WithUserSettings = {
  readonly getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }>;
};

async function toolbar(): Promise<Toolbar> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'android';
  const shown = await (browser.action as WithUserSettings).getUserSettings?.();
  if (shown?.isOnToolbar === true) return 'pinned';
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chrome';
}
