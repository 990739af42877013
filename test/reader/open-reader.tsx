import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Reader } from '../../src/reader/reader.tsx';
import type { FakeReader } from './fake-reader.ts';

/** Draws the reader page, and waits until its story is there. */
export async function openReader({ actions }: FakeReader): Promise<void> {
  await act(() => render(<Reader actions={actions} />, document.body));
  await act(settle);
}

export async function press(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is no such control on the reader page.');
  await act(async () => {
    element.focus();
    element.click();
    await settle();
  });
  await act(settle);
}

export async function pressKey(key: string, target: EventTarget = document.body): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  });
  await act(settle);
}

/** By its words, or by its name for screen readers. */
export const button = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );

export const shown = (): string => document.querySelector('main')?.textContent ?? '';

export const said = (): string | undefined => document.querySelector('.said')?.textContent || undefined;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
