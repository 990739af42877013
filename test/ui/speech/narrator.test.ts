import { describe, expect, it } from 'vitest';
import { createNarrator, type Narration } from '../../../src/ui/speech/narrator.ts';
import type { SpokenSentence } from '../../../src/ui/speech/spoken-sentences.ts';
import { fakeSpeech } from './fake-speech.ts';

const sentences = ['One.', 'Two.', 'Three.'].map((text): SpokenSentence => ({
  text,
  block: undefined,
  start: 0,
  end: text.length,
}));

function narrate() {
  const fake = fakeSpeech();
  const heard: Narration[] = [];
  const onChange = (narration: Narration): void => void heard.push(narration);
  return {
    ...fake,
    narrator: createNarrator({ sentences, speech: fake.speech, onChange }),
    now: () => heard.at(-1),
    words: () => fake.spoken.map(({ text }) => text),
  };
}

describe('reading aloud', () => {
  it('goes from sentence to sentence, and is silent after the last', () => {
    const { narrator, finish, now, words } = narrate();
    narrator.play(1);
    expect(now()).toEqual({ status: 'speaking', at: 1 });
    finish();
    expect(now()).toEqual({ status: 'speaking', at: 2 });
    finish();
    expect(now()).toEqual({ status: 'silent' });
    expect(words()).toEqual(['Two.', 'Three.']);
  });

  it('pauses, and reads the sentence again from its start when it goes on', () => {
    const { narrator, now, words } = narrate();
    narrator.play(0);
    narrator.pause();
    expect(now()).toEqual({ status: 'paused', at: 0 });
    narrator.resume();
    expect(now()).toEqual({ status: 'speaking', at: 0 });
    expect(words()).toEqual(['One.', 'One.']);
  });

  it('does not take the end of what it broke off for the end of what it speaks', () => {
    const { narrator, spoken, now } = narrate();
    narrator.play(0);
    narrator.go(2);
    spoken[0]?.dispatchEvent(new Event('end'));
    expect(now()).toEqual({ status: 'speaking', at: 2 });
  });

  it('points at a sentence without speaking where it was silent', () => {
    const { narrator, now, words } = narrate();
    narrator.go(1);
    expect(now()).toEqual({ status: 'paused', at: 1 });
    narrator.go(3);
    expect(now()).toEqual({ status: 'paused', at: 1 });
    expect(words()).toEqual([]);
  });

  it('begins the sentence again in another manner', () => {
    const { narrator, spoken } = narrate();
    narrator.play(0);
    narrator.setManner({ voice: undefined, lang: 'de', rate: 1.5 });
    expect(spoken.map(({ text, lang, rate }) => [text, lang, rate])).toEqual([
      ['One.', '', 1],
      ['One.', 'de', 1.5],
    ]);
    narrator.setManner({ voice: undefined, lang: 'de', rate: 1.5 });
    expect(spoken).toHaveLength(2);
  });

  it('says where the browser broke off, and can go on there', () => {
    const { narrator, finish, now } = narrate();
    narrator.play(1);
    finish('error');
    expect(now()).toEqual({ status: 'failed', at: 1 });
    narrator.resume();
    expect(now()).toEqual({ status: 'speaking', at: 1 });
  });

  it('is still once it is stopped', () => {
    const { narrator, now, spoken } = narrate();
    narrator.play(0);
    narrator.stop();
    spoken[0]?.dispatchEvent(new Event('end'));
    expect(now()).toEqual({ status: 'silent' });
  });
});
