import { childElementsOf, hasInside, select, tagOf, textOf } from './safe-dom.ts';

/** A cell longer than this is running text: the table only lays out the page. */
const maxCellLength = 300;
const minRows = 2;
const minColumns = 2;

/** Does the table hold facts, or does it only lay out the page, as in the years before style sheets? */
export const isDataTable = (table: Element): boolean => {
  if (select(table, 'table, p, div, article, h1, h2').length > 0)
    return select(table, 'th').length > 0 && !hasLongCell(table);
  return isGrid(table);
};

/** Several rows and columns of short cells, whatever the cells hold but tables. */
export const isGrid = (table: Element): boolean => {
  if (hasInside(table, 'table')) return false;
  const rows = select(table, 'tr');
  const columns = Math.max(0, ...rows.map((row) => childElementsOf(row).filter(isCell).length));
  return rows.length >= minRows && columns >= minColumns && !hasLongCell(table);
};

const isCell = (element: Element): boolean => tagOf(element) === 'td' || tagOf(element) === 'th';

const hasLongCell = (table: Element): boolean =>
  select(table, 'td, th').some((cell) => textOf(cell).length > maxCellLength);
