import browser, { type Runtime, type Scripting } from 'webextension-polyfill';
import engine from '../content/engine.ts?script';

/** Injects the engine into the very document that asked, even if the tab has moved on since. */
export async function injectEngine({ tab, documentId }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined || documentId === undefined) return;
  await inject({ tabId: tab.id, documentIds: [documentId] });
}

/** Injects the engine into whatever the tab shows; false where the browser does not allow it. */
export function cleanAnyway(tabId: number): Promise<boolean> {
  return inject({ tabId });
}

async function inject(target: Scripting.InjectionTarget): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [`/${engine.replace(leadingSlash, '')}`] });
    return true;
  } catch {
    // The document is gone, or the browser keeps it to itself: there is nothing to clean.
    return false;
  }
}

/** `/assets/engine.js` */
const leadingSlash = /^\//u;
