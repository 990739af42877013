// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../src/welcome/welcome.tsx';
import { fakeWelcome, type FakeWelcome } from './fake-welcome.ts';

vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));

afterEach(() => render(undefined, document.body));

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function open({ actions }: FakeWelcome): Promise<void> {
  await act(async () => {
    render(<Welcome actions={actions} />, document.body);
    await settled();
  });
}

/** Presses the button or label with this name; with `near`, the one in the line with those words. */
async function press(name: string, near = ''): Promise<void> {
  const control = [...document.querySelectorAll<HTMLElement>('button, label')].find(
    (element) =>
      element.textContent.startsWith(name) &&
      (element.closest('li, section')?.textContent ?? '').includes(near),
  );
  if (!control) throw new Error(`There is no “${name}” on the welcome page.`);
  await act(async () => {
    control.focus();
    control.click();
    await settled();
  });
}

const text = (): string => document.body.textContent;
/** Without what is hidden in it. */
const story = (): string =>
  [...document.querySelectorAll('article > :not([hidden])')].map((part) => part.textContent).join('\n');

describe('the story', () => {
  it('is shown as it came, then cleaned, and gives back one promo or all', async () => {
    await open(fakeWelcome());
    const before = story();
    await press('Clean this story');
    expect(text()).toContain('2 promos hidden');
    expect(story()).not.toContain('Free Movie Accounts');
    expect(story()).not.toContain('newsletter');
    await press('Restore', 'Newsletter sign-up');
    expect(story()).toContain('newsletter');
    expect(story()).not.toContain('Free Movie Accounts');
    await press('Show it as it came');
    expect(story()).toBe(before);
  });

  it('says why each promo was hidden', async () => {
    await open(fakeWelcome());
    await press('Clean this story');
    expect(text()).toContain('It lures with gifts, gains or haste.');
  });
});

describe('the permission', () => {
  it('is not asked for where it is there', async () => {
    await open(fakeWelcome());
    expect(text()).toContain('The permission is given.');
    expect(text()).not.toContain('Allow on all sites');
  });

  it.each([
    ['given', 'The permission is given.'],
    ['refused', 'Permission was not given.'],
  ] as const)('is asked for where it is missing: %s', async (consent, words) => {
    await open(fakeWelcome({ isAllowed: false, consent }));
    await press('Allow on all sites');
    expect(text()).toContain(words);
  });

  it('keeps the focus near when its button goes', async () => {
    await open(fakeWelcome({ isAllowed: false }));
    await press('Allow on all sites');
    expect(document.activeElement?.closest('.permission')).not.toBeNull();
  });

  it('is noticed where the browser’s own settings take it', async () => {
    const fake = fakeWelcome();
    await open(fake);
    await act(async () => {
      fake.setAllowed(false);
      await settled();
    });
    expect(text()).toContain('Allow on all sites');
  });
});

describe('the first week', () => {
  it('is of marks where the reader wants that', async () => {
    const fake = fakeWelcome();
    await open(fake);
    await press('Only mark them');
    expect(fake.markedUntil()).toBeGreaterThan(Date.now());
    await press('Hide promos at once');
    expect(fake.markedUntil()).toBe(0);
  });

  it('stays as it was where storage is full, and says so', async () => {
    await open(fakeWelcome({ outcome: 'storageFull' }));
    await press('Only mark them');
    expect(text()).toContain('The storage for your choices is full');
    expect(document.querySelector<HTMLInputElement>('input[value=hide]')?.checked).toBe(true);
  });
});

describe('the hint to pin the button', () => {
  it.each([
    ['chrome', 'then the pin beside Stet'],
    ['firefox', 'Pin to Toolbar'],
    ['android', 'Open the menu of the browser'],
  ] as const)('is in the words of %s', async (toolbar, words) => {
    await open(fakeWelcome({ toolbar }));
    expect(text()).toContain(words);
  });

  it('is left out where the button is pinned', async () => {
    await open(fakeWelcome({ toolbar: 'pinned' }));
    expect(text()).not.toContain('Keep the button in sight');
  });
});

it('promises privacy in five lines', async () => {
  await open(fakeWelcome());
  expect(document.querySelectorAll('.promises li')).toHaveLength(5);
});
