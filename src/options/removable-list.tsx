import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import { Icon } from '../ui/icons.tsx';

type RemovableListProps<T> = {
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly show: (item: T) => ComponentChildren;
  /** What an item is called in the name of its button. */
  readonly nameOf: (item: T) => string;
  readonly onRemove: (item: T) => void;
  readonly onPutBack: (item: T) => void;
  /** What stands there instead of an empty list. */
  readonly children: ComponentChildren;
};

/**
 * A list whose items can be struck out. A struck one keeps its line, with the way back on it, until the page is
 * left: nothing jumps under the pointer, and the focus stays where it is.
 */
export function RemovableList<T>(props: RemovableListProps<T>): JSX.Element {
  const { label, items, keyOf, show, nameOf, onRemove, onPutBack, children } = props;
  const lines = useLines(items, keyOf);
  if (lines.length === 0) return <p class="empty">{children}</p>;
  return (
    <ul class="removable" aria-label={label}>
      {lines.map(({ key, item, isStruck }) => (
        <li key={key} class={isStruck ? 'struck' : undefined}>
          <div class="subject">{show(item)}</div>
          <button
            type="button"
            class="quiet"
            onClick={() => (isStruck ? onPutBack(item) : onRemove(item))}
            aria-label={message(isStruck ? 'optionsPutBackNamed' : 'optionsRemoveNamed', nameOf(item))}
          >
            <Icon name={isStruck ? 'undo' : 'close'} />
            {message(isStruck ? 'optionsPutBack' : 'optionsRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

type Line<T> = { readonly key: string; readonly item: T; readonly isStruck: boolean };

/** What is in the list, and what was since the page was opened; new ones come first. */
function useLines<T>(items: readonly T[], keyOf: (item: T) => string): readonly Line<T>[] {
  const seen = useRef<ReadonlyMap<string, T>>(new Map());
  const present = new Map(items.map((item) => [keyOf(item), item]));
  const isNew = ([key]: readonly [string, T]): boolean => !seen.current.has(key);
  seen.current = new Map([...[...present].filter(isNew), ...seen.current]);
  return [...seen.current].map(([key, item]) => ({
    key,
    item: present.get(key) ?? item,
    isStruck: !present.has(key),
  }));
}
