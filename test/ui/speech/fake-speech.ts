import type { Speech } from '../../../src/ui/speech/narrator.ts';

type Utterance = EventTarget & { readonly text: string; lang: string; rate: number; voice: unknown };

export type FakeSpeech = {
  readonly speech: Speech;
  /** Everything that was begun, in order. */
  readonly spoken: readonly Utterance[];
  /** How often it was told to be still. */
  readonly cancels: () => number;
  /** Ends the last utterance, or breaks it off. */
  readonly finish: (event?: 'end' | 'error') => void;
};

/** Speaks nothing, and ends an utterance when told to. */
export function fakeSpeech(): FakeSpeech {
  const spoken: Utterance[] = [];
  let cancels = 0;
  return {
    spoken,
    cancels: () => cancels,
    finish: (event = 'end') => spoken.at(-1)?.dispatchEvent(new Event(event)),
    speech: {
      synthesis: {
        speak: (utterance) => {
          spoken.push(utterance);
        },
        cancel: () => {
          cancels++;
        },
      },
      utter: (text) =>
        Object.assign(new EventTarget(), { text, lang: '', rate: 1, voice: undefined }) as never,
    },
  };
}
