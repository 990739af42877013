import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/drivers/find-browser.ts';

// `npx tsx test/tools/draw-icons.ts`: the PNGs of the icons from their drawings, for when a drawing changes.

const folder = 'assets/icons';
const names = ['icon', 'icon-off', 'icon-idle'];
const sizes = [16, 32, 48, 128];

const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error('Drawing the icons takes Chromium: install it first.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const name of names) {
    const drawing = await readFile(`${folder}/${name}.svg`, 'utf8');
    const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}" height="${size}">`,
      );
      await writeFile(`${folder}/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
