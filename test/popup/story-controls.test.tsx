// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BlockId, StoryPicture } from '../../src/core/types.ts';
import { answeredView } from '../../src/popup/popup-view.ts';
import { fakePage } from './fake-page.ts';
import { button, openPopup, press, said } from './open-popup.tsx';
import { cleanedState, promoWith } from './pages.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));

afterEach(() => render(undefined, document.body));

const picture: StoryPicture = {
  src: 'https://harbor.example/mill.jpg',
  alt: 'The mill',
  caption: 'The mill in March',
  width: 640,
  height: 400,
  before: undefined,
};

describe('the summary', () => {
  it('has a button for each sentence whose place is known, which scrolls the page there', async () => {
    const page = fakePage([]);
    const onLeave = vi.fn<() => void>();
    await openPopup(page, { onLeave });
    expect(button('Work begins in April.')).toBeUndefined();
    await press(button('The council voted to keep the mill.'));
    expect(page.places).toEqual([0]);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('gives way to the page where the popup covers it', async () => {
    const onLeave = vi.fn<() => void>();
    await openPopup(fakePage([]), { onLeave, coversPage: true });
    await press(button('The council voted to keep the mill.'));
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['Longer', 2, 3, 'The summary has 3 sentences.', false],
    ['Longer', 3, 5, 'The summary has 5 sentences.', true],
    ['Shorter', 3, 2, 'The summary has 2 sentences.', true],
    ['Longer', 5, 5, undefined, true],
    ['Shorter', 2, 2, undefined, true],
  ] as const)('%s makes %d sentences %d and keeps the focus', async (name, before, after, words, isEnd) => {
    const page = fakePage([], cleanedState(), { summaryLength: before });
    await openPopup(page);
    await press(button(name));
    expect(page.settings().summaryLength).toBe(after);
    expect(said()).toBe(words);
    expect(document.activeElement).toBe(button(name));
    expect(button(name)?.getAttribute('aria-disabled')).toBe(String(isEnd));
  });
});

describe('the clean text', () => {
  it('shows no picture before somebody asks, and then without telling its site where', async () => {
    await openPopup(fakePage([], cleanedState([], { pictures: [picture] })));
    await press(button('Clean text'));
    expect(document.querySelector('img')).toBeNull();
    await press(button('Show the picture'));
    const shown = document.querySelector('img');
    expect(shown?.getAttribute('src')).toBe(picture.src);
    expect(shown?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(document.querySelector('figcaption')?.textContent).toBe('The mill in March');
    await press(button('Show the picture'));
    expect(document.querySelector('img')).toBeNull();
  });

  it('opens the choice of files, and Escape closes it and nothing else', async () => {
    await openPopup(fakePage([]));
    await press(button('Clean text'));
    await press(button('Save'));
    const markdown = button('Markdown');
    expect(markdown).toBeDefined();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    markdown?.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(button('Markdown')).toBeUndefined());
    expect(document.activeElement).toBe(button('Save'));
  });

  it.each(['Copy text', 'Copy Markdown'])('says so where the browser refuses: %s', async (name) => {
    await openPopup(fakePage([]));
    await press(button('Clean text'));
    await press(button(name));
    await vi.waitFor(() => expect(said()).toBe('The browser did not allow copying.'));
  });
});

describe('the reader page', () => {
  it.each([
    [true, 1, undefined],
    [false, 0, 'There is no story here that a reader page could show.'],
  ])('opens: %s', async (isOpened, leaves, words) => {
    const page = fakePage([promoWith({ id: 0 })]);
    const onLeave = vi.fn<() => void>();
    const openReader = () => Promise.resolve(isOpened);
    await openPopup({ ...page, actions: { ...page.actions, openReader } }, { onLeave });
    await press(button('Reader page'));
    expect(onLeave).toHaveBeenCalledTimes(leaves);
    expect(said()).toBe(words);
  });

  it('is not offered for a story without text', async () => {
    await openPopup(fakePage([], cleanedState([], { text: [] })));
    expect(button('Reader page')).toBeUndefined();
  });
});

describe('a page that has answered already', () => {
  it('is shown at once, and not asked again', async () => {
    const page = fakePage([]);
    const watch = vi.fn<typeof page.actions.watch>(() => Promise.resolve());
    const firstView = answeredView(cleanedState([promoWith({ id: 0 })]));
    await openPopup({ ...page, actions: { ...page.actions, watch } }, { firstView });
    expect(document.body.textContent).toContain('1 promo hidden');
    expect(watch).not.toHaveBeenCalled();
  });
});

describe('a page that has news', () => {
  it('is shown as it is now', async () => {
    const page = fakePage([]);
    await openPopup(page);
    expect(document.body.textContent).toContain('Nothing to hide');
    page.become(cleanedState([promoWith({ id: 7 })], { summary: [{ text: 'New.', block: 1 as BlockId }] }));
    await vi.waitFor(() => expect(document.body.textContent).toContain('1 promo hidden'));
  });
});
