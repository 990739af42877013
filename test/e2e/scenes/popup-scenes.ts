import { askTab } from '../drivers/ask-tab.ts';
import type { Page } from '../drivers/browser-under-test.ts';
import { finishedState } from '../page-facts.ts';
import { everyLook, type Scene, showing, type Stage, store } from './scene.ts';

const size = { width: 400, height: 600 };
const popupPath = 'src/popup/index.html';

const scene = (name: string, arrange: Scene['arrange'], given: Partial<Scene> = {}): Scene => ({
  name: `popup-${name}`,
  size,
  looks: everyLook,
  isWhole: false,
  arrange,
  ...given,
});

/** The popup of a fixture, once it shows the view. */
const popupOf =
  (path: string, view: string) =>
  async (stage: Stage): Promise<Page> => {
    const page = await stage.open(path);
    return showing(await stage.openPopup(page), `[data-view=${view}]`);
  };

/** The popup of a story whose engine has come to its end. */
async function cleanedPopup(stage: Stage, path: string): Promise<Page> {
  const page = await stage.open(path);
  await finishedState(stage.browser, page);
  return showing(await stage.openPopup(page), '[data-view=cleaned]');
}

const paused =
  (items: (stage: Stage) => Readonly<Record<string, unknown>>) =>
  async (stage: Stage): Promise<Page> => {
    await store(stage, 'local', items(stage));
    return popupOf('story.html', 'paused')(stage);
  };

/** The popup of a tab that is never done loading; the tab stays until the browser ends. */
const popupOfEndless =
  (view: string) =>
  async (stage: Stage): Promise<Page> => {
    const tabId = await stage.browser.inExtension(
      async (api, url) => (await api.tabs.create({ url, active: false })).id,
      stage.address('endless.html'),
    );
    const popup = await stage.openExtension(`${popupPath}?tab=${tabId}`);
    return showing(popup, `[data-view=${view}]`);
  };

/** Opens the tab of the popup's tab list that stands at this place. */
async function pressTab(popup: Page, place: number): Promise<void> {
  const selector = `[role=tab]:nth-of-type(${place})`;
  await showing(popup, selector);
  await popup.click(selector);
  await showing(popup, `${selector}[aria-selected=true]`);
}

export const popupScenes: readonly Scene[] = [
  scene('cleaned', (stage) => cleanedPopup(stage, 'story.html')),
  scene('cleaned-whole', (stage) => cleanedPopup(stage, 'story.html'), {
    size: { width: 400, height: 1_800 },
    looks: ['light'],
  }),
  scene('key-points', async (stage) => {
    await store(stage, 'local', { settings: { summaryLength: 5 } });
    return cleanedPopup(stage, 'long-story.html');
  }),
  scene('text', async (stage) => {
    const popup = await cleanedPopup(stage, 'story.html');
    await pressTab(popup, 2);
    return popup;
  }),
  scene('right-to-left', (stage) => cleanedPopup(stage, 'arabic.html')),
  scene('nothing-hidden', (stage) => cleanedPopup(stage, 'plain-article.html')),
  scene('all-shown', async (stage) => {
    const page = await stage.open('story.html');
    await finishedState(stage.browser, page);
    await askTab(stage.browser, await stage.browser.tabId(page), { name: 'showAll', payload: {} });
    return showing(await stage.openPopup(page), '[data-view=cleaned]');
  }),
  scene('over-cap', (stage) => cleanedPopup(stage, 'promos-all-over.html')),
  scene('working', popupOfEndless('working'), { looks: ['light'] }),
  scene('slow', popupOfEndless('slow')),
  scene('not-an-article', popupOf('home.html', 'notArticle')),
  scene('no-story', async (stage) => {
    const popup = await popupOf('empty.html', 'notArticle')(stage);
    await popup.click('main button.primary');
    return showing(popup, '[data-view=noStory]');
  }),
  scene(
    'paused-page',
    paused((stage) => ({ pausedPages: [stage.address('story.html')] })),
  ),
  scene(
    'paused-site',
    paused(() => ({ pausedSites: ['127.0.0.1'] })),
  ),
  scene(
    'paused-everywhere',
    paused(() => ({ settings: { isOn: false } })),
  ),
  scene('forbidden', async (stage) => {
    const page = await stage.openExtension('src/options/index.html');
    return showing(await stage.openPopup(page), '[data-view=forbidden]');
  }),
  scene('gone', async (stage) => showing(await stage.openExtension(`${popupPath}?tab=999999999`), 'main h1')),
  scene('failed', popupOf('too-large.html', 'failed')),
  scene('permission-missing', popupOf('story.html', 'permissionMissing'), {
    browsers: ['firefox'],
    hosts: 'refused',
  }),
];
