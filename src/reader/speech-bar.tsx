import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { interfaceLanguage } from '../ui/interface-language.ts';
import { Select } from '../ui/select.tsx';
import { voicesFor } from '../ui/speech/choose-voice.ts';
import type { ReadAloud } from './use-read-aloud.ts';

const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

type SpeechBarProps = {
  readonly readAloud: ReadAloud;
  readonly rate: number;
  readonly onRate: (rate: number) => void;
  readonly onStop: () => void;
};

/** What the voice is doing, and its controls, at the end of the window. */
export function SpeechBar({ readAloud, rate, onRate, onStop }: SpeechBarProps): JSX.Element {
  const { narration, choice, move, toggle } = readAloud;
  const isSpeaking = narration.status === 'speaking';
  return (
    <section class="speech-bar" aria-label={message('readAloud')}>
      <div class="buttons">
        <IconButton icon="previous" label={message('readerPreviousSentence')} onPress={() => move(-1)} />
        <IconButton
          icon={isSpeaking ? 'pause' : 'play'}
          label={message(isSpeaking ? 'pauseReading' : 'resumeReading')}
          onPress={toggle}
        />
        <IconButton icon="next" label={message('readerNextSentence')} onPress={() => move(1)} />
        <IconButton icon="stop" label={message('stop')} onPress={onStop} />
      </div>
      <p class="state" role="status">
        {stateSentence(readAloud)}
      </p>
      {choice !== undefined && choice.kind !== 'noVoices' && (
        <div class="choices-of-voice">
          <Select
            label={message('readerSpeed')}
            options={rates.map((value) => ({ value: String(value), name: rateName(value) }))}
            chosen={String(rate)}
            onChoose={(value) => onRate(Number(value))}
          />
          <VoiceSelect readAloud={readAloud} />
        </div>
      )}
    </section>
  );
}

/** Nothing is said while it speaks: a screen reader would talk over it. */
function stateSentence({ narration, choice, lang }: ReadAloud): string {
  if (narration.status === 'failed') return message('readerSpeechFailed');
  if (choice?.kind === 'noVoices') return message('saidNoVoice');
  if (choice?.kind === 'noneInLanguage') return message('readerNoneInLanguage', languageName(lang));
  if (choice?.kind === 'onlyOnline') return message('readerOnlyOnline', languageName(lang));
  return '';
}

/** The voices of the language; all there are where it has none. */
function VoiceSelect({ readAloud }: { readonly readAloud: ReadAloud }): JSX.Element {
  const { voices, choice, lang } = readAloud;
  const offered = choice?.kind === 'noneInLanguage' ? voices : voicesFor(voices, lang);
  const chosen = choice?.kind === 'ready' ? choice.voice : undefined;
  const known = chosen && !offered.includes(chosen) ? [chosen, ...offered] : offered;
  const options = known.map(({ voiceURI, name, lang: spoken, localService }) => ({
    value: voiceURI,
    name: localService ? name : message('readerOnlineVoice', name),
    lang: spoken.replaceAll('_', '-'),
  }));
  const none = { value: '', name: message('readerChooseVoice') };
  return (
    <Select
      label={message('readerVoice')}
      options={chosen ? options : [none, ...options]}
      chosen={chosen?.voiceURI ?? ''}
      onChoose={(value) => value !== '' && readAloud.chooseVoice(value)}
    />
  );
}

const rateName = (rate: number): string => `${new Intl.NumberFormat(interfaceLanguage()).format(rate)}×`;

function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang; // A page may state anything as its language.
  }
}
