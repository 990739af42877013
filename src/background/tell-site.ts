import browser from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { siteHost } from '../core/rules/site-host.ts';

type Audience = {
  readonly host: string;
  /** A tab that knows already. */
  readonly except?: number | undefined;
};

/** Tells the engines in all tabs of a site that its rules or pauses changed. */
export async function tellSite({ host, except }: Audience): Promise<void> {
  const tabs = await browser.tabs.query({});
  const concerned = tabs.filter(({ id, url }) => id !== except && siteHost(url ?? '') === host);
  await Promise.all(
    concerned.map(({ id = browser.tabs.TAB_ID_NONE }) => sendToTab(id, 'settingsChanged', {})),
  );
}
