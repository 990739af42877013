import { afterEach, describe, expect, test, vi } from 'vitest';
import { reveal } from '../../src/content/reveal.ts';
import { blocksOf, pageOf } from './support/page-of.ts';
import { shadowProperty } from './support/shadow-property.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a block is revealed', () => {
  test.each([
    ['smoothly', '<p>Ferry</p>', false, 'smooth'],
    ['at once where the reader wants no motion', '<p>Ferry</p>', true, 'auto'],
    ['smoothly on a page with an image named "hidden"', '<p>Ferry</p><img name="hidden">', false, 'smooth'],
  ])('%s', (_case, body, matches, behavior) => {
    const { page, window } = pageOf(body);
    shadowProperty(page, 'hidden');
    const scrollIntoView = vi.fn<(options: ScrollIntoViewOptions) => void>();
    Object.assign(window.Element.prototype, { scrollIntoView, animate: () => undefined });
    vi.stubGlobal('matchMedia', () => ({ matches }));
    reveal(blocksOf(page.body), page);
    expect(scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior });
  });
});
