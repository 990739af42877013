import browser, { type Tabs } from 'webextension-polyfill';
import { type Answer, type Payload, sendToTab } from '../browser/messages.ts';
import { keptStories, saveStory, storyPlace } from '../browser/stored/stories.ts';

/** Keeps the story of a tab, and shows it in the reader page that it has, or in a new one beside the tab. */
export async function openReader({ tabId }: Payload<'openReader'>): Promise<Answer<'openReader'>> {
  const [tab, state] = await Promise.all([
    browser.tabs.get(tabId).catch(() => undefined),
    sendToTab(tabId, 'pageState', {}),
  ]);
  if (!tab || state?.status !== 'cleaned') return 'noStory';
  const { report } = state;
  const kept = (await keptStories()).find(
    (story) => story.tabId === tabId && story.report.url === report.url,
  );
  const id = kept?.id ?? crypto.randomUUID();
  await saveStory({ id, tabId, isPrivate: tab.incognito, report, savedAt: Date.now() });
  await showReader(id, tab);
  return { storyId: id };
}

/** Remembers how far a story was read. */
export async function keepPlace({ storyId, place }: Payload<'keepPlace'>): Promise<void> {
  await storyPlace(storyId).update(() => place);
}

/** Shows the page of a story: in the tab that has it, or in a new one. */
export async function reopenStory({ url }: Payload<'reopenStory'>): Promise<void> {
  const open = (await browser.tabs.query({})).find((tab) => tab.url === url);
  if (open) await focus(open);
  else await browser.tabs.create({ url });
}

async function showReader(id: string, beside: Tabs.Tab): Promise<void> {
  const url = browser.runtime.getURL(`src/reader/index.html?story=${id}`);
  // The page adds the address of its story to its own.
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(url));
  if (open) await focus(open);
  else await browser.tabs.create({ url, index: beside.index + 1, ...windowOf(beside) });
}

async function focus({ id, windowId }: Tabs.Tab): Promise<void> {
  if (id !== undefined) await browser.tabs.update(id, { active: true });
  const windows: typeof browser.windows | undefined = browser.windows;
  if (windowId !== undefined) await windows?.update(windowId, { focused: true });
}

/** Firefox for Android has no windows. */
const windowOf = ({ windowId }: Tabs.Tab): { windowId?: number } =>
  windowId === undefined ? {} : { windowId };
