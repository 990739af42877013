import type { Page, Point, Target } from './browser-under-test.ts';

/**
 * Where to point: the given place, or the middle of a selector's first match after scrolling there.
 *
 * @throws Error where nothing rendered matches.
 */
export async function findPoint(evaluate: Page['evaluate'], target: Target): Promise<Point> {
  if (typeof target !== 'string') return target;
  const point = await evaluate((selector: string) => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getClientRects()[0];
    return box && { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  }, target);
  if (point) return point;
  throw new Error(`Nothing that can be seen matches ${target}.`);
}
