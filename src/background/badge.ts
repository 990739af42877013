import browser, { type Runtime } from 'webextension-polyfill';
import { message } from '../browser/i18n.ts';
import type { Payload } from '../browser/messages.ts';
import { speakChosenLanguage } from '../browser/start-language.ts';
import { settings } from '../browser/stored/settings.ts';
import { countMessage } from '../ui/count-message.ts';

/** Shows the state of a page on the icon of its tab. The browser forgets it when the tab goes elsewhere. */
export async function showStatus(
  { status, hiddenCount }: Payload<'pageStatus'>,
  { tab }: Runtime.MessageSender,
): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  await speakChosenLanguage();
  const { showsBadge } = await settings.read();
  const count = status === 'cleaned' ? hiddenCount : 0;
  await Promise.allSettled([
    // Any of these fails where the tab has just been closed, which leaves nothing to show.
    browser.action.setBadgeText({ tabId, text: showsBadge && count > 0 ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setTitle({
      tabId,
      title: count > 0 ? countMessage('icon_cleaned', count) : message(`icon_${status}`),
    }),
    browser.action.setIcon({ tabId, path: iconPaths(iconOf[status]) }),
  ]);
}

/** What is at rest looks as the icon does on pages that are never cleaned. */
const iconOf: Readonly<Record<Payload<'pageStatus'>['status'], string>> = {
  working: 'icon',
  cleaned: 'icon',
  paused: 'icon-off',
  notArticle: 'icon-idle',
  failed: 'icon-idle',
};

const badgeColor = '#5b4636';

function iconPaths(name: string): Record<number, string> {
  return { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png`, 48: `/icons/${name}-48.png` };
}
