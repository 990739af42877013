import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser-under-test.ts';

const variables = { chromium: 'CHROMIUM', firefox: 'FIREFOX' } as const;

const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const;

const places = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

/**
 * Path of an installed browser: what the variable `CHROMIUM` or `FIREFOX` says, else the usual commands and
 * places; `undefined` where there is none.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const chosen = process.env[variables[name]];
  if (chosen) return canRun(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places[name]].find(canRun);
}

/** The sentence to show where `findBrowser` found nothing. */
export const missingBrowserMessage = (name: BrowserName): string =>
  `No ${name} was found on this machine. Install it, or name its program in the variable ${variables[name]}.`;

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Not there, or not a program: the next candidate is tried.
  }
}
