import type { Block } from '../core/types.ts';
import { unclobbered } from '../core/article/safe-dom.ts';
import type { PickerCommand } from './picker-bar.ts';
import { offerUndo } from './picker-done.ts';
import { blockAt, boxOf, type Point } from './picker-geometry.ts';
import { takeInput } from './picker-input.ts';
import { openPickerOverlay, type PickerOverlay } from './picker-overlay.ts';
import {
  moveSelection,
  selectedBlocks,
  type PickingGround,
  type Selection,
  type SelectionStep,
} from './picker-selection.ts';

export type PickerOptions = {
  /** The blocks of the story's region, in reading order. */
  readonly blocks: readonly Block[];
  readonly region: Element;
  readonly onChoose: (blocks: readonly Block[]) => void;
  readonly onUndo: () => void;
  /** Aborting it closes the picker at any point. */
  readonly signal: AbortSignal;
};

const stepsByKey: ReadonlyMap<string, SelectionStep> = new Map([
  ['ArrowUp', 'previous'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'smaller'],
  ['ArrowRight', 'larger'],
  ['-', 'smaller'],
  ['+', 'larger'],
  ['=', 'larger'],
]);

/** Lets the reader point at what should be hidden; the page sees nothing of it. */
export function startPicker({ blocks, region, onChoose, onUndo, signal }: PickerOptions): void {
  const page = unclobbered(region, 'ownerDocument');
  const view = unclobbered(page, 'defaultView');
  const ground: PickingGround = { blocks: blocks.filter((block) => boxOf([block])), region };
  if (!view || ground.blocks.length === 0 || signal.aborted) return;

  const ending = new AbortController();
  const picking = new AbortController();
  const isOpen = AbortSignal.any([signal, ending.signal]);
  const isPicking = AbortSignal.any([isOpen, picking.signal]);
  const focusedBefore = unclobbered(page, 'activeElement');
  // Listens before the overlay does, which takes the focus with it.
  isOpen.addEventListener('abort', () => {
    if (unclobbered(page, 'activeElement') === overlay.host) giveFocusBack(focusedBefore);
  });
  const overlay = openPickerOverlay(page, isOpen);

  let selection: Selection | undefined;
  const select = (next: Selection | undefined): void => {
    selection = next;
    overlay.show(next ? selectedBlocks(next, ground) : []);
  };
  const step = (direction: SelectionStep): void => {
    select(selection ? moveSelection(selection, direction, ground) : firstInView(ground, view));
    if (selection) scrollIntoView(selectedBlocks(selection, ground), overlay);
  };
  const pointAt = (point: Point): void => {
    const index = overlay.under(point) === 'page' ? blockAt(point, ground.blocks) : undefined;
    const block = index === undefined ? undefined : ground.blocks[index];
    const isSelected = block && selection && selectedBlocks(selection, ground).includes(block);
    // Within a chosen group the pointer may wander.
    if (index !== undefined && !isSelected) select({ index, size: 0 });
  };
  const choose = (by: 'key' | 'pointer'): void => {
    if (!selection) return;
    const chosen = selectedBlocks(selection, ground);
    picking.abort();
    onChoose(chosen);
    if (by === 'pointer') giveFocusBack(focusedBefore);
    offerUndo({
      overlay,
      view,
      focus: by === 'key' ? 'undo' : 'page',
      onUndo,
      end: () => ending.abort(),
      isOpen,
    });
  };
  const run = (command: PickerCommand, by: 'key' | 'pointer'): void => {
    if (command === 'cancel') ending.abort();
    else if (command === 'hide') choose(by);
    else if (command !== 'undo' && command !== 'close') step(command);
  };

  takeInput(
    {
      onMove: pointAt,
      onClick: ({ point, isTouch }) => {
        const under = point ? overlay.under(point) : (overlay.focusedCommand() ?? 'bar');
        if (under === 'bar') return;
        if (under !== 'page') return run(under, point ? 'pointer' : 'key');
        if (!point || blockAt(point, ground.blocks) === undefined) return;
        pointAt(point);
        // A finger hides what it points at, so the choice is looked at before it is made.
        if (!isTouch) choose('pointer');
      },
      onKey: (key, shift) => {
        if (key === 'Escape') ending.abort();
        else if (key === 'Tab') overlay.bar.focusNext(shift === 'shift' ? 'backward' : 'forward');
        else if (key === 'Enter' || key === ' ') run(overlay.focusedCommand() ?? 'hide', 'key');
        else if (stepsByKey.has(key)) step(stepsByKey.get(key) ?? 'next');
        else return false;
        return true;
      },
    },
    { view, isOurs: () => overlay.host.isConnected, signal: isPicking },
  );
  for (const type of ['scroll', 'resize']) {
    view.addEventListener(type, overlay.redraw, { capture: true, passive: true, signal: isPicking });
  }
  overlay.show([]);
  overlay.bar.focus('hide');
}

/** Where the keyboard starts: the first block that is in sight. */
function firstInView({ blocks }: PickingGround, view: Window): Selection {
  const index = blocks.findIndex((block) => {
    const box = boxOf([block]);
    return box !== undefined && box.top >= 0 && box.top < view.innerHeight;
  });
  return { index: Math.max(index, 0), size: 0 };
}

function scrollIntoView(blocks: readonly Block[], overlay: PickerOverlay): void {
  const [first] = blocks;
  const box = boxOf(blocks);
  if (!first || !box) return;
  const barTop = overlay.bar.element.getBoundingClientRect().top;
  if (box.top >= 0 && box.bottom <= barTop) return;
  unclobbered(first.element, 'scrollIntoView')({ block: 'center' });
  overlay.redraw();
}

function giveFocusBack(element: Element | null): void {
  if (element instanceof HTMLElement && unclobbered(element, 'isConnected'))
    unclobbered(element, 'focus')({ preventScroll: true });
}
