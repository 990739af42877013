import { contains, selectFrom, tagOf, textOf, unclobbered } from '../core/article/safe-dom.ts';

/** True where the reader's focus or something entered is inside the element: hiding it would take that away. */
export function isInUse(element: Element, page: Document): boolean {
  const focused = unclobbered(page, 'activeElement');
  if (focused && contains(element, focused)) return true;
  return (
    selectFrom(element, fieldSelector).some(isFilledIn) || selectFrom(element, editorSelector).some(hasText)
  );
}

const fieldSelector = 'input, textarea, select';
/** What a page put there itself cannot be told from what was typed, so any text counts. */
const editorSelector = '[contenteditable]:not([contenteditable="false" i])';

function hasText(editor: Element): boolean {
  return textOf(editor).trim() !== '';
}

function isFilledIn(field: Element): boolean {
  if (tagOf(field) === 'select') return hasOtherOption(field as HTMLSelectElement);
  const { type, value, defaultValue, checked, defaultChecked } = field as HTMLInputElement;
  if (checkedTypes.has(type)) return checked !== defaultChecked;
  return !untypedTypes.has(type) && value !== defaultValue;
}

/** Their value says what is sent, `on` where the page says nothing. */
const checkedTypes: ReadonlySet<string> = new Set(['checkbox', 'radio']);

/** Nothing is typed into them, and some have a value where the page gave none. */
const untypedTypes: ReadonlySet<string> = new Set([
  'range',
  'color',
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
]);

function hasOtherOption({ options, multiple, size, selectedIndex }: HTMLSelectElement): boolean {
  const all = [...options];
  if (multiple) return all.some(({ selected, defaultSelected }) => selected !== defaultSelected);
  const byDefault = all.findLast(({ defaultSelected }) => defaultSelected);
  // A list that is folded up is never without a choice.
  const first = size > 1 ? undefined : all.find(({ disabled }) => !disabled);
  return all[selectedIndex] !== (byDefault ?? first);
}
