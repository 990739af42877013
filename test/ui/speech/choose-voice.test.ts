import { describe, expect, it } from 'vitest';
import { chooseVoice, type Voice, voicesFor } from '../../../src/ui/speech/choose-voice.ts';

const voice = (voiceURI: string, lang: string, changes: Partial<Voice> = {}): Voice => ({
  voiceURI,
  name: voiceURI,
  lang,
  localService: true,
  default: false,
  ...changes,
});

const british = voice('british', 'en-GB');
const american = voice('american', 'en_US', { default: true });
const online = voice('online', 'en-US', { localService: false });
const german = voice('german', 'de-DE');
const far = voice('far', 'fr-FR', { localService: false });
const voices = [online, british, american, german, far];

const wishes = { lang: 'en-GB', chosen: '', preferred: '' };

describe('the voice that reads aloud', () => {
  it.each([
    ['of the region', {}, 'british'],
    ['of the language where the region has none', { lang: 'en-AU' }, 'american'],
    ['that the reader preferred before', { preferred: 'online' }, 'online'],
    ['that fits the language rather than a preferred one that does not', { preferred: 'german' }, 'british'],
    ['that the reader chose for this story, whatever its language', { chosen: 'german' }, 'german'],
  ])('is the one %s', (_which, changes, expected) => {
    expect(chooseVoice(voices, { ...wishes, ...changes })).toMatchObject({
      kind: 'ready',
      voice: { voiceURI: expected },
    });
  });

  it.each([
    ['no voices at all', [], 'en', 'noVoices'],
    ['none in the language', [german], 'en', 'noneInLanguage'],
    ['only one that sends the text away', [german, far], 'fr', 'onlyOnline'],
  ])('is none where there are %s', (_case, some, lang, kind) => {
    expect(chooseVoice(some, { ...wishes, lang })).toEqual({ kind });
  });

  it('is offered with those on the device first', () => {
    expect(voicesFor(voices, 'en-US').map(({ voiceURI }) => voiceURI)).toEqual([
      'american',
      'online',
      'british',
    ]);
  });
});
