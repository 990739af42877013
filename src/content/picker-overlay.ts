import type { Block } from '../core/types.ts';
import { documentProperty, unclobbered } from '../core/article/safe-dom.ts';
import { createPickerBar, type PickerBar, type PickerCommand } from './picker-bar.ts';
import { boxOf, type Point } from './picker-geometry.ts';
import { pickerStyles } from './picker-styles.ts';

/** What the picker lays over the page: a shield, a frame round the choice, and the bar. */
export type PickerOverlay = {
  readonly host: HTMLElement;
  readonly bar: PickerBar;
  /** Draws the frame round these blocks, and says in the bar what they are. */
  readonly show: (blocks: readonly Block[]) => void;
  /** Draws the frame again, after the page moved. */
  readonly redraw: () => void;
  /** What is at a point: a button's command, the bar itself, or the page. */
  readonly under: (point: Point) => PickerCommand | 'bar' | 'page';
  readonly focusedCommand: () => PickerCommand | undefined;
  /** Does the pointer rest on the bar, or is the focus in it? */
  readonly isInUse: () => boolean;
  /** Gives the page back its clicks; the bar stays. */
  readonly dropShield: () => void;
};

/** Opens the overlay in a closed shadow root; it leaves the page without a trace when `signal` aborts. */
export function openPickerOverlay(page: Document, signal: AbortSignal): PickerOverlay {
  const create = unclobbered(page, 'createElement');
  const host = create('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pickerStyles);
  root.adoptedStyleSheets = [sheet];

  const shield = create('div');
  shield.className = 'shield';
  const frame = create('div');
  frame.className = 'frame';
  frame.hidden = true;
  const bar = createPickerBar(page);
  root.append(shield, frame, bar.element);
  documentProperty(page, 'documentElement').append(host);
  raise(host);
  signal.addEventListener('abort', () => host.remove());

  let shown: readonly Block[] = [];
  const redraw = (): void => drawFrame(frame, shown);
  return {
    host,
    bar,
    redraw,
    show: (blocks) => {
      shown = blocks;
      redraw();
      bar.showChosen(blocks);
    },
    under: ({ x, y }) => {
      const element = root.elementFromPoint(x, y);
      return bar.commandOf(element) ?? (bar.element.contains(element) ? 'bar' : 'page');
    },
    focusedCommand: () => bar.commandOf(root.activeElement),
    isInUse: () => root.activeElement !== null || isHovered(bar.element),
    dropShield: () => {
      shield.remove();
      frame.remove();
    },
  };
}

/** Above everything, open dialogs of the page included. */
function raise(host: HTMLElement): void {
  host.popover = 'manual';
  host.showPopover();
}

function drawFrame(frame: HTMLElement, blocks: readonly Block[]): void {
  const box = boxOf(blocks);
  frame.hidden = !box;
  if (!box) return;
  // Set through CSSOM, which a page's content security policy does not forbid.
  frame.style.setProperty('left', `${box.left}px`);
  frame.style.setProperty('top', `${box.top}px`);
  frame.style.setProperty('width', `${box.right - box.left}px`);
  frame.style.setProperty('height', `${box.bottom - box.top}px`);
}

/** On touch screens an element stays "hovered" after a tap. */
const isHovered = (element: Element): boolean =>
  matchMedia('(hover: hover)').matches && element.matches(':hover');
