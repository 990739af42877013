import browser from 'webextension-polyfill';
import { sendToBackground, sendToTab, type PageState } from '../browser/messages.ts';
import { readingStyle } from '../browser/stored/reading-style.ts';
import type { Settings } from '../browser/stored/settings-schema.ts';
import { settings } from '../browser/stored/settings.ts';
import type { FoundTab } from './find-tab.ts';
import { onPageNews } from './page-news.ts';
import type { PageActions, PromoChange } from './page-actions.ts';
import { panelOpener } from './panel-opener.ts';
import { watchPage } from './watch-page.ts';

const everywhere = ['http://*/*', 'https://*/*'];

/** The popup's actions on a tab of the browser. */
export function tabActions(tab: FoundTab): PageActions {
  const url = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  return {
    site: url?.hostname.replace(leadingWww, '') || undefined,
    watch: (options) => watchPage(tab.id, options),
    onNews: (callback, lifetime) => onPageNews({ tabId: tab.id, callback, ...lifetime }),
    change: (change) => changePromos(tab.id, change),
    reveal: async (group) => {
      await sendToTab(tab.id, 'reveal', { group });
    },
    highlight: (group) => void sendToTab(tab.id, 'highlight', { group }),
    scrollTo: async (block) => {
      await sendToTab(tab.id, 'scrollTo', { block });
    },
    startPicker: async () => (await sendToTab(tab.id, 'startPicker', {})) ?? false,
    cleanAnyway: async () => (await sendToBackground('cleanAnyway', { tabId: tab.id })) ?? false,
    setPaused: ({ scope, isPaused }) =>
      sendToBackground('setPaused', {
        url: tab.url ?? '',
        scope,
        paused: isPaused,
        isPrivate: tab.incognito,
      }),
    watchSettings: (callback, { signal }) => {
      settings.watch(callback, { signal });
      void tellOnce(callback, signal);
    },
    changeSettings: (changes) => sendToBackground('changeSettings', changes),
    readVoice: () => readingStyle.read(),
    openReader: async () => {
      const answer = await sendToBackground('openReader', { tabId: tab.id });
      return answer !== undefined && answer !== 'noStory';
    },
    openSettings: () => browser.runtime.openOptionsPage(),
    openPanel: panelOpener(tab.windowId),
    requestPermission: (scope) =>
      browser.permissions.request({ origins: scope === 'site' && url ? [originPattern(url)] : everywhere }),
    reload: () => browser.tabs.reload(tab.id),
  };
}

/** `www.example.com` → `example.com` */
const leadingWww = /^www\./u;

async function tellOnce(callback: (stored: Settings) => void, signal: AbortSignal): Promise<void> {
  const stored = await settings.read();
  if (!signal.aborted) callback(stored);
}

function changePromos(tabId: number, change: PromoChange): Promise<PageState | undefined> {
  return 'group' in change
    ? sendToTab(tabId, change.name, { group: change.group })
    : sendToTab(tabId, change.name, {});
}

/** Match patterns have no port. */
const originPattern = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;
