import { askTab } from '../drivers/ask-tab.ts';
import type { Page } from '../drivers/browser-under-test.ts';
import { finishedState } from '../page-facts.ts';
import { type Scene, type Stage, store } from './scene.ts';

const size = { width: 900, height: 800 };

const scene = (name: string, arrange: Scene['arrange'], given: Partial<Scene> = {}): Scene => ({
  name: `page-${name}`,
  size,
  looks: ['light', 'dark', 'narrow'],
  isWhole: true,
  arrange,
  ...given,
});

async function cleanedPage(stage: Stage, path: string): Promise<Page> {
  const page = await stage.open(path);
  await finishedState(stage.browser, page);
  return page;
}

async function tell(stage: Stage, page: Page, name: 'showAll' | 'startPicker'): Promise<void> {
  await askTab(stage.browser, await stage.browser.tabId(page), { name, payload: {} });
}

/** What Stet does in the pages of others. */
export const pageScenes: readonly Scene[] = [
  scene('cleaned', (stage) => cleanedPage(stage, 'story.html')),
  scene(
    'as-found',
    async (stage) => {
      const page = await cleanedPage(stage, 'story.html');
      await tell(stage, page, 'showAll');
      return page;
    },
    { looks: ['light'] },
  ),
  scene('marked', async (stage) => {
    await store(stage, 'local', { settings: { marksOnlyUntil: Number.MAX_SAFE_INTEGER } });
    return cleanedPage(stage, 'story.html');
  }),
  scene('arabic', (stage) => cleanedPage(stage, 'arabic.html')),
  scene(
    'picker',
    async (stage) => {
      const page = await cleanedPage(stage, 'story.html');
      await tell(stage, page, 'startPicker');
      await page.move('article > p:nth-of-type(4)');
      return page;
    },
    { isWhole: false },
  ),
];
