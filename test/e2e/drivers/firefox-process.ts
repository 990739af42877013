import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, missingBrowserMessage } from './find-browser.ts';

const startTimeoutMs = 60_000;
/** `WebDriver BiDi listening on ws://127.0.0.1:40123` */
const readyPattern = /WebDriver BiDi listening on (ws:\/\/\S+)/u;

const quietPreferences = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.download.alwaysOpenPanel': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
} as const;

export type Preferences = Readonly<Record<string, string | number | boolean>>;

export type FirefoxProcess = {
  /** Address of the WebDriver BiDi server. */
  readonly url: string;
  /** Ends the browser, whatever it is doing, and deletes its profile. */
  readonly end: () => Promise<void>;
};

/** Starts Firefox with a throw-away profile and the remote protocol on. */
export async function startFirefoxProcess(
  window: 'headless' | 'visible',
  preferences: Preferences,
): Promise<FirefoxProcess> {
  const program = findBrowser('firefox');
  if (program === undefined) throw new Error(missingBrowserMessage('firefox'));
  const profile = await mkdtemp(join(tmpdir(), 'stet-firefox-'));
  await writeFile(join(profile, 'user.js'), formatPreferences({ ...quietPreferences, ...preferences }));
  const mode = window === 'headless' ? ['--headless'] : [];
  // 0: any free port. System access: without it extension pages cannot be opened from Firefox 153 on.
  const remote = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const child = spawn(program, [...mode, '--no-remote', '--profile', profile, ...remote, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const end = async () => {
    process.off('exit', kill);
    await endChild(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    return { url: await readUrl(child), end };
  } catch (error) {
    await end();
    throw error;
  }
}

const formatPreferences = (preferences: Preferences): string =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not get ready: ${output}`)), startTimeoutMs);
    timer.unref();
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended before it was ready: ${output}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const url = readyPattern.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGKILL');
  await ended;
}
