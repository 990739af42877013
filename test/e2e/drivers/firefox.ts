import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectBidi, type BidiConnection } from './bidi-connection.ts';
import type { BrowserOptions, Driver } from './browser-under-test.ts';
import { openFirefoxPage, type EvaluateInChrome, type ScriptAnswer } from './firefox-page.ts';
import { startFirefoxProcess } from './firefox-process.ts';

type Tree = { readonly contexts: readonly { readonly context: string }[] };
type Manifest = { readonly browser_specific_settings: { readonly gecko: { readonly id: string } } };

/** Firefox with the extension, driven by plain WebDriver BiDi; its profile is thrown away at the end. */
export async function startFirefox(options: BrowserOptions): Promise<Driver> {
  const { extensionDir, window = 'headless', hosts = 'granted' } = options;
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as Manifest;
  const extensionId = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const firefox = await startFirefoxProcess(window, {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'extensions.originControls.grantByDefault': hosts === 'granted',
    // No test can answer the browser's own question: a click on the extension's button is the consent.
    'extensions.webextOptionalPermissionPrompts': false,
  });
  try {
    const connection = await connectBidi(`${firefox.url}/session`);
    await connection.send('session.new', { capabilities: {} });
    await connection.send('session.subscribe', { events: ['log.entryAdded'] });
    await connection.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
    // The empty tab that the browser starts with is the first page.
    const emptyTabs = (await connection.send<Tree>('browsingContext.getTree')).contexts
      .map(({ context }) => context)
      .slice(0, 1);
    const evaluateInChrome = await chromeEvaluator(connection);
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension`;
    const isBackgroundRunning = async () =>
      (await evaluateInChrome(`${extension}.backgroundState`)) === 'running';
    return {
      extensionOrigin: `moz-extension://${uuid}`,
      newPage: async () => {
        const context = emptyTabs.shift() ?? (await createTab(connection));
        return openFirefoxPage(context, connection, evaluateInChrome);
      },
      // An attached debugger, such as this session, would keep the event page awake.
      stopBackground: async () => {
        await evaluateInChrome(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
      },
      isBackgroundRunning,
      closed: connection.closed,
      close: async () => {
        connection.close();
        await firefox.end();
      },
    };
  } catch (error) {
    await firefox.end();
    throw error;
  }
}

async function createTab(connection: BidiConnection): Promise<string> {
  const tab = { type: 'tab' };
  return (await connection.send<{ readonly context: string }>('browsingContext.create', tab)).context;
}

/** Runs an expression in the browser's own window, where its preferences and extensions are within reach. */
async function chromeEvaluator(connection: BidiConnection): Promise<EvaluateInChrome> {
  const { contexts } = await connection.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = contexts[0]?.context;
  return async (expression) => {
    const answer = await connection.send<ScriptAnswer>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
}
