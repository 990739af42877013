import type { Page } from '../drivers/browser-under-test.ts';
import { finishedState } from '../page-facts.ts';
import { endSentence, stubSpeech } from '../stub-speech.ts';
import { everyLook, type Scene, showing, type Stage, store } from './scene.ts';

const popupSize = { width: 400, height: 600 };
const panelSize = { width: 360, height: 800 };
const panelPath = 'src/panel/index.html';
const dayMs = 24 * 60 * 60 * 1000;

const scene = (name: string, arrange: Scene['arrange'], given: Partial<Scene> = {}): Scene => ({
  name,
  size: popupSize,
  looks: everyLook,
  isWhole: false,
  arrange,
  ...given,
});

async function cleanedPopup(stage: Stage): Promise<Page> {
  const page = await stage.open('story.html');
  await finishedState(stage.browser, page);
  return showing(await stage.openPopup(page), '[data-view=cleaned]');
}

async function cleanedPanel(stage: Stage): Promise<Page> {
  const page = await stage.open('story.html');
  await finishedState(stage.browser, page);
  const tabId = await stage.browser.tabId(page);
  return showing(await stage.openExtension(`${panelPath}?tab=${tabId}`), '[data-view=cleaned]');
}

async function panelOfHomePage(stage: Stage): Promise<Page> {
  const tabId = await stage.browser.tabId(await stage.open('home.html'));
  return showing(await stage.openExtension(`${panelPath}?tab=${tabId}`), '[data-view=notArticle]');
}

/** What the popup shows after its controls were used, and the same popup beside the page. */
export const panelScenes: readonly Scene[] = [
  scene('popup-kinds', async (stage) => {
    const popup = await cleanedPopup(stage);
    await popup.click('.disclosure .opener');
    return showing(popup, '.kinds');
  }),
  scene('popup-restored', async (stage) => {
    const popup = await cleanedPopup(stage);
    await popup.click('.promo .act');
    return showing(popup, '.promo.restored');
  }),
  scene('popup-reading', async (stage) => {
    const popup = await cleanedPopup(stage);
    await stubSpeech(popup);
    await popup.click('#read-aloud');
    await showing(popup, '.reading-bar');
    await endSentence(popup);
    return showing(popup, 'mark');
  }),
  scene('popup-save', async (stage) => {
    const popup = await cleanedPopup(stage);
    await popup.click('[role=tab]:nth-of-type(2)');
    await showing(popup, '.takes');
    await popup.click('.takes .disclosure button');
    return showing(popup, '.takes .disclosed');
  }),
  scene('popup-pictures', async (stage) => {
    const popup = await cleanedPopup(stage);
    await popup.click('[role=tab]:nth-of-type(2)');
    await showing(popup, '.takes');
    await popup.click('.takes [aria-pressed]');
    return showing(popup, 'figure img');
  }),
  scene('popup-first-week', async (stage) => {
    await store(stage, 'local', { settings: { marksOnlyUntil: Date.now() + dayMs } });
    return showing(await cleanedPopup(stage), '.first-week');
  }),
  scene('panel-cleaned', cleanedPanel, { size: panelSize }),
  scene('panel-not-an-article', panelOfHomePage, { size: panelSize }),
  scene(
    'panel-empty',
    async (stage) => showing(await stage.openExtension(`${panelPath}?tab=999999999`), 'main h1'),
    { size: panelSize, looks: ['light'] },
  ),
];
