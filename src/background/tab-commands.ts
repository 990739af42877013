import browser, { type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { settings } from '../browser/stored/settings.ts';
import { cleanAnyway } from './inject-engine.ts';
import { pausedScope, setPaused } from './pauses.ts';
import { openReader } from './reader.ts';
import { changeSettings } from './settings-changes.ts';

type AnyTab = Pick<Tabs.Tab, 'id' | 'url' | 'incognito'>;

/** Lets the reader point at a block, also on a page that the gate did not take for a story. */
export async function startPicking({ id: tabId }: AnyTab): Promise<void> {
  if (tabId === undefined) return;
  const isStarted = await sendToTab(tabId, 'startPicker', {});
  if (isStarted !== undefined) return;
  if (await cleanAnyway(tabId)) await sendToTab(tabId, 'startPicker', {});
}

/** Shows the page in a reader page, whatever the gate took it for; where it has no story, the popup says so. */
export async function openReaderAnyway({ id: tabId }: AnyTab): Promise<void> {
  if (tabId === undefined) return;
  if (!(await hasFinished(tabId))) await cleanAnyway(tabId);
  for (let asked = 0; asked < maxAsks && !(await hasFinished(tabId)); asked += 1) await pause(askAgainMs);
  if ((await openReader({ tabId })) !== 'noStory') return;
  await browser.action.openPopup().catch(() => {
    // Some browsers open it only at a click; the icon is there all the same.
  });
}

const askAgainMs = 150;
const maxAsks = 12;

/** Where the engine found no story by itself, it looks again at the reader's wish. */
async function hasFinished(tabId: number): Promise<boolean> {
  const state = await sendToTab(tabId, 'pageState', {});
  return state !== undefined && state.status !== 'working' && state.status !== 'notArticle';
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Pauses cleaning on the site of the tab, or resumes it; where it is off everywhere, it is on again. */
export async function toggleSite({ url, incognito: isPrivate }: AnyTab): Promise<void> {
  if (url === undefined) return;
  const { isOn } = await settings.read();
  if (!isOn) {
    await changeSettings({ isOn: true });
    return;
  }
  const paused = (await pausedScope({ url, isPrivate })) !== 'site';
  await setPaused({ url, scope: 'site', paused, isPrivate });
}
