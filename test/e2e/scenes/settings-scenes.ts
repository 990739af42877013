import type { Page } from '../drivers/browser-under-test.ts';
import { everyLook, type Scene, showing, type Stage, store } from './scene.ts';
import { rule } from '../../options/fake-options.ts';

const size = { width: 1_100, height: 900 };

const scene = (name: string, arrange: Scene['arrange'], given: Partial<Scene> = {}): Scene => ({
  name,
  size,
  looks: everyLook,
  isWhole: true,
  arrange,
  ...given,
});

const openSettings = async (stage: Stage): Promise<Page> =>
  showing(await stage.openExtension('src/options/index.html'), '#reset');

const openWelcome = async (stage: Stage): Promise<Page> =>
  showing(await stage.openExtension('src/welcome/index.html'), '.permission');

const longRule = {
  ...rule,
  excerpt: 'Get the morning briefing: the five stories that matter, in your inbox before breakfast',
};

/** A reader who has chosen, paused and taught much. */
const muchStored = {
  settings: { marksOnlyUntil: Date.UTC(2099, 0, 1), categories: { scam: 'hide', ad: 'mark', plug: 'show' } },
  pausedSites: ['harbor.example', `${'a-long-name-of-a-newspaper-'.repeat(2)}.example`],
  pausedPages: ['https://island.example/news/2026/11/ferries-sail-again?ref=home'],
  rules: [
    longRule,
    {
      ...longRule,
      id: rule.id.replace(/1$/u, '2'),
      action: 'show',
      excerpt: 'Correction: an earlier version',
    },
  ],
};

const click = async (page: Page, selector: string): Promise<void> => {
  await page.click(selector);
};

/** Chooses a file as a reader would; no browser lets a test use its own dialog for that. */
const chooseFile = (page: Page, text: string): Promise<void> =>
  page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'stet.json', { type: 'application/json' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** The settings page and the welcome page in their states. */
export const settingsScenes: readonly Scene[] = [
  scene('settings-new', openSettings),
  scene('settings-much', async (stage) => {
    await store(stage, 'local', muchStored);
    const page = await openSettings(stage);
    await click(page, '#sites .removable button');
    return showing(page, '.struck');
  }),
  scene('settings-search', async (stage) => {
    const page = await openSettings(stage);
    await click(page, 'input[type=search]');
    for (const key of 'casino') await page.press(key);
    return showing(page, '.said span');
  }),
  scene('settings-refused-file', async (stage) => {
    const page = await openSettings(stage);
    await chooseFile(page, '{\n  "format": "stet",\n  "version": 1,\n  "settings": {\n');
    return showing(page, '.refusal');
  }),
  scene('settings-wrong-site', async (stage) => {
    const page = await openSettings(stage);
    await click(page, '#sites .add button');
    return showing(page, '.error');
  }),
  scene(
    'settings-reset',
    async (stage) => {
      const page = await openSettings(stage);
      await click(page, '#reset button');
      return showing(page, 'dialog[open]');
    },
    { isWhole: false },
  ),
  scene('welcome', openWelcome),
  scene('welcome-cleaned', async (stage) => {
    const page = await openWelcome(stage);
    await click(page, '.demonstration button');
    await showing(page, '.found');
    await click(page, '.found button');
    return showing(page, '.restored');
  }),
  scene('welcome-without-permission', openWelcome, { hosts: 'refused', browsers: ['firefox'] }),
];
