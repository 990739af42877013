import { closest, select, textOf } from './safe-dom.ts';

/** Is the element running text: long enough, in no link, and not made of links? */
export const isProse = (element: Element): boolean => {
  const chars = lettersIn(textOf(element));
  if (chars < minProseChars || closest(element, 'a')) return false;
  return select(element, 'a').reduce((sum, link) => sum + lettersIn(textOf(link)), 0) <= chars * maxLinkShare;
};

/** With less running text than this the story is told in lists or short lines: all that was kept counts. */
export const minProse = 3;
const minProseChars = 80;
const maxLinkShare = 0.4;

/** The length of a text; ideographs say in one character what takes three letters elsewhere. */
export const lettersIn = (text: string): number =>
  text.trim().length + 2 * (text.match(ideograph)?.length ?? 0);
const ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;
