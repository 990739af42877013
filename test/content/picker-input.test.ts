import { describe, expect, it, vi, type Mock } from 'vitest';
import { takeInput, type PickerInput } from '../../src/content/picker-input.ts';

describe('input while the picker is open', () => {
  it.each([
    ['click', { detail: 1, clientX: 3, clientY: 4 }, 'onClick', [{ point: { x: 3, y: 4 }, isTouch: false }]],
    ['click', { detail: 0 }, 'onClick', [{ point: undefined, isTouch: false }]],
    [
      'click',
      { detail: 1, clientX: 3, clientY: 4, pointerType: 'touch' },
      'onClick',
      [{ point: { x: 3, y: 4 }, isTouch: true }],
    ],
    ['pointermove', { clientX: 3, clientY: 4 }, 'onMove', [{ x: 3, y: 4 }]],
    ['keydown', { key: 'ArrowUp' }, 'onKey', ['ArrowUp', 'plain']],
    ['keydown', { key: 'Tab', shiftKey: true }, 'onKey', ['Tab', 'shift']],
  ] as const)('%s %j reaches the picker and not the page', (type, facts, handler, heard) => {
    const { input, fire } = open();
    const event = fire(type, facts);
    expect(input[handler]).toHaveBeenCalledExactlyOnceWith(...heard);
    expect(event.stopImmediatePropagation).toHaveBeenCalledOnce();
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it.each(['pointerdown', 'mousedown', 'mouseup', 'dblclick', 'contextmenu', 'keyup', 'touchstart'])(
    '%s is kept from the page',
    (type) => {
      expect(open().fire(type, {}).stopImmediatePropagation).toHaveBeenCalledOnce();
    },
  );

  it.each<[string, object, () => boolean]>([
    ['is made by a script', { isTrusted: false }, () => true],
    ['is not for the picker', {}, () => false],
  ])('an event that %s is left to the page', (_case, facts, isOurs) => {
    const { input, fire } = open(isOurs);
    for (const type of ['click', 'keydown', 'pointermove', 'touchstart']) {
      expect(
        fire(type, { key: 'Enter', detail: 1, ...facts }).stopImmediatePropagation,
      ).not.toHaveBeenCalled();
    }
    for (const handle of [input.onClick, input.onKey, input.onMove]) expect(handle).not.toHaveBeenCalled();
  });

  it('keys of the browser keep their meaning', () => {
    const { input, fire } = open();
    expect(fire('keydown', { key: 'r', ctrlKey: true }).preventDefault).not.toHaveBeenCalled();
    expect(input.onKey).not.toHaveBeenCalled();
  });

  it('a finger scrolls the page, so touches keep their default', () => {
    expect(open().fire('touchmove', {}).preventDefault).not.toHaveBeenCalled();
  });

  it('a page that scrolls under a resting pointer moves nothing', () => {
    const { input, fire } = open();
    fire('pointermove', { clientX: 3, clientY: 4 });
    fire('pointermove', { clientX: 3, clientY: 4 });
    fire('pointermove', { clientX: 3, clientY: 5 });
    expect(input.onMove).toHaveBeenCalledTimes(2);
  });

  it('nothing is taken after the end, but the rise of the key that ended it', () => {
    const ending = new AbortController();
    const { fire } = open(() => true, ending);
    ending.abort();
    expect(fire('click', { detail: 1 }).stopImmediatePropagation).not.toHaveBeenCalled();

    const byKey = new AbortController();
    const closing = open(() => true, byKey);
    closing.input.onKey.mockImplementation(() => {
      byKey.abort();
      return true;
    });
    closing.fire('keydown', { key: 'Escape' });
    expect(closing.fire('keyup', { key: 'a' }).stopImmediatePropagation).not.toHaveBeenCalled();
    expect(closing.fire('keyup', { key: 'Escape' }).stopImmediatePropagation).toHaveBeenCalledOnce();
    expect(closing.fire('keyup', { key: 'Escape' }).stopImmediatePropagation).not.toHaveBeenCalled();
  });
});

type Listener = (event: object) => void;
type TakenEvent = Readonly<Record<'stopImmediatePropagation' | 'preventDefault', Mock<() => void>>> & {
  readonly type: string;
  readonly isTrusted: boolean;
};

/** A window whose events the test makes, because only a browser makes trusted ones. */
function open(isOurs: (event: Event) => boolean = () => true, ending = new AbortController()) {
  const listeners: { readonly type: string; readonly listen: Listener; readonly signal: AbortSignal }[] = [];
  const view = {
    addEventListener: (type: string, listen: Listener, { signal }: { signal: AbortSignal }) =>
      listeners.push({ type, listen, signal }),
  };
  const input = {
    onMove: vi.fn<PickerInput['onMove']>(),
    onClick: vi.fn<PickerInput['onClick']>(),
    onKey: vi.fn<PickerInput['onKey']>(() => true),
  };
  takeInput(input, { view: view as unknown as Window, isOurs, signal: ending.signal });
  const fire = (type: string, facts: object): TakenEvent => {
    const event: TakenEvent = {
      type,
      isTrusted: true,
      stopImmediatePropagation: vi.fn<() => void>(),
      preventDefault: vi.fn<() => void>(),
      ...facts,
    };
    for (const { listen } of listeners.filter((one) => one.type === type && !one.signal.aborted))
      listen(event);
    return event;
  };
  return { input, fire };
}
