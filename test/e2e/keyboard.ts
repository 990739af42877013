import type { Page } from './drivers/browser-under-test.ts';

const maxPresses = 60;

/** Presses a key until the focus is on a control that matches and has the words near it. */
export async function pressUntil(page: Page, key: string, selector: string, near = ''): Promise<void> {
  for (let presses = 0; presses < maxPresses; presses += 1) {
    await page.press(key);
    const isThere = await page.evaluate(
      (wanted) => {
        const focused = document.activeElement;
        const around = focused?.closest('li, fieldset, section, main, body')?.textContent ?? '';
        return focused?.matches(wanted.selector) === true && around.includes(wanted.near);
      },
      { selector, near },
    );
    if (isThere) return;
  }
  throw new Error(`${maxPresses} times ${key} did not lead to ${selector} near “${near}”.`);
}

/** What sticks out of the window sideways, by its tag and class; a page that fits has nothing. */
export function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const outside = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    return [
      `${scrollWidth} px in ${clientWidth} px`,
      ...outside.map((element) => `${element.tagName}.${element.className}`),
    ];
  });
}
