import { act } from 'preact/test-utils';
import { render } from 'preact';
import { Options } from '../../src/options/options.tsx';
import type { FakeOptions } from './fake-options.ts';

export async function openOptions({ actions }: FakeOptions): Promise<void> {
  await act(async () => {
    render(<Options actions={actions} />, document.body);
    // What is stored is read first; then the sections ask for what they need.
    await settled();
    await settled();
  });
}

/** Acts on a control as a reader would, and waits until all that follows is drawn. */
export async function on(element: Element | undefined, deed: (element: HTMLElement) => void): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is no such control in the settings.');
  await act(async () => {
    element.focus();
    deed(element);
    await settled();
  });
}

export const press = (element: Element | undefined): Promise<void> =>
  on(element, (pressed) => pressed.click());

export const type = (field: Element | undefined, text: string): Promise<void> =>
  on(field, (input) => {
    (input as HTMLInputElement).value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** The control with this name within a section. */
export function control(section: string, name: string): Element | undefined {
  const controls = [...document.querySelectorAll(`#${section} :is(button, label, select)`)];
  return controls.find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent)?.trim().startsWith(name),
  );
}

export const said = (): string => document.querySelector('.said')?.textContent ?? '';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
