import { scoreOf } from './choose-sentences.ts';
import { cosine, measureSentences, type MeasuredSentence, type StorySentence } from './sentence-features.ts';
import { countWords } from './sentence-terms.ts';
import { primaryLanguage } from './primary-language.ts';
import { defaultSummaryLength, tellingSentences, summarize, type Story } from './summarize.ts';
import trained from './weights.json';

/**
 * The summary that a reader gets: as many sentences as are wanted, with two exceptions. A short story is told in two
 * where the usual three are wanted; and of a long read, five and more are its key points, one from each part of it,
 * which each stand alone.
 *
 * @param wanted The reader's choice, in sentences.
 */
export function summarizeToLength(story: Story, wanted = defaultSummaryLength): StorySentence[] {
  const words = wordsOfStory(story);
  if (wanted === defaultSummaryLength && words < shortStoryWords) return summarize(story, shortLength);
  if (wanted >= keyPointCount && words >= longReadWords) return keyPointsOf(story, wanted);
  return summarize(story, wanted);
}

/** How long a story is, in words. */
export const wordsOfStory = ({ paragraphs }: Story): number =>
  paragraphs.reduce((sum, text) => sum + countWords(text), 0);

export const shortStoryWords = 120;
const shortLength = 2;
export const keyPointCount = 5;
export const longReadWords = 1200;

/**
 * The best sentence of each of `count` parts of the story, each twice as long as the one before, because news tells
 * the most first; none of a part where none stands alone.
 */
function keyPointsOf(story: Story, count: number): StorySentence[] {
  const sentences = tellingSentences(story);
  const measured = measureSentences(story.title, sentences, primaryLanguage(story.lang));
  const chosen: number[] = [];
  let start = 0;
  for (let part = 1; part <= count; part++) {
    const share = (2 ** part - 1) / (2 ** count - 1);
    const end = Math.max(start + 1, Math.round(share * measured.length));
    const best = bestOfPart(measured, chosen, { start, end });
    if (best !== undefined) chosen.push(best);
    start = end;
  }
  return chosen.flatMap((at) => sentences[at] ?? []);
}

/** What is more alike says the same again, of another year or another town. */
const maxLikeness = 0.7;
/** More than any sentence gains by its features: it is taken where the part says nothing else. */
const repetitionCost = 100;
const none: ReadonlyMap<string, number> = new Map();

type Part = { readonly start: number; readonly end: number };

function bestOfPart(
  measured: readonly MeasuredSentence[],
  chosen: readonly number[],
  { start, end }: Part,
): number | undefined {
  let best: number | undefined;
  let bestValue = -Infinity;
  for (const [place, sentence] of measured.slice(start, end).entries()) {
    if (sentence.needs !== undefined) continue;
    const likeness = Math.max(0, ...chosen.map((at) => cosine(sentence.terms, measured[at]?.terms ?? none)));
    const repetition = likeness > maxLikeness ? repetitionCost : trained.redundancy * likeness;
    const value = scoreOf(sentence.features, trained) - repetition;
    if (value <= bestValue) continue;
    best = start + place;
    bestValue = value;
  }
  return best;
}
