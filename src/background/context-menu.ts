import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { message } from '../browser/i18n.ts';
import { createQueue } from '../browser/queue.ts';
import { speakChosenLanguage } from '../browser/start-language.ts';
import { settings } from '../browser/stored/settings.ts';
import { openReaderAnyway, startPicking, toggleSite } from './tab-commands.ts';

type Menu = typeof browser.contextMenus;
type Item = Menus.CreateCreatePropertiesType & { readonly id: string };

/** What an item does to the tab on which it was chosen. */
const acts: ReadonlyMap<number | string, (tab: Tabs.Tab) => Promise<void>> = new Map([
  ['report-block', startPicking],
  ['open-reader', openReaderAnyway],
  ['toggle-site', toggleSite],
  ['options', () => browser.runtime.openOptionsPage()],
]);

// The items of one change must be there before the next change removes them.
const inTurn = createQueue();

/** Offers what can be done in the menus of pages and of the icon, where the browser has such menus. */
export function offerMenus(): void {
  // Firefox for Android has no context menus.
  const menus: Menu | undefined = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => void inTurn(() => createItems(menus)));
  const forever = new AbortController().signal;
  settings.watch(() => void inTurn(() => createItems(menus)), { signal: forever });
  menus.onClicked.addListener(({ menuItemId }, tab) => void (tab && acts.get(menuItemId)?.(tab)));
}

async function createItems(menus: Menu): Promise<void> {
  await menus.removeAll(); // An update finds the items of the version before it.
  const { showsMenus } = await settings.read();
  if (!showsMenus) return;
  await speakChosenLanguage();
  for (const item of [...pageItems(), ...iconItems()]) menus.create(item);
}

function pageItems(): Item[] {
  const items = [
    { id: 'report-block', title: message('report') },
    { id: 'open-reader', title: message('openReader') },
    { id: 'toggle-site', title: message('menuToggleSite') },
  ];
  return items.map((item) => ({
    ...item,
    contexts: ['page', 'selection', 'link', 'image', 'editable'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  }));
}

/** Chromium has an item for the options of its own. */
function iconItems(): Item[] {
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  return isFirefox ? [{ id: 'options', title: message('menuOptions'), contexts: ['action'] }] : [];
}
