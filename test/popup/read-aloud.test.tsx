// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BlockId } from '../../src/core/types.ts';
import { fakePage } from './fake-page.ts';
import { button, openPopup, press, said } from './open-popup.tsx';
import { cleanedState, paragraph } from './pages.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));

type Spoken = EventTarget & { readonly text: string; voice: { readonly name: string } };

const voice = { name: 'Maren', voiceURI: 'maren', lang: 'en-US', localService: true, default: true };
let spoken: Spoken[] = [];
let cancels = 0;

beforeEach(() => {
  spoken = [];
  cancels = 0;
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [voice],
    speak: (utterance: Spoken) => void spoken.push(utterance),
    cancel: () => void cancels++,
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    },
  );
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  render(undefined, document.body);
  vi.unstubAllGlobals();
});

const story = cleanedState([], {
  text: [{ ...paragraph('It stays. Work begins in April.'), id: 4 as BlockId }],
});
const finish = (): Promise<void> => act(() => void spoken.at(-1)?.dispatchEvent(new Event('end')));
const marked = (): string | undefined => document.querySelector('mark')?.textContent ?? undefined;
const bar = (): string => document.querySelector('.reading-bar p')?.textContent ?? '';

describe('reading aloud', () => {
  it('reads the title and each sentence, marks it in the text, and ends', async () => {
    await openPopup(fakePage([], story));
    await press(button('Read aloud'));
    await vi.waitFor(() => expect(bar()).toBe('Sentence 1 of 3'));
    expect(button('Read aloud')?.getAttribute('aria-pressed')).toBe('true');
    await vi.waitFor(() =>
      expect(document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Clean text'),
    );
    expect(spoken[0]?.voice.name).toBe('Maren');
    await finish();
    expect(marked()).toBe('It stays.');
    await finish();
    expect(marked()).toBe('Work begins in April.');
    await finish();
    expect(spoken.map(({ text }) => text)).toEqual([
      'Council keeps the tide mill',
      'It stays.',
      'Work begins in April.',
    ]);
    expect([bar(), said(), marked()]).toEqual(['', 'The story is read.', undefined]);
  });

  it('pauses and goes on at its sentence, with one button', async () => {
    await openPopup(fakePage([], story));
    await press(button('Read aloud'));
    await vi.waitFor(() => expect(bar()).toBe('Sentence 1 of 3'));
    await finish();
    await press(button('Pause'));
    expect(bar()).toBe('Paused at sentence 2 of 3');
    expect(document.activeElement).toBe(button('Go on'));
    await press(button('Go on'));
    expect(spoken.at(-1)?.text).toBe('It stays.');
  });

  it('stops, and the focus goes to the button that starts it', async () => {
    await openPopup(fakePage([], story));
    await press(button('Read aloud'));
    await vi.waitFor(() => expect(bar()).toBe('Sentence 1 of 3'));
    const before = cancels;
    await press(button('Stop'));
    expect(cancels).toBeGreaterThan(before);
    expect([bar(), document.activeElement]).toEqual(['', button('Read aloud')]);
    expect(said()).toBeUndefined();
  });

  it('is silent when the popup closes', async () => {
    await openPopup(fakePage([], story));
    await press(button('Read aloud'));
    await vi.waitFor(() => expect(bar()).toBe('Sentence 1 of 3'));
    const before = cancels;
    dispatchEvent(new Event('pagehide'));
    expect(cancels).toBeGreaterThan(before);
  });

  it.each([
    ['the only voice speaks another language', { ...voice, lang: 'de-DE' }],
    ['the only voice sends the text away', { ...voice, localService: false }],
  ])('says so where %s', async (_case, only) => {
    Object.assign(speechSynthesis, { getVoices: () => [only] });
    await openPopup(fakePage([], story));
    await press(button('Read aloud'));
    await vi.waitFor(() => expect(said()).toBe('This browser has no voice to read with.'));
    expect(spoken).toEqual([]);
  });

  it('is not offered by a browser without speech', async () => {
    vi.unstubAllGlobals();
    await openPopup(fakePage([], story));
    expect(button('Read aloud')).toBeUndefined();
  });
});
