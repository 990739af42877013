import { writeFile } from 'node:fs/promises';
import type { BidiConnection } from './bidi-connection.ts';
import type { Look, Page, Point, Target } from './browser-under-test.ts';
import { findPoint } from './find-point.ts';
import { keyValue } from './key-value.ts';
import { pageExpression, readAnswer } from './page-expression.ts';

export type EvaluateInChrome = (expression: string) => Promise<unknown>;

export type ScriptAnswer =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

type LogEntry = {
  readonly level: string;
  readonly text: string | undefined;
  readonly source: { readonly context?: string };
};

/** Firefox's values of the preference that stands above the system's color scheme. */
const colorSchemes = { dark: 0, light: 1 } as const;

const leftButton = 0;
const startSize = { width: 1100, height: 900 };

/** A tab of Firefox, by its browsing context, behind the drivers' interface. */
export function openFirefoxPage(
  context: string,
  connection: BidiConnection,
  evaluateInChrome: EvaluateInChrome,
): Page {
  const tab = (method: string, params = {}) => connection.send(method, { context, ...params });
  const errors = listenForErrors(connection, context);
  const evaluate: Page['evaluate'] = async (task, argument) => {
    const answer = await connection.send<ScriptAnswer>('script.evaluate', {
      expression: pageExpression(task, argument),
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return readAnswer(String(answer.result.value));
  };
  const act = (source: object) => tab('input.performActions', { actions: [source] });
  const locate = (target: Target) => findPoint(evaluate, target);
  let size = startSize;
  const setLook = async ({ width, height, colorScheme }: Look): Promise<void> => {
    if (colorScheme) await setColorScheme(evaluateInChrome, colorScheme);
    if (width === undefined && height === undefined) return;
    size = { width: width ?? size.width, height: height ?? size.height };
    await tab('browsingContext.setViewport', { viewport: size });
  };
  return {
    go: async (url) => {
      await tab('browsingContext.navigate', { url, wait: 'complete' });
    },
    reload: async () => {
      await tab('browsingContext.reload', { wait: 'complete' });
    },
    activate: async () => {
      await tab('browsingContext.activate');
    },
    evaluate,
    click: async (target) => {
      await act(pointer('mouse', await locate(target), ['down', 'up']));
    },
    move: async (target) => {
      await act(pointer('mouse', await locate(target), []));
    },
    touch: async (target) => {
      await act(pointer('touch', await locate(target), ['down', 'up']));
    },
    press: async (key) => {
      const value = keyValue(key);
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await act({ type: 'key', id: 'keyboard', actions });
    },
    setLook,
    screenshot: async (path, look = {}) => {
      await setLook(look);
      const { data } = (await tab('browsingContext.captureScreenshot')) as { readonly data: string };
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    consoleErrors: () => errors,
    close: async () => {
      await tab('browsingContext.close');
    },
  };
}

function listenForErrors(connection: BidiConnection, context: string): readonly string[] {
  const errors: string[] = [];
  connection.on('log.entryAdded', (params) => {
    const { level, text, source } = params as LogEntry;
    if (level === 'error' && source.context === context) errors.push(text ?? 'An error without words.');
  });
  return errors;
}

const pointer = (pointerType: 'mouse' | 'touch', { x, y }: Point, buttons: readonly ('down' | 'up')[]) => ({
  type: 'pointer',
  id: pointerType,
  parameters: { pointerType },
  actions: [
    { type: 'pointerMove', x, y },
    ...buttons.map((button) =>
      button === 'down'
        ? { type: 'pointerDown', button: leftButton }
        : { type: 'pointerUp', button: leftButton },
    ),
  ],
});

async function setColorScheme(evaluateInChrome: EvaluateInChrome, scheme: 'light' | 'dark'): Promise<void> {
  const preference = 'layout.css.prefers-color-scheme.content-override';
  await evaluateInChrome(`Services.prefs.setIntPref('${preference}', ${colorSchemes[scheme]})`);
}
