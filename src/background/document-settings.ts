import type { Runtime } from 'webextension-polyfill';
import type { DocumentSettings } from '../browser/messages.ts';
import { settings } from '../browser/stored/settings.ts';
import { siteHost } from '../core/rules/site-host.ts';
import { pausedScope } from './pauses.ts';
import { rulesOfSite } from './site-rules.ts';
import { documentUrl } from './document-url.ts';

/** What the reader decided for the page that asks. */
export async function documentSettings(sender: Runtime.MessageSender): Promise<DocumentSettings> {
  const url = documentUrl(sender);
  const host = url && siteHost(url);
  const { isOn, categories, sureness, marksOnlyUntil, marksInPage, summaryLength } = await settings.read();
  const chosen = { categories, sureness, marksOnlyUntil, marksInPage, summaryLength };
  if (!isOn) return { paused: 'everywhere', rules: [], settings: chosen };
  if (!url || !host) return { paused: undefined, rules: [], settings: chosen };
  const isPrivate = sender.tab?.incognito === true;
  const [paused, rules] = await Promise.all([
    pausedScope({ url, isPrivate }),
    rulesOfSite({ host, isPrivate }),
  ]);
  return { paused, rules, settings: chosen };
}
