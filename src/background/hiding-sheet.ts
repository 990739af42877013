import browser, { type Runtime } from 'webextension-polyfill';
import type { Payload } from '../browser/messages.ts';

/**
 * Hides or dims what bears the attribute in the sender's document, by a sheet of the reader's: the page can neither see
 * nor override it. False where the browser refuses.
 */
export async function insertHidingSheet(
  { attribute }: Payload<'insertHidingSheet'>,
  { tab, documentId }: Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined || documentId === undefined) return false;
  try {
    await browser.scripting.insertCSS({
      target: { tabId: tab.id, documentIds: [documentId] },
      css: hidingCss(attribute),
      origin: 'USER',
    });
    return true;
  } catch {
    // The document is gone, or the permission was taken back meanwhile: the engine tells the reader.
    return false;
  }
}

/** Empty is hidden, `1` is dimmed; what is dimmed can be read under the pointer. */
const hidingCss = (attribute: string): string =>
  [
    `[${attribute}=""]{display:none!important}`,
    `[${attribute}="1"]{opacity:.38!important;outline:1px dashed!important;outline-offset:3px!important}`,
    `[${attribute}="1"]:is(:hover,:focus-within){opacity:1!important}`,
  ].join('');
