import { primaryLanguage } from '../../core/summary/primary-language.ts';

/** What is used of a `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

export type VoiceChoice<V extends Voice> =
  | { readonly kind: 'ready'; readonly voice: V }
  /** The device has none at all, none in the story's language, or only some that send the text away. */
  | { readonly kind: 'noVoices' | 'noneInLanguage' | 'onlyOnline' };

type Wishes = {
  /** BCP 47 tag of the story. */
  readonly lang: string;
  /** `voiceURI`s that the reader chose: for this story, and the last one for any. Empty for none. */
  readonly chosen: string;
  readonly preferred: string;
};

/**
 * The voice for a story: the chosen one, the preferred one where it speaks the language, else the device's best in
 * the language. A voice that sends the text to its maker is never taken unless the reader chose it.
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  { lang, chosen, preferred }: Wishes,
): VoiceChoice<V> {
  if (voices.length === 0) return { kind: 'noVoices' };
  const wished = voices.find(({ voiceURI }) => voiceURI === chosen);
  if (wished) return { kind: 'ready', voice: wished };
  const fitting = voicesFor(voices, lang);
  const known = fitting.find(({ voiceURI }) => voiceURI === preferred) ?? fitting.find(isOnDevice);
  if (known) return { kind: 'ready', voice: known };
  return { kind: fitting.length > 0 ? 'onlyOnline' : 'noneInLanguage' };
}

/** The voices of a language: those of its region first, on the device before online, the browser's default first. */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string): readonly V[] {
  const rank = (voice: V): number =>
    (tagOf(voice.lang) === tagOf(lang) ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter((voice) => primaryLanguage(voice.lang) === primaryLanguage(lang))
    .toSorted((one, other) => rank(other) - rank(one));
}

const isOnDevice = ({ localService }: Voice): boolean => localService;

/** Android writes `en_US`. */
const tagOf = (lang: string): string => lang.toLowerCase().replaceAll('_', '-');
