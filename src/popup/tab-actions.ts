import browser, { type Tabs } from 'webextension-polyfill';
import { sendToBackground, sendToTab, type PageState } from '../browser/messages.ts';
import type { PageActions, PromoChange } from './page-actions.ts';
import { watchPage } from './watch-page.ts';

const everywhere = ['http://*/*', 'https://*/*'];

/** The popup's actions on a tab of the browser. */
export function tabActions(tab: Tabs.Tab & { readonly id: number }): PageActions {
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return {
    site: url?.hostname.replace(leadingWww, '') || undefined,
    watch: (options) => watchPage(tab.id, options),
    change: (change) => changePromos(tab.id, change),
    reveal: async (group) => {
      await sendToTab(tab.id, 'reveal', { group });
    },
    startPicker: async () => (await sendToTab(tab.id, 'startPicker', {})) ?? false,
    cleanAnyway: async () => (await sendToBackground('cleanAnyway', { tabId: tab.id })) ?? false,
    setPaused: ({ scope, isPaused }) =>
      scope === 'everywhere'
        ? sendToBackground('changeSettings', { isOn: !isPaused })
        : sendToBackground('setPaused', {
            url: tab.url ?? '',
            scope,
            paused: isPaused,
            isPrivate: tab.incognito,
          }),
    requestPermission: (scope) =>
      browser.permissions.request({ origins: scope === 'site' && url ? [originPattern(url)] : everywhere }),
    reload: () => browser.tabs.reload(tab.id),
  };
}

/** `www.example.com` → `example.com` */
const leadingWww = /^www\./u;

function changePromos(tabId: number, change: PromoChange): Promise<PageState | undefined> {
  return 'group' in change
    ? sendToTab(tabId, change.name, { group: change.group })
    : sendToTab(tabId, change.name, {});
}

/** Match patterns have no port. */
const originPattern = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;
