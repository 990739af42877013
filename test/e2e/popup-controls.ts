import type { Page, Point } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';

/** All text of the popup that can be seen. */
export const popupText = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

/**
 * Waits until the popup shows the words, and returns all that it shows then.
 *
 * @throws Error that tells what it shows instead.
 */
export function popupShowing(popup: Page, words: string): Promise<string> {
  return until(`“${words}” in the popup`, async () => {
    const text = await popupText(popup);
    if (!text.includes(words)) throw new Error(`It shows “${text}”.`);
    return text;
  });
}

/**
 * Clicks the button, tab or switch with this name as a reader would; with `near`, the one in the row or section
 * that also holds those words.
 */
export async function pressControl(popup: Page, name: string, near = ''): Promise<void> {
  const point = await until(`a control “${name}”`, () =>
    popup.evaluate(
      (wanted): Point | undefined => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
        const candidates = controls.filter(
          (control) =>
            control.innerText.trim().startsWith(wanted.name) &&
            control.getClientRects().length > 0 &&
            (control.closest('li, section, main, body')?.textContent ?? '').includes(wanted.near),
        );
        // “Restore” is not “Restore all”, unless there is nothing closer.
        const exact = candidates.find((control) => control.innerText.trim() === wanted.name);
        const control = exact ?? candidates[0];
        control?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = control?.getBoundingClientRect();
        return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      },
      { name, near },
    ),
  );
  await popup.click(point);
}
