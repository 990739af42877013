import { takeInput } from './picker-input.ts';
import type { PickerCommand } from './picker-bar.ts';
import type { PickerOverlay } from './picker-overlay.ts';

const shownMs = 8_000;
const tickMs = 200;

type DoneOptions = {
  readonly overlay: PickerOverlay;
  readonly view: Window;
  /** Who chose by key goes on by key. */
  readonly focus: 'undo' | 'page';
  readonly onUndo: () => void;
  readonly end: () => void;
  readonly isOpen: AbortSignal;
};

/** Says in the bar that the choice is hidden and offers to undo it, for a while that stands still while the bar is in use. */
export function offerUndo({ overlay, view, focus, onUndo, end, isOpen }: DoneOptions): void {
  overlay.dropShield();
  overlay.bar.showDone();
  if (focus === 'undo') overlay.bar.focus('undo');

  const run = (command: PickerCommand | undefined): void => {
    if (command === undefined) return;
    if (command === 'undo') onUndo();
    end();
  };
  takeInput(
    {
      onMove: () => undefined,
      onClick: ({ point }) => {
        const under = point ? overlay.under(point) : overlay.focusedCommand();
        if (under !== 'bar' && under !== 'page') run(under);
      },
      onKey: (key) => {
        if (key === 'Escape') run('close');
        else if (key === 'Enter' || key === ' ') run(overlay.focusedCommand());
        else return false;
        return true;
      },
    },
    { view, isOurs: ({ target }) => target === overlay.host, signal: isOpen },
  );

  let leftMs = shownMs;
  const ticking = view.setInterval(() => {
    if (!overlay.isInUse()) leftMs -= tickMs;
    if (leftMs <= 0) end();
  }, tickMs);
  isOpen.addEventListener('abort', () => view.clearInterval(ticking));
}
