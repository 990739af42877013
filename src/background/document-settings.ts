import type { Runtime } from 'webextension-polyfill';
import type { DocumentSettings } from '../browser/messages.ts';
import { settings } from '../browser/stored/settings.ts';
import { siteHost } from '../core/rules/site-host.ts';
import { pageStrings } from './page-strings.ts';
import { pausedScope } from './pauses.ts';
import { rulesOfSite } from './site-rules.ts';
import { documentUrl } from './document-url.ts';

/** What the reader decided for the page that asks. */
export async function documentSettings(sender: Runtime.MessageSender): Promise<DocumentSettings> {
  const url = documentUrl(sender);
  const host = url && siteHost(url);
  const { isOn, language, ...chosen } = await settings.read();
  const { categories, sureness, marksOnlyUntil, marksInPage, summaryLength } = chosen;
  const shared = {
    settings: { categories, sureness, marksOnlyUntil, marksInPage, summaryLength },
    strings: await pageStrings(language),
  };
  if (!isOn) return { ...shared, paused: 'everywhere', rules: [] };
  if (!url || !host) return { ...shared, paused: undefined, rules: [] };
  const isPrivate = sender.tab?.incognito === true;
  const [paused, rules] = await Promise.all([
    pausedScope({ url, isPrivate }),
    rulesOfSite({ host, isPrivate }),
  ]);
  return { ...shared, paused, rules };
}
