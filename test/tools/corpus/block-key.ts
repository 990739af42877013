import { hashOf } from './folds.ts';

const maxKeyChars = 200;

/** Names a block by its text, white space aside, so that labels need not hold the text. */
export const blockKey = (text: string): string =>
  hashOf(text.replace(/\s+/gu, '').slice(0, maxKeyChars)).toString(36);
