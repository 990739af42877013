import type { Point } from './picker-geometry.ts';

/** What the reader does while the picker is open, as the page never gets to see it. */
export type PickerInput = {
  readonly onMove: (point: Point) => void;
  /** `point` is unset for a click that came from the keyboard or a screen reader. */
  readonly onClick: (click: { readonly point: Point | undefined; readonly isTouch: boolean }) => void;
  /** True where the key was meant for the picker. */
  readonly onKey: (key: string, shift: 'shift' | 'plain') => boolean;
};

type InputOptions = {
  readonly view: Window;
  /** Events that this refuses go to the page untouched. */
  readonly isOurs: (event: Event) => boolean;
  readonly signal: AbortSignal;
};

const pointerTypes = [
  'pointerdown',
  'pointermove',
  'pointerup',
  'mousedown',
  'mousemove',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
];
/** Left to scroll the page, so their defaults stay. */
const touchTypes = ['touchstart', 'touchmove', 'touchend', 'touchcancel'];
const keyTypes = ['keydown', 'keypress', 'keyup'];
/** How long a key that closed the picker may stay down. */
const maxKeyDownMs = 2_000;

/**
 * Takes the reader's input before the page does. The overlay's own elements get none of it either: a closed
 * shadow root below a stopped event hears nothing, so buttons are found by place and by focus.
 */
export function takeInput(input: PickerInput, { view, isOurs, signal }: InputOptions): void {
  // What a script of the page makes up is the page's own affair.
  const isTaken = (event: Event): boolean => event.isTrusted && isOurs(event);
  const lastMove = { x: Number.NaN, y: Number.NaN };

  const takePointer = (event: Event): void => {
    if (!isTaken(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    const { clientX: x, clientY: y, detail } = event as MouseEvent;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    if (event.type === 'click') input.onClick({ point: detail === 0 ? undefined : { x, y }, isTouch });
    // A page that scrolls under a resting pointer makes moves that the reader did not make.
    const hasMoved = x !== lastMove.x || y !== lastMove.y;
    if (event.type !== 'pointermove' || isTouch || !hasMoved) return;
    Object.assign(lastMove, { x, y });
    input.onMove({ x, y });
  };
  const takeTouch = (event: Event): void => {
    if (isTaken(event)) event.stopImmediatePropagation();
  };
  const takeKey = (event: Event): void => {
    if (!isTaken(event)) return;
    event.stopImmediatePropagation();
    const { key, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event as KeyboardEvent;
    if (ctrlKey || altKey || metaKey || isComposing) return;
    // Firefox presses a focused button when the space bar comes up.
    if (event.type !== 'keydown') return key === ' ' ? event.preventDefault() : undefined;
    if (!input.onKey(key, shiftKey ? 'shift' : 'plain')) return;
    event.preventDefault();
    if (signal.aborted) swallowKeyUp(view, key);
  };

  for (const type of pointerTypes) view.addEventListener(type, takePointer, { capture: true, signal });
  for (const type of touchTypes) {
    view.addEventListener(type, takeTouch, { capture: true, passive: true, signal });
  }
  for (const type of keyTypes) view.addEventListener(type, takeKey, { capture: true, signal });
}

/** The key that closed the picker comes up after it: that half of the stroke is not the page's either. */
function swallowKeyUp(view: Window, key: string): void {
  const isExpected = new AbortController();
  const swallow = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== key) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    isExpected.abort();
  };
  const signal = AbortSignal.any([isExpected.signal, AbortSignal.timeout(maxKeyDownMs)]);
  view.addEventListener('keyup', swallow, { capture: true, signal });
}
