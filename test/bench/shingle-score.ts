/** How well a text matches the annotators' text of its page: shares from 0 to 1. */
export type TextScore = { readonly precision: number; readonly recall: number; readonly isExact: boolean };

const shingleSize = 4;

/**
 * Precision and recall of runs of four words, counted with their repetitions, as in Zyte's article-extraction
 * benchmark (https://github.com/scrapinghub/article-extraction-benchmark, `evaluate.py`).
 */
export const scoreText = (text: string, gold: string): TextScore => {
  const found = countShingles(text);
  const wanted = countShingles(gold);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const precision = shared === 0 ? 0 : shared / total(found);
  const recall = shared === 0 ? 0 : shared / total(wanted);
  return { precision, recall, isExact: precision === 1 && recall === 1 };
};

/** F1 of mean precision and mean recall over pages. */
export const meanScore = (
  scores: readonly TextScore[],
): { precision: number; recall: number; f1: number; exact: number } => {
  const mean = (of: (score: TextScore) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  const precision = mean((score) => score.precision);
  const recall = mean((score) => score.recall);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    exact: mean(({ isExact }) => (isExact ? 1 : 0)),
  };
};

const countShingles = (text: string): Map<string, number> => {
  const words = text.match(word) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(0, words.length - shingleSize);
  for (let start = 0; start <= last && words.length > 0; start++) {
    const shingle = words.slice(start, start + shingleSize).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
};
/** A word, or one ideograph. */
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}_]+/gu;

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
