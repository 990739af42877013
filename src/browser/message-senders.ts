import browser, { type Runtime } from 'webextension-polyfill';
import type { MessageName } from './messages.ts';

/** Who may send a message: a content script of a page's top frame, or the extension's own pages and background. */
type Sender = 'contentScript' | 'extension';

const senders: Readonly<Record<MessageName, Sender>> = {
  articleFound: 'contentScript',
  cleanAnyway: 'extension',
  insertHidingSheet: 'contentScript',
  pageStatus: 'contentScript',
  documentSettings: 'contentScript',
  addRule: 'contentScript',
  removeRule: 'contentScript',
  setPaused: 'extension',
  forgetRule: 'extension',
  keepRule: 'extension',
  pauseSites: 'extension',
  changeSettings: 'extension',
  changeReadingStyle: 'extension',
  openReader: 'extension',
  keepPlace: 'extension',
  reopenStory: 'extension',
  exportAll: 'extension',
  importAll: 'extension',
  resetAll: 'extension',
  pageState: 'extension',
  restore: 'extension',
  hide: 'extension',
  showAll: 'extension',
  hideAll: 'extension',
  reveal: 'extension',
  highlight: 'extension',
  scrollTo: 'extension',
  neverHide: 'extension',
  startPicker: 'extension',
  settingsChanged: 'extension',
};

/** True where this sender may send this message: no page and no other extension ever may. */
export function isAllowedSender(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return senders[name] === 'extension' ? isExtension(sender) : isTopContentScript(sender);
}

function isExtension({ url, tab }: Runtime.MessageSender): boolean {
  // Firefox leaves out the address of a background script; a content script always has a tab.
  return url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL(''));
}

function isTopContentScript({ url, tab, frameId }: Runtime.MessageSender): boolean {
  return tab?.id !== undefined && frameId === 0 && isWebAddress(url);
}

function isWebAddress(url: string | undefined): boolean {
  return url !== undefined && (url.startsWith('http://') || url.startsWith('https://'));
}
