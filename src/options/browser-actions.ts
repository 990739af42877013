import browser from 'webextension-polyfill';
import { sendToBackground } from '../browser/messages.ts';
import { pausedPages } from '../browser/stored/paused-pages.ts';
import { pausedSites } from '../browser/stored/paused-sites.ts';
import { readingStyle } from '../browser/stored/reading-style.ts';
import { storedRules } from '../browser/stored/rules.ts';
import { settings } from '../browser/stored/settings.ts';
import type { OptionsActions, Outcome, Shortcut, Stored } from './options-actions.ts';

/** The settings page in a real browser: it reads the storage, and the background writes it. */
export const browserActions: OptionsActions = {
  read,
  watch: (onChange, lifetime) => {
    for (const item of [settings, readingStyle, pausedSites, pausedPages, storedRules])
      item.watch(onChange, lifetime);
  },
  changeSettings: (changes) => outcomeOf(sendToBackground('changeSettings', changes)),
  changeReadingStyle: (changes) => outcomeOf(sendToBackground('changeReadingStyle', changes)),
  pauseSites: (hosts) => outcomeOf(sendToBackground('pauseSites', { hosts: [...hosts] })),
  setPagePaused: (url, wanted) => {
    const paused = wanted === 'pause';
    return outcomeOf(sendToBackground('setPaused', { url, scope: 'page', paused, isPrivate: false }));
  },
  forgetRule: ({ id }) => outcomeOf(sendToBackground('forgetRule', { id })),
  keepRule: (rule) => outcomeOf(sendToBackground('keepRule', rule)),
  exportAll: () => sendToBackground('exportAll', {}),
  importAll: async (file) => (await sendToBackground('importAll', { file })) ?? 'noAnswer',
  resetAll: () => outcomeOf(sendToBackground('resetAll', {})),
  shortcuts,
  changeShortcuts,
};

async function read(): Promise<Stored> {
  return {
    settings: await settings.read(),
    readingStyle: await readingStyle.read(),
    pausedSites: await pausedSites.read(),
    pausedPages: await pausedPages.read(),
    rules: await storedRules.read(),
  };
}

async function outcomeOf(answer: Promise<'ok' | 'storageFull' | undefined>): Promise<Outcome> {
  return (await answer) ?? 'noAnswer';
}

async function shortcuts(): Promise<readonly Shortcut[]> {
  // Firefox for Android has no commands.
  const commands: typeof browser.commands | undefined = browser.commands;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** Since Firefox 137; Chrome has an address instead. */
type WithShortcutSettings = { readonly openShortcutSettings?: () => Promise<void> };

async function changeShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as WithShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
