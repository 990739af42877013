import type { SpokenSentence } from './spoken-sentences.ts';

/** The part of the browser that speaks. */
export type Speech = {
  readonly synthesis: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  readonly utter: (text: string) => SpeechSynthesisUtterance;
};

export type Narration =
  | { readonly status: 'silent' }
  | { readonly status: 'speaking' | 'paused'; readonly at: number }
  /** The browser refused or broke off, at this sentence. */
  | { readonly status: 'failed'; readonly at: number };

export type Manner = {
  readonly voice: SpeechSynthesisVoice | undefined;
  /** BCP 47 tag; empty where the story does not say. */
  readonly lang: string;
  /** 1 is the voice's own speed. */
  readonly rate: number;
};

export type Narrator = {
  readonly play: (at: number) => void;
  /** Stays at its sentence, which is read again from its start: pausing inside one hangs on some systems. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** To another sentence; a narrator that does not speak only points at it. */
  readonly go: (at: number) => void;
  readonly stop: () => void;
  /** Takes effect at once: the sentence begins again. */
  readonly setManner: (manner: Manner) => void;
};

type Given = {
  readonly sentences: readonly SpokenSentence[];
  readonly speech: Speech;
  readonly onChange: (narration: Narration) => void;
};

/** Reads sentences aloud, one utterance each, so that long stories never meet the browsers' limit on one. */
export function createNarrator({ sentences, speech, onChange }: Given): Narrator {
  let narration: Narration = { status: 'silent' };
  let manner: Manner = { voice: undefined, lang: '', rate: 1 };
  /** What is being spoken: the late events of an earlier utterance are not for us. */
  let current: SpeechSynthesisUtterance | undefined;

  const become = (next: Narration): void => {
    narration = next;
    onChange(next);
  };
  const hush = (): void => {
    current = undefined;
    speech.synthesis.cancel();
  };
  const speak = (at: number): void => {
    const sentence = sentences[at];
    hush();
    if (!sentence) return become({ status: 'silent' });
    const utterance = speech.utter(sentence.text);
    current = utterance;
    utterance.voice = manner.voice ?? null; // oxlint-disable-line unicorn/no-null -- what the browser takes for none.
    utterance.lang = manner.voice?.lang ?? manner.lang;
    utterance.rate = manner.rate;
    utterance.addEventListener('end', () => current === utterance && speak(at + 1));
    utterance.addEventListener('error', () => {
      if (current !== utterance) return;
      current = undefined;
      become({ status: 'failed', at });
    });
    become({ status: 'speaking', at });
    speech.synthesis.speak(utterance);
  };

  return {
    play: speak,
    pause: () => {
      if (narration.status !== 'speaking') return;
      hush();
      become({ status: 'paused', at: narration.at });
    },
    resume: () => {
      if (narration.status !== 'silent') speak(narration.at);
    },
    go: (at) => {
      if (narration.status === 'speaking') speak(at);
      else if (sentences[at]) become({ status: 'paused', at });
    },
    stop: () => {
      hush();
      become({ status: 'silent' });
    },
    setManner: (next) => {
      if (isSame(next, manner)) return;
      manner = next;
      if (narration.status === 'speaking') speak(narration.at);
    },
  };
}

const isSame = (one: Manner, other: Manner): boolean =>
  one.voice === other.voice && one.lang === other.lang && one.rate === other.rate;
