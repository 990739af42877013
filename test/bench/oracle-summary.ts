import { rougeN } from './rouge.ts';

/**
 * The greedy oracle (Nallapati and others 2017): of a story's sentences again and again the one that adds most to the
 * mean of ROUGE-1 and 2 with the reference, up to `count` of them, until none adds any. No choice of sentences is
 * much nearer to the reference.
 *
 * @returns positions, ascending.
 */
export const oracle = (
  sentences: readonly string[],
  reference: readonly string[],
  count: number,
): number[] => {
  const chosen: number[] = [];
  let score = 0;
  while (chosen.length < count) {
    const best = sentences
      .map((_, at) => at)
      .filter((at) => !chosen.includes(at))
      .map((at) => ({ at, score: scoreOf(sentences, [...chosen, at], reference) }))
      .toSorted((one, other) => other.score - one.score)[0];
    if (!best || best.score <= score) break;
    chosen.push(best.at);
    score = best.score;
  }
  return chosen.toSorted((one, other) => one - other);
};

const scoreOf = (
  sentences: readonly string[],
  chosen: readonly number[],
  reference: readonly string[],
): number => {
  const summary = chosen.map((at) => sentences[at] ?? '');
  return (rougeN(summary, reference, 1) + rougeN(summary, reference, 2)) / 2;
};
