import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

type DisclosureProps = {
  readonly name: string;
  /** Said in short beside the name, whether it is open or not. */
  readonly note?: string;
  /** `row` for one among other buttons: what it opens takes the line below them. */
  readonly look?: 'line' | 'row';
  readonly children: ComponentChildren;
};

/** A button with what it opens below it. Escape closes it, and the focus returns to the button. */
export function Disclosure({ name, note, look = 'line', children }: DisclosureProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    // The browser would close the whole popup.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape for whatever inside has the focus.
    <div class={`disclosure ${look}`} onKeyDown={closeByKey}>
      <button
        type="button"
        ref={button}
        class={look === 'line' ? 'opener' : undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="name">{name}</span>
        {note !== undefined && <span class="note">{note}</span>}
        <span class="arrow" aria-hidden="true" />
      </button>
      {isOpen && (
        <div class="disclosed" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
