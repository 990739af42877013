import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingStyle } from '../browser/stored/reading-style.ts';
import type { PageReport } from '../core/types.ts';
import { interfaceLanguage } from '../ui/interface-language.ts';
import { chooseVoice, type VoiceChoice } from '../ui/speech/choose-voice.ts';
import { createNarrator, type Narration, type Narrator } from '../ui/speech/narrator.ts';
import { type SpokenSentence, spokenSentences } from '../ui/speech/spoken-sentences.ts';
import { markSentence, sentenceInView, showSentence } from './mark-sentence.ts';
import type { ReaderActions } from './reader-actions.ts';
import { storyBlocks } from './story-blocks.ts';
import type { StyleChange } from './use-reading-style.ts';

type Voices = readonly SpeechSynthesisVoice[];

/** The voice that reads the story, and its controls. */
export type ReadAloud = {
  readonly narration: Narration;
  readonly count: number;
  /** The language that is spoken. */
  readonly lang: string;
  readonly voices: Voices;
  /** Undefined before the reader asked for a voice, and while the browser looks for its voices. */
  readonly choice: VoiceChoice<SpeechSynthesisVoice> | undefined;
  /** Starts at the top of the window, pauses, goes on. */
  readonly toggle: () => void;
  /** Sentences on, or back where negative. */
  readonly move: (step: number) => void;
  readonly stop: () => void;
  readonly chooseVoice: (voiceURI: string) => void;
};

type Given = {
  readonly report: PageReport;
  readonly style: ReadingStyle;
  readonly changeStyle: StyleChange;
  readonly actions: ReaderActions;
  readonly onEnd: () => void;
};

export function useReadAloud({ report, style, changeStyle, actions, onEnd }: Given): ReadAloud {
  const [narration, setNarration] = useState<Narration>({ status: 'silent' });
  const [voices, setVoices] = useState<Voices | undefined>(undefined);
  const [chosen, setChosen] = useState('');
  const narrator = useRef<Narrator | undefined>(undefined);
  const end = useRef(onEnd);
  end.current = onEnd;
  const lang = report.article.lang || interfaceLanguage();
  const sentences = useMemo(
    () => spokenSentences({ ...report.article, lang }, storyBlocks(report)),
    [report, lang],
  );
  const choice = voices && chooseVoice(voices, { lang, chosen, preferred: style.voice });
  const voice = choice?.kind === 'ready' ? choice.voice : undefined;
  const { rate } = style;

  const narrate = (): Narrator => {
    narrator.current ??= createNarrator({
      sentences,
      speech: actions.speech(),
      onChange: (next) => {
        follow(sentences, next);
        setNarration((last) => {
          if (next.status === 'silent' && last.status === 'speaking' && last.at === sentences.length - 1)
            end.current();
          return next;
        });
      },
    });
    return narrator.current;
  };
  useEffect(() => {
    const stop = (): void => narrator.current?.stop();
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
      narrator.current = undefined;
    };
  }, [report]);
  useEffect(() => {
    if (voice) narrator.current?.setManner({ voice, lang, rate });
  }, [voice, lang, rate]);

  const begin = (by: SpeechSynthesisVoice): void => {
    narrate().setManner({ voice: by, lang, rate });
    if (narration.status === 'silent') narrate().play(sentenceInView(sentences));
    else narrate().resume();
  };
  const lookForVoice = async (): Promise<void> => {
    const found = await actions.voices();
    setVoices(found);
    const fitting = chooseVoice(found, { lang, chosen, preferred: style.voice });
    if (fitting.kind === 'ready') begin(fitting.voice);
  };
  const stop = (): void => {
    narrator.current?.stop();
    setVoices(undefined);
  };
  return {
    narration,
    count: sentences.length,
    lang,
    voices: voices ?? [],
    choice,
    toggle: () => {
      if (narration.status === 'speaking') narrate().pause();
      else void lookForVoice();
    },
    move: (step) => {
      const from = narration.status === 'silent' ? sentenceInView(sentences) : narration.at + step;
      narrate().go(Math.min(Math.max(from, 0), sentences.length - 1));
    },
    stop,
    chooseVoice: (voiceURI) => {
      setChosen(voiceURI);
      changeStyle({ voice: voiceURI });
      const wanted = voices?.find((one) => one.voiceURI === voiceURI);
      if (wanted && narration.status !== 'speaking') begin(wanted);
    },
  };
}

function follow(sentences: readonly SpokenSentence[], narration: Narration): void {
  const sentence = narration.status === 'silent' ? undefined : sentences[narration.at];
  markSentence(sentence);
  if (sentence) showSentence(sentence);
}
