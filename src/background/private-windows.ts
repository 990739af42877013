import browser from 'webextension-polyfill';
import { privatePauses } from '../browser/stored/private-pauses.ts';
import { privateRules } from '../browser/stored/rules.ts';
import { forgetStories } from '../browser/stored/stories.ts';

/** Forgets what was said in private windows when the last of them closes. */
export function forgetPrivateWindows(): void {
  // Firefox for Android has no windows; there the session's end forgets.
  const windows: typeof browser.windows | undefined = browser.windows;
  windows?.onRemoved.addListener(() => void forgetIfNoneLeft());
}

async function forgetIfNoneLeft(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await Promise.all([
    privateRules.clear(),
    privatePauses.clear(),
    forgetStories((stories) => stories.filter(({ isPrivate }) => isPrivate)),
  ]);
}
