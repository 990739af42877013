import { blockText } from '../../src/core/article/block-text.ts';

/**
 * The text of the HTML that a reader mode returns, with words kept apart at the borders of blocks and at `<br>`.
 * One converter for all of them, so that none is marked down for words glued together.
 */
export const htmlText = (html: string, parse: (html: string) => Document): string =>
  blockText([parse(html).body]);
