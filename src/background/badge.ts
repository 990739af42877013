import browser, { type Runtime } from 'webextension-polyfill';
import { message } from '../browser/i18n.ts';
import type { Payload } from '../browser/messages.ts';

/** Shows the state of a page on the icon of its tab. The browser forgets it when the tab goes elsewhere. */
export async function showStatus(
  { status, hiddenCount }: Payload<'pageStatus'>,
  { tab }: Runtime.MessageSender,
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const isCleaned = status === 'cleaned';
  const count = isCleaned ? hiddenCount : 0;
  const name = isCleaned || status === 'working' ? 'icon' : 'icon-off';
  await Promise.allSettled([
    // Any of these fails where the tab has just been closed, which leaves nothing to show.
    browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setTitle({ tabId, title: isCleaned ? countInWords(count) : message(`icon_${status}`) }),
    browser.action.setIcon({ tabId, path: iconPaths(name) }),
  ]);
}

const badgeColor = '#5b4636';

function countInWords(count: number): string {
  if (count === 0) return message('icon_cleaned_none');
  const language = message('language') || browser.i18n.getUILanguage();
  const plural = new Intl.PluralRules(language).select(count);
  const title = message(`icon_cleaned_${plural}`, String(count));
  return title || message('icon_cleaned_other', String(count));
}

function iconPaths(name: string): Record<number, string> {
  return { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png`, 48: `/icons/${name}-48.png` };
}
