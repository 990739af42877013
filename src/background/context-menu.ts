import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { message } from '../browser/i18n.ts';
import { sendToTab } from '../browser/messages.ts';
import { cleanAnyway } from './inject-engine.ts';

const itemId = 'report-block';

/** Offers "Report a block" in the menu of web pages, where the browser has such menus. */
export function offerReporting(): void {
  // Firefox for Android has no context menus.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => void createItem(menus));
  menus.onClicked.addListener((info, tab) => void pick(info, tab));
}

async function createItem(menus: typeof browser.contextMenus): Promise<void> {
  await menus.removeAll(); // An update finds the item of the version before it.
  menus.create({
    id: itemId,
    title: message('report'),
    contexts: ['page', 'selection', 'link', 'image', 'editable'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

async function pick({ menuItemId }: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const tabId = tab?.id;
  if (menuItemId !== itemId || tabId === undefined) return;
  const isStarted = await sendToTab(tabId, 'startPicker', {});
  if (isStarted !== undefined) return;
  // The gate did not take the page for a story; the reader does.
  if (await cleanAnyway(tabId)) await sendToTab(tabId, 'startPicker', {});
}
