import { message } from '../browser/i18n.ts';
import type { Block } from '../core/types.ts';
import { unclobbered } from '../core/article/safe-dom.ts';
import { countMessage } from '../ui/count-message.ts';

export type PickerCommand = 'previous' | 'next' | 'smaller' | 'larger' | 'hide' | 'cancel' | 'undo' | 'close';

/** The bar at the foot of the page, in which the picker says what is chosen. */
export type PickerBar = {
  readonly element: HTMLElement;
  /** Says what is chosen now; nothing chosen is an empty list. */
  readonly showChosen: (blocks: readonly Block[]) => void;
  /** Says that the choice is hidden, and offers the way back. */
  readonly showDone: () => void;
  /** What pressing this element means; `undefined` where it is no button of the bar. */
  readonly commandOf: (element: Element | null) => PickerCommand | undefined;
  /** Puts the focus on the button of this command. */
  readonly focus: (command: PickerCommand) => void;
  /** Moves the focus to the next button, round the end. */
  readonly focusNext: (direction: 'forward' | 'backward') => void;
};

const maxShownChars = 120;

type ButtonWords = { readonly command: PickerCommand; readonly label: string; readonly sign?: string };

export function createPickerBar(page: Document): PickerBar {
  const commands = new Map<Element, PickerCommand>();
  const create = unclobbered(page, 'createElement');
  const element = create('div');
  element.className = 'bar';
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-label', message('pickerName'));
  element.lang = message('language');
  element.dir = message('@@bidi_dir');

  const chosen = paragraph(page, 'chosen');
  chosen.setAttribute('role', 'status');
  const help = paragraph(page, 'help');
  help.append(span(page, 'fine', message('pickerHelp')), span(page, 'coarse', message('pickerHelpTouch')));
  const words = create('div');
  words.className = 'words';
  words.append(chosen, help);
  const buttons = create('div');
  buttons.className = 'buttons';
  element.append(words, buttons);

  const showButtons = (shown: readonly ButtonWords[]): void => {
    commands.clear();
    buttons.replaceChildren(
      ...shown.map((button) => {
        const shownButton = createButton(page, button);
        commands.set(shownButton, button.command);
        return shownButton;
      }),
    );
  };
  const buttonOf = (command: PickerCommand): HTMLElement | undefined => {
    const entry = [...commands].find(([, itsCommand]) => itsCommand === command);
    return entry?.[0] as HTMLElement | undefined;
  };

  showButtons([
    { command: 'previous', label: message('pickerPrevious'), sign: '↑' },
    { command: 'next', label: message('pickerNext'), sign: '↓' },
    { command: 'smaller', label: message('pickerSmaller') },
    { command: 'larger', label: message('pickerLarger') },
    { command: 'cancel', label: message('pickerCancel') },
    { command: 'hide', label: message('pickerHide') },
  ]);

  return {
    element,
    showChosen: (blocks) => {
      const says = blocks.length === 0 ? message('pickerNothing') : startOf(blocks);
      if (chosen.textContent !== says) chosen.textContent = says;
    },
    showDone: () => {
      help.remove();
      showButtons([
        { command: 'close', label: message('pickerClose') },
        { command: 'undo', label: message('pickerUndo') },
      ]);
      chosen.textContent = message('pickerDone');
    },
    commandOf: (pressed) => {
      const button = pressed?.closest('button');
      return button ? commands.get(button) : undefined;
    },
    focus: (command) => buttonOf(command)?.focus({ preventScroll: true }),
    focusNext: (direction) => {
      const all = [...commands.keys()] as HTMLElement[];
      const focused = all.findIndex((button) => button.matches(':focus'));
      const offset = direction === 'forward' ? 1 : -1;
      all[(focused + offset + all.length) % all.length]?.focus({ preventScroll: true });
    },
  };
}

/** The start of the chosen text; of several blocks, how many there are and how the first begins. */
function startOf(blocks: readonly Block[]): string {
  const text = blocks.map((block) => block.text).join(' ');
  const start = text.length > maxShownChars ? `${text.slice(0, maxShownChars)}…` : text;
  const isolated = firstStrongIsolate + start + popIsolate;
  return blocks.length === 1 ? isolated : `${countMessage('pickerBlocks', blocks.length)}: ${isolated}`;
}

/** The page's language may run the other way than the bar's, and its quotation marks must stay with it (UAX #9). */
const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

function createButton(page: Document, { command, label, sign }: ButtonWords): HTMLButtonElement {
  const button = unclobbered(page, 'createElement')('button');
  button.type = 'button';
  button.textContent = sign ?? label;
  if (sign !== undefined) {
    button.setAttribute('aria-label', label);
    button.title = label;
  }
  if (command === 'hide' || command === 'undo') button.className = 'primary';
  return button;
}

function paragraph(page: Document, className: string): HTMLParagraphElement {
  const element = unclobbered(page, 'createElement')('p');
  element.className = className;
  return element;
}

function span(page: Document, className: string, text: string): HTMLSpanElement {
  const element = unclobbered(page, 'createElement')('span');
  element.className = className;
  element.textContent = text;
  return element;
}
