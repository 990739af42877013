// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/browser/stored/settings-schema.ts';
import { countByKind } from '../../src/popup/kind-choices.tsx';
import { fakePage } from './fake-page.ts';
import { button, openPopup, press, rowButton, said } from './open-popup.tsx';
import { cleanedState, promoWith } from './pages.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));

afterEach(() => {
  render(undefined, document.body);
  vi.useRealTimers();
});

const scam = promoWith({ id: 1, category: 'scam' });
const newsletters = [promoWith({ id: 2 }), promoWith({ id: 3 })];
const weekMs = 7 * 24 * 60 * 60 * 1000;

const opener = (): HTMLElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('By kind'));
const choices = (kind: string): readonly HTMLInputElement[] => {
  const group = [...document.querySelectorAll('fieldset')].find(({ textContent }) =>
    textContent.startsWith(kind),
  );
  return [...(group?.querySelectorAll('input') ?? [])];
};

describe('the kinds of promos on a page', () => {
  it('are counted, the most frequent first', () => {
    expect([...countByKind([scam, ...newsletters])]).toEqual([
      ['newsletter', 2],
      ['scam', 1],
    ]);
  });

  it('are told beside the opener, and not offered where there are none', async () => {
    await openPopup(fakePage([scam, ...newsletters]));
    expect(opener()?.textContent).toBe('By kindNewsletter sign-up 2 · Giveaway or scam 1');
    render(undefined, document.body);
    await openPopup(fakePage([]));
    expect(opener()).toBeUndefined();
  });

  it.each([
    [1, 'mark', 'Newsletter sign-up: marked on all sites from now on, not hidden.'],
    [2, 'show', 'Newsletter sign-up: left alone on all sites from now on.'],
  ] as const)('can be set for all sites: choice %d is %s', async (index, action, words) => {
    const page = fakePage([scam, ...newsletters]);
    await openPopup(page);
    await press(opener());
    await press(choices('Newsletter sign-up, on all sites')[index]);
    expect(page.settings().categories).toEqual({ ...defaultSettings.categories, newsletter: action });
    expect(said()).toBe(words);
  });

  it('stay where they are when their promos are gone', async () => {
    const page = fakePage(newsletters);
    await openPopup(page);
    await press(opener());
    await press(choices('Newsletter sign-up')[2]);
    page.become(cleanedState([]));
    await vi.waitFor(() => expect(document.body.textContent).toContain('Nothing to hide'));
    await press(choices('Newsletter sign-up')[0]);
    expect(choices('Newsletter sign-up')[0]?.checked).toBe(true);
    expect(page.settings().categories.newsletter).toBe('hide');
  });

  it('of which the reader wants marks are not called doubtful', async () => {
    const categories = { ...defaultSettings.categories, scam: 'mark' as const };
    const marked = { ...scam, state: 'marked' as const };
    await openPopup(fakePage([marked], cleanedState([marked]), { categories }));
    expect(document.body.textContent).toContain('You chose to see these marked, not hidden.');
    expect(document.body.textContent).not.toContain('Stet is not sure about these.');
  });
});

describe('the first week of marks', () => {
  it('is told with its end, and can be ended', async () => {
    const page = fakePage([], cleanedState(), { marksOnlyUntil: Date.now() + weekMs });
    await openPopup(page);
    expect(document.body.textContent).toContain('Stet marks what it finds and hides nothing.');
    await press(button('Hide from now on'));
    expect(page.settings().marksOnlyUntil).toBe(0);
    expect(document.body.textContent).not.toContain('Stet marks what it finds and hides nothing.');
    expect(said()).toBe('From now on Stet hides what it finds.');
  });
});

describe('a promo in the list', () => {
  it('that is no spam is never hidden here again, and the focus goes to its main button', async () => {
    const page = fakePage([scam]);
    await openPopup(page);
    await press(rowButton(1, 'Not spam: never hide this here'));
    expect(page.changes).toEqual([{ name: 'neverHide', group: 1 }]);
    expect(said()).toBe('It stays visible on this site from now on.');
    expect(document.activeElement).toBe(rowButton(1, 'Hide again'));
  });

  it('is outlined in the page while the pointer or the focus is on it, and no longer', async () => {
    const page = fakePage([scam, ...newsletters]);
    await openPopup(page);
    vi.useFakeTimers();
    const row = (id: number): Element | null => document.querySelector(`[data-group="${id}"]`);
    const pointer = (id: number, type: string): boolean | undefined =>
      row(id)?.dispatchEvent(Object.assign(new Event(type), { pointerType: 'mouse' }));
    const rest = (): Promise<void> => act(() => void vi.advanceTimersByTime(1_000));
    pointer(1, 'pointerenter');
    await rest();
    rowButton(2, 'Restore')?.focus();
    await rest();
    pointer(1, 'pointerleave');
    await rest();
    rowButton(2, 'Restore')?.blur();
    await rest();
    pointer(3, 'pointerenter');
    pointer(3, 'pointerleave');
    await rest();
    expect(page.highlights).toEqual([1, 2, undefined]);
  });

  it('is no longer outlined when something is done with it', async () => {
    const page = fakePage([scam]);
    const order: string[] = [];
    const actions: typeof page.actions = {
      ...page.actions,
      highlight: (group) => void order.push(`highlight ${group}`),
      change: (change) => {
        order.push(change.name);
        return page.actions.change(change);
      },
    };
    await openPopup({ ...page, actions });
    vi.useFakeTimers();
    rowButton(1, 'Restore')?.focus();
    await act(() => void vi.advanceTimersByTime(1_000));
    await act(() => rowButton(1, 'Restore')?.click());
    expect(order).toEqual(['highlight 1', 'highlight undefined', 'restore']);
  });

  it('is no longer outlined when the popup closes', async () => {
    const page = fakePage([scam]);
    await openPopup(page);
    vi.useFakeTimers();
    rowButton(1, 'Restore')?.focus();
    await act(() => void vi.advanceTimersByTime(1_000));
    dispatchEvent(new Event('pagehide'));
    expect(page.highlights).toEqual([1, undefined]);
  });
});
