// @vitest-environment jsdom
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Choices } from '../../src/ui/choices.tsx';
import { Dialog } from '../../src/ui/dialog.tsx';
import { IconButton } from '../../src/ui/icon-button.tsx';
import { Icon } from '../../src/ui/icons.tsx';
import { Select } from '../../src/ui/select.tsx';
import { Slider } from '../../src/ui/slider.tsx';
import { Switch } from '../../src/ui/switch.tsx';
import { TextField } from '../../src/ui/text-field.tsx';
import { applyTheme } from '../../src/ui/theme.ts';

const draw = (child: ComponentChild): Promise<void> => act(() => render(child, document.body));
const one = <E extends Element>(selector: string): E => {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing was drawn that matches ${selector}.`);
  return element;
};
/** The text of the element that the attribute points to. */
const named = (element: Element, attribute: string): string | undefined =>
  document.getElementById(element.getAttribute(attribute) ?? '')?.textContent;

beforeEach(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => render(undefined, document.body));

it('a switch is described by its hint', async () => {
  const toggle = vi.fn();
  await draw(<Switch label="Badge" hint="A number" isOn={false} isDisabled={false} onToggle={toggle} />);
  const input = one<HTMLInputElement>('[role=switch]');
  expect(named(input, 'aria-describedby')).toBe('A number');
  input.click();
  expect(toggle).toHaveBeenCalledOnce();
});

it('choices are one group of radio buttons with a name, and tell what was chosen', async () => {
  const choose = vi.fn();
  const options = [
    { value: 'hide', name: 'Hide' },
    { value: 'show', name: 'Show', hint: 'Left alone' },
  ] as const;
  await draw(<Choices look="listed" label="Ads" options={options} chosen="hide" onChoose={choose} />);
  const [hide, show] = document.querySelectorAll<HTMLInputElement>('input');
  expect(one('legend').textContent).toBe('Ads');
  expect(hide?.checked).toBe(true);
  expect(hide?.name).toBe(show?.name);
  expect(show && named(show, 'aria-describedby')).toBe('Left alone');
  show?.click();
  expect(choose).toHaveBeenCalledWith('show');
});

it('a slider says its value in words', async () => {
  const slide = vi.fn();
  await draw(<Slider label="Size" value={18} min={14} max={32} step={1} shown="18 px" onSlide={slide} />);
  const input = one<HTMLInputElement>('input');
  expect(input.labels?.[0]?.textContent).toBe('Size');
  expect(input.getAttribute('aria-valuetext')).toBe('18 px');
  input.value = '20';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  expect(slide).toHaveBeenCalledWith(20);
});

it('a select has a label and tells what was chosen', async () => {
  const choose = vi.fn();
  const options = [
    { value: '', name: 'As the browser' },
    { value: 'de', name: 'Deutsch', lang: 'de' },
  ];
  await draw(<Select label="Language" options={options} chosen="" onChoose={choose} />);
  const select = one<HTMLSelectElement>('select');
  expect(select.labels[0]?.textContent).toBe('Language');
  select.value = 'de';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(choose).toHaveBeenCalledWith('de');
});

it('a text field is described by what is wrong with it', async () => {
  await draw(<TextField label="Site" value="x" error="No site." onInput={() => undefined} />);
  const input = one<HTMLInputElement>('input');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(named(input, 'aria-describedby')).toBe('No site.');
});

describe('a dialog', () => {
  it('is open with a name, and gives the focus back when it goes', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    const place = document.body.appendChild(document.createElement('div'));
    await act(() =>
      render(
        <Dialog heading="Sure?" onClose={() => undefined}>
          <button type="button">No</button>
        </Dialog>,
        place,
      ),
    );
    const dialog = one<HTMLDialogElement>('dialog');
    expect(dialog.open).toBe(true);
    expect(named(dialog, 'aria-labelledby')).toBe('Sure?');
    one<HTMLElement>('dialog button').focus();
    await act(() => render(undefined, place));
    expect(document.activeElement).toBe(opener);
    opener.remove();
    place.remove();
  });

  it.each([
    ['Escape', (dialog: HTMLDialogElement) => dialog.dispatchEvent(new Event('close'))],
    [
      'a click beside it',
      (dialog: HTMLDialogElement) => dialog.dispatchEvent(new MouseEvent('click', { clientX: 5 })),
    ],
  ])('closes by %s', async (_, leave) => {
    const close = vi.fn();
    await draw(
      <Dialog heading="Sure?" onClose={close}>
        <p>Really?</p>
      </Dialog>,
    );
    leave(one('dialog'));
    expect(close).toHaveBeenCalledOnce();
  });

  it('stays at a click within it', async () => {
    const close = vi.fn();
    await draw(
      <Dialog heading="Sure?" onClose={close}>
        <p>Really?</p>
      </Dialog>,
    );
    one<HTMLElement>('dialog p').click();
    expect(close).not.toHaveBeenCalled();
  });
});

it('an icon says nothing, and a button that shows one alone has a name', async () => {
  await draw(<IconButton icon="close" label="Close" onPress={() => undefined} />);
  expect(one('button').getAttribute('aria-label')).toBe('Close');
  expect(one('svg').getAttribute('aria-hidden')).toBe('true');
});

it.each([
  ['undo', true],
  ['close', false],
] as const)('the icon %s turns with the line of reading: %s', async (name, isMirrored) => {
  await draw(<Icon name={name} />);
  expect(one('svg').classList.contains('mirrors')).toBe(isMirrored);
});

it('a theme is set on the root, and taken away again for the system’s', () => {
  const root = document.createElement('html');
  applyTheme('sepia', root);
  expect(root.dataset['theme']).toBe('sepia');
  applyTheme('system', root);
  expect(root.dataset['theme']).toBeUndefined();
});
