import { act } from 'preact/test-utils';
import { render } from 'preact';
import { Popup } from '../../src/popup/popup.tsx';
import type { Surroundings } from '../../src/popup/use-page.ts';
import type { FakePage } from './fake-page.ts';

export async function openPopup(page: FakePage, given: Partial<Surroundings> = {}): Promise<void> {
  const surroundings: Surroundings = { onLeave: () => undefined, coversPage: false, ...given };
  await act(() => render(<Popup actions={page.actions} surroundings={surroundings} />, document.body));
}

export async function press(element: HTMLElement | undefined): Promise<void> {
  if (!element) throw new Error('There is no such control in the popup.');
  await act(async () => {
    element.focus();
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
}

export const button = (name: string, root: ParentNode = document): HTMLElement | undefined =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);

const row = (id: number): Element => {
  const element = document.querySelector(`[data-group="${id}"]`);
  if (!element) throw new Error(`The popup does not list promo ${id}.`);
  return element;
};

export const rowButton = (id: number, name: string): HTMLElement | undefined => button(name, row(id));

export const rowText = (id: number): string => row(id).textContent;

export const said = (): string | undefined =>
  document.querySelector('[role=status]')?.textContent || undefined;
