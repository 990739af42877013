import type { Page } from '../drivers/browser-under-test.ts';
import { finishedState } from '../page-facts.ts';
import { openReaderOf } from './reader-page.ts';
import { everyLook, type LookName, type Scene, showing, type Stage, store } from './scene.ts';

const size = { width: 1_100, height: 900 };
const lostId = '00000000-0000-4000-8000-000000000000';

const scene = (name: string, arrange: Scene['arrange'], given: Partial<Scene> = {}): Scene => ({
  name: `reader-${name}`,
  size,
  looks: everyLook,
  isWhole: false,
  arrange,
  ...given,
});

async function reader(stage: Stage, path: string, readingStyle: object = {}): Promise<Page> {
  await store(stage, 'local', { readingStyle });
  const page = await stage.open(path);
  await finishedState(stage.browser, page);
  return showing(await openReaderOf(stage, page), 'article');
}

/** The story with the panel of a tool open. */
async function readerWithPanel(stage: Stage, path: string, panel: string): Promise<Page> {
  const page = await reader(stage, path);
  await page.click(`button:has(+ ${panel})`);
  return showing(page, '.panel:popover-open');
}

const whole = { isWhole: true };
const once: { readonly looks: readonly LookName[] } = { looks: ['light', 'forced'] };

export const readerScenes: readonly Scene[] = [
  scene('story', (stage) => reader(stage, 'story.html'), whole),
  ...(['sepia', 'dark', 'black'] as const).map((theme) =>
    scene(`theme-${theme}`, (stage) => reader(stage, 'story.html', { theme }), once),
  ),
  scene('sans', (stage) => reader(stage, 'story.html', { face: 'sans', size: 24, width: 50 }), once),
  scene('right-to-left', (stage) => reader(stage, 'arabic.html')),
  scene('long', (stage) => reader(stage, 'long-story.html')),
  scene('contents', (stage) => readerWithPanel(stage, 'long-story.html', '.panel.start')),
  scene('style', (stage) => readerWithPanel(stage, 'story.html', '.panel .style-panel')),
  scene('save', (stage) => readerWithPanel(stage, 'story.html', '.panel .save-panel')),
  scene('pictures-to-ask-for', (stage) => reader(stage, 'story.html', { showsPictures: false }), whole),
  scene('lost', async (stage) => {
    const url = encodeURIComponent(stage.address('story.html'));
    return showing(await stage.openExtension(`src/reader/index.html?story=${lostId}&url=${url}`), 'main h1');
  }),
  scene('print', (stage) => reader(stage, 'story.html', { theme: 'dark' }), {
    size: { width: 720, height: 1_000 },
    looks: ['print'],
    isWhole: true,
  }),
];
