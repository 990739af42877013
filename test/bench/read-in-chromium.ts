import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { parseSavedPage } from '../tools/settle-page.ts';
import { htmlText } from './html-text.ts';
import type { NodeReadings } from './read-in-node.ts';
import type { Tool } from './tools.ts';

export type SavedPage = { readonly html: string; readonly url: string };

/**
 * The text of each peer for a page, empty where it finds nothing or throws. Readability and Defuddle read here, each
 * a document of its own; those made for Node have read before. No title is added to what a peer returns.
 */
export const peerTexts = (
  { html, url }: SavedPage,
  inNode: NodeReadings,
): Record<Exclude<Tool, 'Stet'>, string> => {
  const plain = attempt(() => new Readability(parseSavedPage(html)).parse());
  const defuddled = attempt(
    () => new Defuddle(parseSavedPage(html), { url, useAsync: false }).parse().content,
  );
  return {
    Readability: plain?.textContent ?? '',
    'Readability, words apart': htmlText(plain?.content ?? '', parse),
    Defuddle: htmlText(defuddled ?? '', parse),
    Postlight: htmlText(inNode.postlight ?? '', parse),
    extractus: htmlText(inNode.extractus ?? '', parse),
  };
};

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const attempt = <Result>(read: () => Result): Result | undefined => {
  try {
    return read();
  } catch {
    return undefined; // A page on which a reader throws is a page on which it finds nothing, and is counted so.
  }
};
