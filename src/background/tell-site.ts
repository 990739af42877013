import browser, { type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { siteHost } from '../core/rules/site-host.ts';

type Audience = {
  readonly host: string;
  /** A tab that knows already. */
  readonly except?: number | undefined;
};

/** Tells the engines in all tabs of a site that its rules or pauses changed. */
export async function tellSite({ host, except }: Audience): Promise<void> {
  await tell(({ id, url }) => id !== except && siteHost(url ?? '') === host);
}

/** Tells the engines in all tabs that what holds for every site changed. */
export async function tellEverySite(): Promise<void> {
  await tell(({ url }) => siteHost(url ?? '') !== undefined);
}

/** A tab that the browser has frozen answers when it wakes: nobody waits for that. */
const maxWaitMs = 1_500;

async function tell(isConcerned: (tab: Tabs.Tab) => boolean): Promise<void> {
  const concerned = (await browser.tabs.query({})).filter(isConcerned);
  const answers = concerned.map(({ id = browser.tabs.TAB_ID_NONE }) => sendToTab(id, 'settingsChanged', {}));
  await Promise.race([Promise.all(answers), new Promise((resolve) => setTimeout(resolve, maxWaitMs))]);
}
