// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { block, fakeReader, localVoice, onlineVoice, storyReport } from './fake-reader.ts';
import { lendBrowserParts } from './lend-browser-parts.ts';
import { button, openReader, press, pressKey, said, shown } from './open-reader.tsx';

vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));
vi.mock('webextension-polyfill', () => ({ default: {} }));

beforeAll(lendBrowserParts);
afterEach(() => {
  render(undefined, document.body);
  document.documentElement.removeAttribute('style');
});

describe('the way it is set', () => {
  it('changes at once and is kept', async () => {
    const reader = fakeReader();
    await openReader(reader);
    await press(document.querySelector('input[value="sepia"]'));
    expect(document.documentElement.dataset['theme']).toBe('sepia');
    await pressKey('+');
    expect(document.documentElement.style.getPropertyValue('--reading-size')).toBe('20px');
    expect(reader.styles).toEqual([{ theme: 'sepia' }, { size: 20 }]);
    expect(said()).toBe('Size: 20 pixels');
  });

  it('stays within its limits', async () => {
    const reader = fakeReader({ style: { size: 32 } });
    await openReader(reader);
    await pressKey('+');
    expect(reader.styles).toEqual([{ size: 32 }]);
  });

  it('says so where it could not be stored', async () => {
    await openReader(fakeReader({ isStorageFull: true }));
    await press(document.querySelector('input[value="dark"]'));
    expect(said()).toContain('could not be stored');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('reading aloud', () => {
  it('starts with the title, pauses, goes on, and moves by keys', async () => {
    const { speech, ...reader } = fakeReader();
    await openReader({ speech, ...reader });
    const words = (): readonly string[] => speech.spoken.map(({ text }) => text);
    await press(button('Read aloud'));
    expect(words()).toEqual(['Council keeps the tide mill']);
    await pressKey('j');
    expect(words().at(-1)).toBe('The council voted to keep the mill.');
    expect(document.querySelector('.is-read')?.textContent).toContain('The council voted');
    await press(button('Pause'));
    await press(button('Next sentence'));
    expect(words()).toHaveLength(2);
    await press(button('Go on'));
    expect(words().at(-1)).toBe('Nobody was surprised.');
    await pressKey('k');
    expect(words().at(-1)).toBe('The council voted to keep the mill.');
  });

  it('stops, and the focus goes back to the button that began it', async () => {
    await openReader(fakeReader());
    await press(button('Read aloud'));
    await press(button('Stop'));
    expect(document.querySelector('.speech-bar')).toBeNull();
    expect(document.querySelector('.is-read')).toBeNull();
    expect(document.activeElement).toBe(button('Read aloud'));
  });

  it('reads to the end and says so', async () => {
    const reader = fakeReader({
      story: { report: storyReport({ text: [], summary: [] }), place: 0, isPrivate: false },
    });
    await openReader(reader);
    await pressKey('j');
    expect(document.querySelector('.speech-bar')).not.toBeNull();
    await press(button('Go on'));
    reader.speech.finish();
    await vi.waitFor(() => expect(said()).toBe('The story is read.'));
  });

  it.each([
    ['no voice', [], 'This browser has no voice to read with.'],
    [
      'none in the language',
      [{ ...localVoice, lang: 'de-DE' }],
      'There is no voice for this language on your device: English.',
    ],
    ['only online voices', [onlineVoice], 'they would send the text to their maker: English.'],
  ])('says in words: %s', async (_case, voices, sentence) => {
    const reader = fakeReader({ voices });
    await openReader(reader);
    await press(button('Read aloud'));
    expect(document.querySelector('.speech-bar')?.textContent).toContain(sentence);
    expect(reader.speech.spoken).toHaveLength(0);
  });

  it('says so where the voice broke off, and goes on there', async () => {
    const { speech, ...reader } = fakeReader();
    await openReader({ speech, ...reader });
    await press(button('Read aloud'));
    await act(() => speech.finish('error'));
    expect(document.querySelector('.speech-bar')?.textContent).toContain('The voice broke off.');
    await press(button('Go on'));
    expect(speech.spoken).toHaveLength(2);
  });

  it('goes on where the story is kept anew as it was, and stops where it is another', async () => {
    const reader = fakeReader();
    await openReader(reader);
    await press(button('Read aloud'));
    await act(() => reader.keepAnew(storyReport()));
    expect(document.querySelector('.speech-bar')).not.toBeNull();
    await act(() => reader.keepAnew(storyReport({ text: [block(1, 'paragraph', 'A restored line.')] })));
    expect(shown()).toContain('A restored line.');
    expect(document.querySelector('.is-read')).toBeNull();
  });

  it('takes an online voice only when the reader chooses it', async () => {
    const reader = fakeReader({ voices: [onlineVoice] });
    await openReader(reader);
    await press(button('Read aloud'));
    const select = [...document.querySelectorAll('select')].at(-1);
    if (!select) throw new Error('There is no list of voices.');
    select.value = 'brook';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(reader.speech.spoken).toHaveLength(1));
    expect(reader.styles).toEqual([{ voice: 'brook' }]);
  });
});

describe('shortcuts', () => {
  it('are listed by ?, and can be switched off', async () => {
    const reader = fakeReader();
    await openReader(reader);
    await pressKey('?');
    expect(document.querySelector('dialog')?.textContent).toContain('Next sentence');
    await press(document.querySelector('dialog input'));
    expect(reader.styles).toEqual([{ hasShortcuts: false }]);
    await press(button('Close'));
    await pressKey('+');
    expect(reader.styles).toHaveLength(1);
  });
});

describe('taking it along', () => {
  it.each([
    ['Copy text', 'copied txt'],
    ['Copy Markdown', 'copied md'],
    ['E-book (EPUB)', 'saved epub'],
    ['Web page', 'saved html'],
    ['Markdown', 'saved md'],
    ['Plain text', 'saved txt'],
    ['Print', 'printed'],
  ])('%s', async (name, done) => {
    const reader = fakeReader();
    await openReader(reader);
    await press(button(name));
    expect(reader.taken).toEqual([done]);
  });
});

describe('without a story', () => {
  it('says that it is no longer kept, and opens it again where its address is known', async () => {
    const reader = fakeReader({ story: 'lost', url: 'https://harbor.example/mill' });
    await openReader(reader);
    expect(shown()).toContain('This story is no longer kept');
    await press(button('Open the story at harbor.example'));
    expect(reader.reopened).toEqual(['https://harbor.example/mill']);
  });

  it.each([
    ['lost', 'This story is no longer kept'],
    ['unnamed', 'No story here yet'],
  ] as const)('offers nothing that cannot be done: %s', async (story, heading) => {
    await openReader(fakeReader({ story }));
    expect(document.querySelector('h1')?.textContent).toBe(heading);
    expect(document.querySelector('button')).toBeNull();
  });
});
