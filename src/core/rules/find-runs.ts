import type { CleanedPage, GroupId } from '../types.ts';
import {
  areNear,
  type Fingerprint,
  fingerprintOf,
  type ParsedFingerprint,
  parseFingerprint,
  sumOf,
  weigh,
  type WeighedText,
} from './fingerprint.ts';

type Judged = Pick<CleanedPage, 'blocks' | 'verdicts'>;

/**
 * Finds runs of blocks with a wanted text, by their indexes. Only a single block or a group of the judge's may differ
 * a little: a run cut at will would take a line of the story in and still be near.
 *
 * A site may have hundreds of rules, so that every text of the page is weighed and printed once for all of them.
 *
 * @param page with the verdicts of the judge alone.
 */
export function createRunFinder({ blocks, verdicts }: Judged): (text: Fingerprint) => number[][] {
  const weighed = blocks.map(({ text }) => weigh(text));
  const printOf = createPrinter(weighed);
  const single = blocks.map((_, index) => [index]);
  const wholes = [...judgedGroups(verdicts), ...single].map((indexes) => ({
    indexes,
    print: parseFingerprint(fingerprintOf(sumOf(indexes.flatMap((index) => weighed[index] ?? [])))),
  }));
  return (text) => {
    const wanted = parseFingerprint(text);
    const near = wholes.filter(({ print }) => areNear(print, wanted)).map(({ indexes }) => indexes);
    return [...exactRuns(weighed, wanted, printOf), ...near];
  };
}

function judgedGroups(verdicts: Judged['verdicts']): number[][] {
  const groups = new Map<GroupId, number[]>();
  verdicts.forEach(({ group }, index) => {
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), index]);
  });
  return [...groups.values()];
}

const maxRunBlocks = 40;

/** The fingerprint of the blocks from the first to the last. */
type Printer = (first: number, last: number) => Fingerprint;

function createPrinter(weighed: readonly WeighedText[]): Printer {
  const prints = new Map<number, Fingerprint>();
  return (first, last) => {
    const key = first * weighed.length + last;
    const print = prints.get(key) ?? fingerprintOf(sumOf(weighed.slice(first, last + 1)));
    prints.set(key, print);
    return print;
  };
}

function exactRuns(
  weighed: readonly WeighedText[],
  { print, pieces }: ParsedFingerprint,
  printOf: Printer,
): number[][] {
  const runs: number[][] = [];
  for (let first = 0; first < weighed.length; first += 1) {
    const last = lastOfRun(weighed, first, pieces);
    if (last !== undefined && printOf(first, last) === print) runs.push(range(first, last));
  }
  return runs;
}

/** Where a run from the first block comes to just so many pieces. */
function lastOfRun(weighed: readonly WeighedText[], first: number, wantedPieces: number): number | undefined {
  let pieces = 0;
  for (let index = first; index < Math.min(weighed.length, first + maxRunBlocks); index += 1) {
    pieces += weighed[index]?.pieces ?? 0;
    if (pieces === wantedPieces) return index;
    if (pieces > wantedPieces) return undefined;
  }
  return undefined;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
