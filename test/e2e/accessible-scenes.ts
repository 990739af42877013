import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Page } from './drivers/browser-under-test.ts';
import { eachBrowser } from './each-browser.ts';
import { scenePages } from './scenes/made-pages.ts';
import { looks } from './scenes/scene.ts';
import { scenes } from './scenes/scenes.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a look can spoil: names, roles and their order are the same in all. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/** What axe-core objects to, in its words, once nothing moves or fades any more; by all rules, or by these alone. */
const violations = (page: Page, rules?: readonly string[]): Promise<string[]> =>
  page.evaluate<string[]>(`async () => {
    if (!globalThis.axe) { ${axe} }
    const passing = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
    const { violations } = await globalThis.axe.run(${JSON.stringify(rules ? { runOnly: rules } : {})});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  }`);

const checkedLooks = ['light', 'dark', 'forced'] as const;

/** The pages of the extension itself; what stands in the pages of others is theirs. */
const own = scenes.filter(({ name }) => !name.startsWith('page-'));
/** Those that differ only in size, or that pass before they are checked, have fewer looks. */
const playable = own.filter(
  ({ browsers = ['chromium'], looks: seen }) => browsers.includes('chromium') && seen.includes('forced'),
);

/** Checks the scenes whose names pass, in Chromium. */
export function accessibleScenes(isWanted: (name: string) => boolean): void {
  eachBrowser(
    (world) => {
      it.each(playable.filter(({ name }) => isWanted(name)).map((scene) => [scene.name, scene] as const))(
        '%s is accessible: light, dark, in forced colors',
        async (_, { size, arrange }) => {
          const page = await arrange(world);
          for (const look of checkedLooks) {
            await page.setLook({ ...size, ...looks[look] });
            const rules = look === 'light' ? undefined : rulesOfColor;
            expect({ look, found: await violations(page, rules) }).toEqual({ look, found: [] });
          }
        },
      );
    },
    { browsers: ['chromium'], made: scenePages },
  );
}
