import browser, { type Tabs } from 'webextension-polyfill';

export type FoundTab = Tabs.Tab & { readonly id: number };

/** The tab that `?tab=<id>` names, else the active tab of the popup's window; `undefined` where it is gone. */
export async function findTab(search: string): Promise<FoundTab | undefined> {
  const named = namedTabId(search);
  const tab =
    named === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(named).catch(() => undefined);
  return hasId(tab) ? tab : undefined;
}

/** The tab that the popup's address names: `?tab=12` → 12. */
export function namedTabId(search: string): number | undefined {
  const named = new URLSearchParams(search).get('tab') ?? '';
  return wholeNumber.test(named) ? Number(named) : undefined;
}

/** `12` */
const wholeNumber = /^\d{1,10}$/u;

const hasId = (tab: Tabs.Tab | undefined): tab is FoundTab => tab?.id !== undefined;
