import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { PageReport } from '../core/types.ts';
import { chooseVoice } from '../ui/speech/choose-voice.ts';
import { createNarrator, type Narration, type Narrator } from '../ui/speech/narrator.ts';
import type { SpokenSentence, spokenSentences } from '../ui/speech/spoken-sentences.ts';
import type { PageActions } from './page-actions.ts';
import { knownVoices } from '../ui/speech/known-voices.ts';

/** The voice that reads a story, and its controls. */
export type ReadAloud = {
  /** False in a browser without speech. */
  readonly isPossible: boolean;
  /** It speaks or is paused. */
  readonly isOpen: boolean;
  readonly isPaused: boolean;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** The sentence that is spoken. */
  readonly spoken: SpokenSentence | undefined;
  /** Starts with the title, or stops. */
  readonly toggle: () => void;
  readonly pauseOrGoOn: () => void;
};

type Given = Pick<PageActions, 'readVoice'> & { readonly say: (text: string) => void };

/** Reads the story aloud, sentence by sentence, until it ends, is stopped, or the popup closes. */
export function useReadAloud(report: PageReport | undefined, { readVoice, say }: Given): ReadAloud {
  const [narration, setNarration] = useState<Narration>({ status: 'silent' });
  const [sentences, setSentences] = useState<readonly SpokenSentence[]>([]);
  const narrator = useRef<Narrator | undefined>(undefined);
  const url = report?.url;

  const stop = useCallback((): void => {
    const ended = narrator.current;
    narrator.current = undefined;
    ended?.stop();
    setNarration({ status: 'silent' });
  }, []);
  useEffect(() => {
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, [url, stop]);

  const start = async ({ article, text }: PageReport): Promise<void> => {
    const [voices, style] = await Promise.all([knownVoices(), readVoice()]);
    const choice = chooseVoice(voices, { lang: article.lang, chosen: '', preferred: style.voice });
    if (choice.kind !== 'ready') return say(message('saidNoVoice'));
    const spoken = await sentencesOf(article, text);
    const own = createNarrator({
      sentences: spoken,
      speech: { synthesis: speechSynthesis, utter: (words) => new SpeechSynthesisUtterance(words) },
      onChange: (next) => {
        if (narrator.current !== own) return;
        setNarration(next);
        if (next.status === 'silent') say(message('saidReadToEnd'));
        if (next.status === 'failed') say(message('saidNoVoice'));
      },
    });
    narrator.current = own;
    setSentences(spoken);
    own.setManner({ voice: choice.voice, lang: article.lang, rate: style.rate });
    own.play(0);
  };

  const isOpen = narration.status === 'speaking' || narration.status === 'paused';
  const at = isOpen ? narration.at : -1;
  return {
    isPossible: 'speechSynthesis' in globalThis,
    isOpen,
    isPaused: narration.status === 'paused',
    number: at + 1,
    count: sentences.length,
    spoken: sentences[at],
    toggle: () => {
      if (isOpen) stop();
      // After an update of the extension its files have other names.
      else if (report) void start(report).catch(() => say(message('saidNoVoice')));
    },
    pauseOrGoOn: () => {
      if (narration.status === 'paused') narrator.current?.resume();
      else narrator.current?.pause();
    },
  };
}

/** What finds the sentences is loaded when somebody listens, so that the popup opens fast. */
async function sentencesOf(...story: Parameters<typeof spokenSentences>): Promise<readonly SpokenSentence[]> {
  const speech = await import('../ui/speech/spoken-sentences.ts');
  return speech.spokenSentences(...story);
}
