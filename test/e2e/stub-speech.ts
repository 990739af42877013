import type { Page } from './drivers/browser-under-test.ts';

/** Gives a page a voice that says nothing, ends no sentence by itself, and keeps what it was told to say in `__spoken`. */
export function stubSpeech(page: Page): Promise<void> {
  return page.evaluate(() => {
    class Utterance extends EventTarget {
      lang = '';
      rate = 1;
      voice = undefined;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const spoken: Utterance[] = [];
    const voice = { voiceURI: 'ada', name: 'Ada', lang: 'en-GB', localService: true, default: true };
    const synthesis = {
      getVoices: () => [voice],
      speak: (utterance: Utterance) => spoken.push(utterance),
      cancel: () => undefined,
    };
    const define = (name: string, value: unknown) =>
      Object.defineProperty(globalThis, name, { value, configurable: true });
    define('SpeechSynthesisUtterance', Utterance);
    define('speechSynthesis', synthesis);
    define('stubbedSpeech', spoken);
  });
}

export const spokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'stubbedSpeech').map(({ text }: { text: string }) => text));

export const endSentence = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.get(globalThis, 'stubbedSpeech').at(-1).dispatchEvent(new Event('end'));
  });
