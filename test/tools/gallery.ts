import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  browserNames,
  type BrowserName,
  type BrowserUnderTest,
  type Page,
} from '../e2e/drivers/browser-under-test.ts';
import { startBrowser } from '../e2e/drivers/start-browser.ts';
import { scenePages } from '../e2e/scenes/made-pages.ts';
import { type LookName, looks, type Scene, type Stage } from '../e2e/scenes/scene.ts';
import { scenes } from '../e2e/scenes/scenes.ts';
import { galleryPage, type Picture } from './gallery-page.ts';
import { servePages } from './serve-pages.ts';

// `npm run gallery [-- WORD...]`: pictures of all pages and states in both browsers, in `dist/gallery`; with words,
// only of scenes whose names hold one of them.

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'dist/gallery');
const extensionDirs = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;
/** Transitions, and pictures of the popup, need a moment. */
const settleMs = 300;
/** Firefox cannot be told to force colors, nor to lay a page out for paper. */
const looksOfChromium: ReadonlySet<LookName> = new Set<LookName>(['forced', 'print']);

const words = process.argv.slice(2);
const wanted = scenes.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await servePages({ made: scenePages });
const pictures: Picture[] = [];
try {
  for (const name of browserNames)
    for (const hosts of ['granted', 'refused'] as const) {
      const played = wanted.filter(
        (scene) => (scene.hosts ?? 'granted') === hosts && (scene.browsers ?? browserNames).includes(name),
      );
      if (played.length > 0) await play(name, hosts, played);
    }
} finally {
  await server.close();
}
await writeFile(join(folder, 'index.html'), galleryPage(pictures));
console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);

async function play(
  name: BrowserName,
  hosts: 'granted' | 'refused',
  played: readonly Scene[],
): Promise<void> {
  const browser = await startBrowser({ browser: name, extensionDir: join(root, extensionDirs[name]), hosts });
  try {
    for (const scene of played) await playScene(browser, scene);
  } finally {
    await browser.close();
  }
}

/** One that cannot be arranged is said and counted, and the others go on. */
async function playScene(browser: BrowserUnderTest, scene: Scene): Promise<void> {
  const opened: Page[] = [];
  try {
    const page = await scene.arrange(stageOf(browser, opened));
    for (const look of scene.looks) {
      if (browser.name === 'firefox' && looksOfChromium.has(look)) continue;
      const file = `${browser.name}-${scene.name}-${look}.png`;
      await shoot(page, scene, { look, path: join(folder, file) });
      pictures.push({ scene: scene.name, browser: browser.name, look, file });
    }
  } catch (error) {
    console.error(`${browser.name}: ${scene.name}: ${String(error)}`);
    process.exitCode = 1;
  }
  for (const page of opened) await page.close();
  await browser.inExtension(async ({ storage }) => {
    await Promise.all([storage.local.clear(), storage.session.clear()]);
  });
}

function stageOf(browser: BrowserUnderTest, opened: Page[]): Stage {
  const keep = async (opening: Promise<Page>): Promise<Page> => {
    const page = await opening;
    opened.push(page);
    return page;
  };
  const address = (path: string): string => `${server.origin}/${path}`;
  return {
    browser,
    address,
    open: (path) => keep(browser.open(address(path))),
    openPopup: (page) => keep(browser.openPopup(page)),
    openExtension: (path) => keep(browser.open(`${browser.extensionOrigin}/${path}`)),
  };
}

async function shoot(
  page: Page,
  { size, isWhole }: Scene,
  { look, path }: { readonly look: LookName; readonly path: string },
): Promise<void> {
  const seen = { ...size, ...looks[look] };
  await page.setLook(seen);
  await sleep(settleMs);
  if (!isWhole) return page.screenshot(path);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot(path, { ...seen, height });
}
