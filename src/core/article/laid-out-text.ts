import type { Block } from '../types.ts';
import { blockText } from './block-text.ts';
import { childElementsOf, select, tagOf, textOf } from './safe-dom.ts';

/**
 * The text of a block whose layout says as much as its words: a table as a line for each row with tabs between its
 * cells, code with its line feeds; `undefined` for all other blocks.
 */
export const laidOutText = ({ kind, element }: Pick<Block, 'kind' | 'element'>): string | undefined => {
  if (kind === 'table') return tableText(element);
  return kind === 'code' ? textOf(element).replace(firstLines, '').trimEnd() : undefined;
};

const tableText = (table: Element): string | undefined => {
  const rows = select(table, 'tr').map((row) =>
    childElementsOf(row)
      .filter((cell) => tagOf(cell) === 'td' || tagOf(cell) === 'th')
      .map((cell) => blockText([cell]).replaceAll('\n', ' ')),
  );
  const lines = rows.filter((cells) => cells.some(Boolean)).map((cells) => cells.join('\t'));
  return lines.length > 0 ? lines.join('\n') : undefined;
};

/** Empty lines at the start: the indent of the first line that has words stays. */
const firstLines = /^\s*\n/u;
