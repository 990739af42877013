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

async function tell(isConcerned: (tab: Tabs.Tab) => boolean): Promise<void> {
  const concerned = (await browser.tabs.query({})).filter(isConcerned);
  // Nobody waits for the answers: a tab that the browser has frozen gives its own when it wakes.
  for (const { id } of concerned) if (id !== undefined) void sendToTab(id, 'settingsChanged', {});
}
