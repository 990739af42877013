import { type BackgroundMessage, type Handlers, receive } from '../browser/messages.ts';
import { showStatus } from './badge.ts';
import { insertHidingSheet } from './hiding-sheet.ts';
import { cleanAnyway, injectEngine } from './inject-engine.ts';
import { exportAll, importAll, resetAll } from './backup.ts';
import { obeyKeys } from './commands.ts';
import { offerMenus } from './context-menu.ts';
import { documentSettings } from './document-settings.ts';
import { pauseSites, setPaused } from './pauses.ts';
import { forgetPrivateWindows } from './private-windows.ts';
import { keepPlace, openReader, reopenStory } from './reader.ts';
import { changeReadingStyle, changeSettings } from './settings-changes.ts';
import { welcomeReaders } from './welcome.ts';
import { addRule, forgetRule, keepRule, removeRule } from './site-rules.ts';

// The worker may die at any line and is woken by any of these, so all are registered before the first `await`.
receive<BackgroundMessage>({
  articleFound: (_payload, sender) => injectEngine(sender),
  cleanAnyway: ({ tabId }) => cleanAnyway(tabId),
  insertHidingSheet,
  pageStatus: showStatus,
  documentSettings: (_payload, sender) => documentSettings(sender),
  addRule,
  removeRule,
  forgetRule,
  keepRule,
  setPaused,
  pauseSites,
  changeSettings,
  changeReadingStyle,
  openReader,
  keepPlace,
  reopenStory,
  exportAll,
  importAll,
  resetAll,
} satisfies Handlers<BackgroundMessage>);
offerMenus();
obeyKeys();
forgetPrivateWindows();
welcomeReaders();
