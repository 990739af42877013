import browser, { type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { settings } from '../browser/stored/settings.ts';
import { tabAccess } from '../browser/tab-access.ts';
import type { WatchOptions } from './page-actions.ts';
import { popupView, type PopupView } from './popup-view.ts';

const pollMs = 120;
/** How long an answer from before the reader's last act is waited out. */
const maxStaleMs = 2_000;

/** A page that has not answered by then is busy, and the popup says meanwhile what it is waiting for. */
const maxFirstMs = 60;

/** What the tab says at once; `undefined` where it is not ready with an answer. */
export async function lookOnce(tabId: number): Promise<PopupView | undefined> {
  const { signal } = new AbortController();
  const options: WatchOptions = {
    onView: () => undefined,
    isStale: () => false,
    isJustAllowed: false,
    signal,
  };
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), maxFirstMs));
  const view = await Promise.race([look(tabId, options, 0), late]);
  return view?.kind === 'working' ? undefined : view;
}

/** Asks the tab at short intervals and shows what it says, until the page has come to an end. */
export async function watchPage(tabId: number, options: WatchOptions): Promise<void> {
  const startMs = performance.now();
  while (!options.signal.aborted) {
    const view = await look(tabId, options, performance.now() - startMs);
    if (options.signal.aborted) return;
    options.onView(view);
    if (view.kind !== 'working') return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function look(tabId: number, options: WatchOptions, waitedMs: number): Promise<PopupView> {
  const [tab, state] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    sendToTab(tabId, 'pageState', {}),
  ]);
  // The tab was closed while the popup looked at it.
  if (!tab) return { kind: 'gone' };
  if (state && waitedMs < maxStaleMs && options.isStale(state)) return { kind: 'working' };
  return popupView({
    state,
    access: state ? undefined : await tabAccess(tab),
    tab: tabFacts(tab),
    waitedMs,
    isJustAllowed: options.isJustAllowed,
    isOn: state !== undefined || (await settings.read()).isOn,
  });
}

const tabFacts = (tab: Tabs.Tab) => ({
  url: tab.url,
  isInReaderMode: tab.isInReaderMode ?? false,
  isLoading: tab.status === 'loading',
});
