// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeOptions } from './fake-options.ts';
import { control, on, openOptions, press, said, type } from './open-options.tsx';

vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));

afterEach(() => render(undefined, document.body));

describe('the search', () => {
  const visible = (): readonly string[] =>
    [...document.querySelectorAll('main section')]
      .filter((section) => !section.closest('[hidden]'))
      .map(({ id }) => id);

  it('leaves the sections that hold the words, and says how many', async () => {
    await openOptions(fakeOptions());
    const all = visible();
    await type(document.querySelector('[type=search]') ?? undefined, 'CASINOS');
    expect(visible()).toEqual(['categories']);
    expect(said()).toBe('1 section found');
    await type(document.querySelector('[type=search]') ?? undefined, '');
    expect(visible()).toEqual(all);
  });

  it('says so where nothing is found', async () => {
    await openOptions(fakeOptions());
    await type(document.querySelector('[type=search]') ?? undefined, 'zebra');
    expect(document.querySelector('main')?.textContent).toContain('“zebra”');
  });

  it('is reached by a slash, except from a text field', async () => {
    await openOptions(fakeOptions());
    const slash = (from: Element | undefined): Promise<void> =>
      on(from, (element) => element.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })));
    await slash(document.querySelector('#sites input') ?? undefined);
    expect(document.activeElement).not.toBe(document.querySelector('[type=search]'));
    await slash(control('reset', 'Reset everything'));
    expect(document.activeElement).toBe(document.querySelector('[type=search]'));
  });
});

describe('shortcuts', () => {
  it('are listed with their keys, with words where the browser has no page for them', async () => {
    await openOptions(fakeOptions());
    expect([...document.querySelectorAll('kbd')].map((key) => key.textContent)).toEqual([
      '/',
      'Alt',
      'Shift',
      'R',
    ]);
    await press(control('browser', 'Change shortcuts'));
    expect(said()).toContain('the browser’s page for extensions');
  });
});
