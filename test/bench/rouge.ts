/** F1 scores from 0 to 1 (Lin 2004), on lower-case words without stemming; single characters where a script has no spaces. */
export type Rouge = { readonly one: number; readonly two: number; readonly lsum: number };

/** Compares a summary, as a list of sentences, with a reference. */
export function rouge(summary: readonly string[], reference: readonly string[]): Rouge {
  return {
    one: rougeN(summary, reference, 1),
    two: rougeN(summary, reference, 2),
    lsum: lsum(summary, reference),
  };
}

/** The mean of the three. */
export const meanOfRouges = (scores: Rouge): number => (scores.one + scores.two + scores.lsum) / 3;

/** Words in lower case; characters of Chinese, Japanese and Thai one by one. */
export function tokensOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(tokenPattern)].map(([token]) => token);
}

/** Example: `don't 漢字` gives `don`, `t`, `漢`, `字`. */
const tokenPattern =
  /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]|(?:(?![\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF])[\p{L}\p{M}\p{N}])+/gu;

/** F1 of the runs of so many words. */
export function rougeN(summary: readonly string[], reference: readonly string[], length: number): number {
  const found = countGrams(summary, length);
  const wanted = countGrams(reference, length);
  let shared = 0;
  for (const [gram, count] of wanted) shared += Math.min(count, found.get(gram) ?? 0);
  return f1(shared, total(found), total(wanted));
}

function countGrams(sentences: readonly string[], length: number): Map<string, number> {
  const tokens = sentences.flatMap(tokensOf);
  const counts = new Map<string, number>();
  for (let at = 0; at + length <= tokens.length; at++) {
    const gram = tokens.slice(at, at + length).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Union of the longest common subsequences of each reference sentence with all summary sentences. */
function lsum(summary: readonly string[], reference: readonly string[]): number {
  const found = summary.map(tokensOf);
  const wanted = reference.map(tokensOf);
  const left = countGrams(summary, 1);
  let shared = 0;
  for (const sentence of wanted) {
    const union = new Set(found.flatMap((other) => commonPositions(sentence, other)));
    for (const at of union) {
      const token = sentence[at] ?? '';
      const count = left.get(token) ?? 0;
      if (count === 0) continue;
      left.set(token, count - 1);
      shared++;
    }
  }
  return f1(shared, found.flat().length, wanted.flat().length);
}

/** Positions in `a` of a longest common subsequence of `a` and `b`. */
function commonPositions(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const diagonal = (lengths[(i - 1) * width + j - 1] ?? 0) + 1;
      const side = Math.max(lengths[(i - 1) * width + j] ?? 0, lengths[i * width + j - 1] ?? 0);
      lengths[i * width + j] = a[i - 1] === b[j - 1] ? diagonal : side;
    }
  }
  const positions: number[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      positions.push(i - 1);
      i--;
      j--;
    } else if ((lengths[(i - 1) * width + j] ?? 0) > (lengths[i * width + j - 1] ?? 0)) i--;
    else j--;
  }
  return positions;
}

const f1 = (shared: number, found: number, wanted: number): number =>
  shared === 0 ? 0 : (2 * shared) / (found + wanted);
