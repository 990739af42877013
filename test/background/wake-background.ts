import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import type { Answer, BackgroundMessage, Payload } from '../../src/browser/messages.ts';

export const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/src/popup/index.html') };

/** The engine of a document at this address. */
export function engineAt(url: string, { isPrivate = false, tabId = 4 } = {}): object {
  const tab = {
    id: tabId,
    index: 0,
    active: true,
    highlighted: true,
    incognito: isPrivate,
    pinned: false,
    url,
  };
  return { id: fakeBrowser.runtime.id, url, tab, frameId: 0, documentId: 'D1' };
}

/** Starts the background as the browser does after it was ended: nothing is left of it but storage. */
export async function wakeBackground(): Promise<void> {
  fakeBrowser.runtime.onMessage.removeAllListeners();
  vi.resetModules();
  vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockImplementation((listener) => {
    clickMenu = listener as typeof clickMenu;
  });
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    pressKeys = listener as typeof pressKeys;
  });
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue();
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('');
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue();
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => (key === 'language' ? 'en' : key));
  await import('../../src/background/index.ts');
}

let clickMenu: (info: { menuItemId: string }, tab?: object) => void;

/** Chooses an entry of the context menu. */
export function chooseFromMenu(menuItemId: string, tab?: object): void {
  clickMenu({ menuItemId }, tab);
}

let pressKeys: (command: string, tab?: object) => void;

/** Presses the keys of a command. */
export function pressKeysFor(command: string, tab?: object): void {
  pressKeys(command, tab);
}

/** What the background answers. */
export async function ask<N extends BackgroundMessage>(
  name: N,
  payload: Payload<N>,
  sender: object,
): Promise<Answer<N>> {
  const answers = await fakeBrowser.runtime.onMessage.trigger({ name, payload }, sender, () => undefined);
  return answers[0] as Answer<N>;
}
