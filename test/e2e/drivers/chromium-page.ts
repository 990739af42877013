import type { BrowserContext, CDPSession, Page as PlaywrightPage } from 'playwright-core';
import type { Look, Page, Target } from './browser-under-test.ts';
import { findPoint } from './find-point.ts';
import { pageExpression, readAnswer } from './page-expression.ts';

/** A Playwright page behind the drivers' interface. */
export async function openChromiumPage(context: BrowserContext, tab: PlaywrightPage): Promise<Page> {
  // Playwright's own `evaluate` needs `eval`, which a strict policy or Trusted Types forbid to the page.
  const session = await context.newCDPSession(tab);
  const errors = await listenForErrors(session);
  const evaluate: Page['evaluate'] = async (task, argument) =>
    readAnswer(await evaluateIn(session, pageExpression(task, argument)));
  const locate = (target: Target) => findPoint(evaluate, target);
  return {
    go: async (url) => {
      await tab.goto(url, { waitUntil: 'load' });
    },
    reload: async () => {
      await tab.reload({ waitUntil: 'load' });
    },
    activate: () => tab.bringToFront(),
    evaluate,
    click: async (target) => {
      const { x, y } = await locate(target);
      await tab.mouse.click(x, y);
    },
    move: async (target) => {
      const { x, y } = await locate(target);
      await tab.mouse.move(x, y);
    },
    touch: async (target) => touch(session, await locate(target)),
    press: (key) => tab.keyboard.press(key),
    setLook: (look) => setLook(tab, look),
    screenshot: async (path, look = {}) => {
      await setLook(tab, look);
      await tab.screenshot({ path });
    },
    consoleErrors: () => errors,
    close: () => tab.close(),
  };
}

async function listenForErrors(session: CDPSession): Promise<readonly string[]> {
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    errors.push(exception?.description ?? text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    errors.push(args.map(({ value, description }) => String(value ?? description)).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') errors.push(`${entry.text} ${entry.url ?? ''}`.trim());
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return errors;
}

async function evaluateIn(session: CDPSession, expression: string): Promise<string> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (!exceptionDetails) return String(result.value);
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

async function touch(session: CDPSession, point: { x: number; y: number }): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function setLook(tab: PlaywrightPage, { width, height, ...media }: Look): Promise<void> {
  if (Object.keys(media).length > 0) await tab.emulateMedia(media);
  const now = tab.viewportSize() ?? { width: 1100, height: 900 };
  if (width === undefined && height === undefined) return;
  await tab.setViewportSize({ width: width ?? now.width, height: height ?? now.height });
}
