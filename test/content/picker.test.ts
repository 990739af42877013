import { afterEach, describe, expect, test, vi } from 'vitest';
import { startPicker } from '../../src/content/picker.ts';
import { blocksOf, pageOf } from './support/page-of.ts';
import { shadowProperty } from './support/shadow-property.ts';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => key } } }));

afterEach(() => vi.unstubAllGlobals());

describe('the picker', () => {
  test.each(['none', 'createElement', 'documentElement', 'defaultView', 'activeElement', 'ownerDocument'])(
    'opens on a page with a form and a field named "%s", and leaves the page as it was',
    (name) => {
      const { page, window } = pageOf(`<form><input name="${name}"><p>Ferry</p><p>Offer</p></form>`);
      const root = window.document.querySelector('html') as HTMLElement;
      const before = root.outerHTML;
      layOut(window);
      const ending = new AbortController();
      const region = page.querySelector('form') as Element;
      const blocks = blocksOf(region);
      shadowProperty(page, name);
      shadowProperty(region, name);
      const { signal } = ending;
      startPicker({ blocks, region, onChoose: () => undefined, onUndo: () => undefined, signal });
      expect(root.lastElementChild?.localName).toBe('div');
      ending.abort();
      expect(root.outerHTML).toBe(before);
    },
  );
});

/** What the picker needs and jsdom lacks: boxes, constructed sheets and popovers. */
function layOut({
  AbortController,
  AbortSignal,
  HTMLElement,
  Element,
}: ReturnType<typeof pageOf>['window']): void {
  class CSSStyleSheet {
    replaceSync(): void {}
  }
  for (const [name, value] of Object.entries({ AbortController, AbortSignal, HTMLElement, CSSStyleSheet }))
    vi.stubGlobal(name, value);
  const box = { left: 0, top: 0, right: 100, bottom: 20 };
  Object.assign(Element.prototype, { getBoundingClientRect: () => box });
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
}
