import { scoreOf } from './choose-sentences.ts';
import { cosine, measureSentences, type MeasuredSentence, type StorySentence } from './sentence-features.ts';
import { countWords } from './sentence-terms.ts';
import { primaryLanguage } from './split-into-sentences.ts';
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
  const words = story.paragraphs.reduce((sum, text) => sum + countWords(text), 0);
  if (wanted === defaultSummaryLength && words < shortStoryWords) return summarize(story, shortLength);
  if (wanted >= keyPointCount && words >= longReadWords) return keyPointsOf(story, wanted);
  return summarize(story, wanted);
}

const shortStoryWords = 120;
const shortLength = 2;
const keyPointCount = 5;
const longReadWords = 1200;

/** The best sentence of each of `count` equal parts of the story; none of a part where none stands alone. */
function keyPointsOf(story: Story, count: number): StorySentence[] {
  const sentences = tellingSentences(story);
  const measured = measureSentences(story.title, sentences, primaryLanguage(story.lang));
  const chosen: number[] = [];
  for (let part = 0; part < count; part++) {
    const start = Math.round((part / count) * measured.length);
    const end = Math.round(((part + 1) / count) * measured.length);
    const best = bestOfPart(measured, chosen, { start, end });
    if (best !== undefined) chosen.push(best);
  }
  return chosen.flatMap((at) => sentences[at] ?? []);
}

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
    const likeness = chosen.map((at) => cosine(sentence.terms, measured[at]?.terms ?? new Map()));
    const value = scoreOf(sentence.features, trained) - trained.redundancy * Math.max(0, ...likeness);
    if (value <= bestValue) continue;
    best = start + place;
    bestValue = value;
  }
  return best;
}
