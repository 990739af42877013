import { termsOf } from '../../../src/core/features/hashed-terms.ts';
import { wordsOf } from '../../../src/core/features/words.ts';
import { measurePromoSentences } from '../../../src/core/summary/promo-sentence-features.ts';
import { splitStory, type Story } from '../../../src/core/summary/summarize.ts';
import { rounded } from './rounded.ts';

/** Where a promo is glued: into the text of a paragraph, or between two as one of its own. */
export const gluedPlaces = ['end', 'start', 'middle', 'alone'] as const;
export type GluedPlace = (typeof gluedPlaces)[number];

/** A sentence of a story with a promo glued into it. */
export type GluedSentence = {
  readonly paragraph: number;
  /** `undefined` where a sentence holds words of both. */
  readonly isPromo: boolean | undefined;
  readonly terms: readonly number[];
  readonly values: readonly number[];
};

/** Glues a promo into a paragraph of a story and measures all sentences; runs in a browser. */
export const measureGlued = (story: Story, promo: Glued): GluedSentence[] => {
  const sentences = splitStory({ ...story, paragraphs: glue(story.paragraphs, promo) });
  const values = measurePromoSentences(story.title, sentences);
  const ofPromo = squash(promo.text);
  const ofStory = squash(story.paragraphs.join(' '));
  return sentences.map(({ text, paragraph }, at) => {
    const words = squash(text);
    const isStory = ofStory.includes(words);
    const isPromo = !isStory && ofPromo.includes(words);
    return {
      paragraph,
      isPromo: isStory || isPromo ? isPromo : undefined,
      terms: termsOf(wordsOf(text)),
      values: (values[at] ?? []).map(rounded),
    };
  });
};

export type Glued = { readonly text: string; readonly paragraph: number; readonly place: GluedPlace };

/** The paragraphs of a story with a promo in them. */
export const glue = (paragraphs: readonly string[], { text, paragraph, place }: Glued): string[] =>
  paragraphs.flatMap((own, at) => {
    if (at !== paragraph) return [own];
    if (place === 'alone') return [text, own];
    if (place === 'start') return [`${text} ${own}`];
    const border = place === 'middle' ? (own.match(sentenceBorder)?.index ?? own.length) : own.length;
    return [`${own.slice(0, border)} ${text}${own.slice(border)}`];
  });

/** Example: the space in `left. He`. */
const sentenceBorder = /(?<=[.!?]) (?=\p{Lu})/u;
const squash = (text: string): string => text.replace(/\s+/gu, '');
