import { contains, matches, select, unclobbered } from '../core/article/safe-dom.ts';

/** True where the reader's focus or something typed is inside the element: hiding it would take that away. */
export function isInUse(element: Element, page: Document): boolean {
  const focused = unclobbered(page, 'activeElement');
  if (focused && contains(element, focused)) return true;
  return [element, ...select(element, 'input, textarea')].some(hasTypedText);
}

function hasTypedText(element: Element): boolean {
  const field = element as Partial<HTMLInputElement>;
  const isField = matches(element, 'input, textarea');
  return isField && field.value !== field.defaultValue;
}
