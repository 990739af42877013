import { chooseSentences } from './choose-sentences.ts';
import { withoutPromoSentences } from './promo-sentences.ts';
import { measureSentences, type StorySentence } from './sentence-features.ts';
import { primaryLanguage } from './primary-language.ts';
import { splitIntoSentences } from './split-into-sentences.ts';
import trained from './weights.json';

export type Story = {
  readonly title: string;
  /** BCP 47 tag; empty where it is not known. */
  readonly lang: string;
  readonly paragraphs: readonly string[];
  /** Probability that a paragraph is a promo, where it was judged. */
  readonly promoProbabilities?: readonly number[];
};

/**
 * The sentences that tell most of a story, in its order: those with the highest linear score, less their likeness to
 * the ones already chosen (maximal marginal relevance, Carbonell and Goldstein 1998).
 *
 * @param count How many sentences at most; fewer where the story has fewer.
 */
export function summarize(story: Story, count = defaultSummaryLength): StorySentence[] {
  const sentences = tellingSentences(story);
  if (sentences.length <= count) return sentences;
  const measured = measureSentences(story.title, sentences, primaryLanguage(story.lang));
  return chooseSentences(measured, trained, count).flatMap((at) => sentences[at] ?? []);
}

export const defaultSummaryLength = 3;

/** The sentences that a summary may hold: those of a story without what is likely to be a promo. */
export const tellingSentences = (story: Story): StorySentence[] =>
  withoutPromoSentences(story, splitStory(story));

/** The sentences of a story, each once, up to `maxSentences`. */
export function splitStory({ lang, paragraphs }: Story): StorySentence[] {
  const seen = new Set<string>();
  const sentences: StorySentence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const [at, sentence] of splitIntoSentences(text, lang).entries()) {
      if (seen.has(sentence) || !hasLetter.test(sentence)) continue;
      seen.add(sentence);
      sentences.push({ text: sentence, paragraph, opensParagraph: at === 0 });
    }
    if (sentences.length >= maxSentences) break;
  }
  return sentences.slice(0, maxSentences);
}

/** What tells most of a story stands in its first sentences; a book of 5 MB is not read to its end. */
const maxSentences = 600;
/** Example: not `* * *`. */
const hasLetter = /[\p{L}\p{N}]/u;
