import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type DialogProps = {
  readonly heading: string;
  /** Escape, or a click beside it. */
  readonly onClose: () => void;
  /** Text, then a `div` of class `buttons` with the safest one first: it gets the focus. */
  readonly children: ComponentChildren;
};

/** Asks before anything else goes on. It is open as long as it is drawn; the focus goes back to where it was. */
export function Dialog({ heading, onClose, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const closeBeside = (event: MouseEvent): void => {
    if (event.target === event.currentTarget && !isWithin(event)) onClose();
  };
  return (
    // Escape does the same as the click beside it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose} onClick={closeBeside}>
      <h2 id={id}>{heading}</h2>
      {children}
    </dialog>
  );
}

function isWithin({ clientX, clientY, currentTarget }: MouseEvent): boolean {
  const { left, right, top, bottom } = (currentTarget as Element).getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
