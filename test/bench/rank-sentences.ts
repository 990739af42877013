import { tokensOf } from './rouge.ts';

/**
 * TextRank (Mihalcea and Tarau 2004): PageRank over sentences that are joined by the words that they share, divided
 * by the logarithms of their lengths.
 *
 * @returns positions of the `count` best sentences, ascending.
 */
export const textRank = (sentences: readonly string[], count: number): number[] => {
  const bags = sentences.map((sentence) => new Set(tokensOf(sentence)));
  return bestOf(
    pageRank(
      bags.map((one, row) => bags.map((other, column) => (row === column ? 0 : sharedByLength(one, other)))),
    ),
    count,
  );
};

/**
 * Continuous LexRank (Erkan and Radev 2004): PageRank over the cosines of TF-IDF, with the sentences of the story as
 * its documents; cosines below 0.1 count as none, and no sentence speaks for itself.
 *
 * @returns positions of the `count` best sentences, ascending.
 */
export const lexRank = (sentences: readonly string[], count: number): number[] => {
  const vectors = termVectors(sentences.map(tokensOf));
  const links = vectors.map((one, row) =>
    vectors.map((other, column) => {
      const cosine = row === column ? 0 : dot(one, other);
      return cosine < minCosine ? 0 : cosine;
    }),
  );
  return bestOf(pageRank(links), count);
};

const minCosine = 0.1;
const damping = 0.85;
const maxTurns = 100;
const tolerance = 1e-6;

const sharedByLength = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const lengths = Math.log(one.size) + Math.log(other.size);
  if (!(lengths > 0)) return 0;
  return [...one].filter((token) => other.has(token)).length / lengths;
};

type Vector = ReadonlyMap<string, number>;

/** TF-IDF of length 1 for each sentence. */
const termVectors = (sentences: readonly (readonly string[])[]): Vector[] => {
  const holders = new Map<string, number>();
  for (const tokens of sentences)
    for (const token of new Set(tokens)) holders.set(token, (holders.get(token) ?? 0) + 1);
  return sentences.map((tokens) => {
    const weights = new Map<string, number>();
    for (const token of tokens) {
      const rarity = Math.log((1 + sentences.length) / (holders.get(token) ?? 1));
      weights.set(token, (weights.get(token) ?? 0) + rarity);
    }
    const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
    return new Map([...weights].map(([token, weight]) => [token, weight / (length || 1)]));
  });
};

const dot = (one: Vector, other: Vector): number => {
  let sum = 0;
  for (const [token, weight] of one) sum += weight * (other.get(token) ?? 0);
  return sum;
};

/** The stationary share of each row (Brin and Page 1998), by power iteration; a row without links leads to all alike. */
const pageRank = (links: readonly (readonly number[])[]): number[] => {
  const size = links.length;
  const sums = links.map((row) => row.reduce((sum, link) => sum + link, 0));
  let ranks = links.map(() => 1 / size);
  for (let turn = 0; turn < maxTurns; turn++) {
    const next = links.map(() => (1 - damping) / size);
    for (const [row, targets] of links.entries()) {
      const rank = damping * (ranks[row] ?? 0);
      const sum = sums[row] ?? 0;
      for (const [column, link] of targets.entries())
        next[column] = (next[column] ?? 0) + rank * (sum > 0 ? link / sum : 1 / size);
    }
    const change = next.reduce((total, rank, at) => total + Math.abs(rank - (ranks[at] ?? 0)), 0);
    ranks = next;
    if (change < tolerance) break;
  }
  return ranks;
};

const bestOf = (scores: readonly number[], count: number): number[] =>
  scores
    .map((score, at) => ({ score, at }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, count)
    .map(({ at }) => at)
    .toSorted((one, other) => one - other);
