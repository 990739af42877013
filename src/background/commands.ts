import browser, { type Tabs } from 'webextension-polyfill';
import { openReaderAnyway, startPicking, toggleSite } from './tab-commands.ts';

/** By the names that the manifest gives them. */
const acts: ReadonlyMap<string, (tab: Tabs.Tab) => Promise<void>> = new Map([
  ['toggle-site', toggleSite],
  ['open-reader', openReaderAnyway],
  ['report-block', startPicking],
]);

/** Answers the keys, where the browser has keys for extensions. */
export function obeyKeys(): void {
  // Firefox for Android has no keys.
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((name, tab) => void obey(name, tab));
}

async function obey(name: string, pressedIn: Tabs.Tab | undefined): Promise<void> {
  const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab) await acts.get(name)?.(tab);
}
