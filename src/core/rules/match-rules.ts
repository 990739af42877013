import { closest, contains } from '../article/safe-dom.ts';
import type { Block, CleanedPage, GroupId } from '../types.ts';
import { isAtPath } from './block-path.ts';
import { type Fingerprint, fingerprintOf, isNear, sumOf, weigh, type WeighedText } from './fingerprint.ts';
import type { Rule } from './rule.ts';

export type JudgedPage = Pick<CleanedPage, 'region' | 'blocks' | 'verdicts'>;

/**
 * For each block the rule that speaks of it, if any. What a rule says of a text goes before what it says of a
 * path, and a newer rule before an older one.
 *
 * @param page with the verdicts of the judge alone.
 * @param rules of the page's site, newest first.
 */
export function matchRules(page: JudgedPage, rules: readonly Rule[]): readonly (Rule | undefined)[] {
  const matched: (Rule | undefined)[] = page.blocks.map(() => undefined);
  if (rules.length === 0) return matched;
  const weighed = page.blocks.map(({ text }) => weigh(text));
  for (const rule of rules) {
    for (const indexes of runsWithText(page, weighed, rule.fingerprint)) {
      if (indexes.every((index) => !matched[index])) indexes.forEach((index) => (matched[index] = rule));
    }
  }
  for (const rule of rules) {
    for (const index of blocksAtPath(page, rule)) matched[index] ??= rule;
  }
  return matched;
}

/**
 * Runs of blocks with the wanted text, by their indexes. Only a single block or a group of the judge's may differ
 * a little: a run cut at will would take a line of the story in and still be near.
 */
function runsWithText(page: JudgedPage, weighed: readonly WeighedText[], wanted: Fingerprint): number[][] {
  const isWanted = (indexes: readonly number[]): boolean =>
    isNear(fingerprintOf(sumOf(indexes.flatMap((index) => weighed[index] ?? []))), wanted);
  const exact = weighed.flatMap((_, start) => exactRunFrom(weighed, start, wanted));
  const judged = judgedGroups(page).filter(isWanted);
  const single = weighed.map((_, index) => [index]).filter(isWanted);
  return [...exact, ...judged, ...single];
}

function judgedGroups({ verdicts }: JudgedPage): number[][] {
  const groups = new Map<GroupId, number[]>();
  verdicts.forEach(({ group }, index) => {
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), index]);
  });
  return [...groups.values()];
}

const maxRunBlocks = 40;

function exactRunFrom(weighed: readonly WeighedText[], start: number, wanted: Fingerprint): number[][] {
  const wantedPieces = Number(wanted.split(':')[1]);
  let sum = sumOf([]);
  for (let index = start; index < Math.min(weighed.length, start + maxRunBlocks); index += 1) {
    sum = sumOf([sum, weighed[index] ?? sumOf([])]);
    if (sum.pieces > wantedPieces) return [];
    if (sum.pieces === wantedPieces && fingerprintOf(sum) === wanted) return [range(start, index)];
  }
  return [];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/**
 * The unprotected blocks at the rule's path. None where a rule to hide would reach a block that the judge calls
 * story, or one that only the reader's pointing at its very text may hide: the path is too wide for this page.
 */
function blocksAtPath({ region, blocks, verdicts }: JudgedPage, { path, action }: Rule): number[] {
  if (path === '') return [];
  const fitting = blocks.flatMap(({ element }, index) => (isAtPath(element, region, path) ? [index] : []));
  if (action === 'show') return fitting;
  const isTooWide = fitting.some((index) => {
    const block = blocks[index];
    return verdicts[index]?.label === 'content' || (block && isProtected(block, region));
  });
  return isTooWide ? [] : fitting;
}

const protectedKinds: ReadonlySet<Block['kind']> = new Set(['quote', 'table', 'code', 'caption']);
const protectedBoxes = 'dialog, [role="alert"], [role="alertdialog"], [role="dialog"], [aria-live]';

function isProtected({ kind, level, element }: Block, region: Element): boolean {
  if (protectedKinds.has(kind) || (kind === 'heading' && level === 1)) return true;
  const box = closest(element, protectedBoxes);
  return box !== undefined && box !== region && contains(region, box);
}
