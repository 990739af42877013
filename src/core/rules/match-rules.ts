import { closest, contains } from '../article/safe-dom.ts';
import type { Block, CleanedPage } from '../types.ts';
import { isAtPath } from './block-path.ts';
import {
  add,
  bitsApart,
  type Fingerprint,
  fingerprintOf,
  isNear,
  weigh,
  type WeighedText,
} from './fingerprint.ts';
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
    for (const { start, end } of windowsWithText(weighed, rule.fingerprint)) {
      if (matched.slice(start, end).every((other) => !other)) matched.fill(rule, start, end);
    }
  }
  for (const rule of rules) {
    for (const index of blocksAtPath(page, rule)) matched[index] ??= rule;
  }
  return matched;
}

type Window = { readonly start: number; readonly end: number; readonly distance: number };

const maxWindowBlocks = 40;

/** Runs of blocks whose joined text has the fingerprint, or one near to it; the nearest first. */
function windowsWithText(weighed: readonly WeighedText[], wanted: Fingerprint): Window[] {
  const windows = weighed.flatMap((_, start) => windowsFrom(weighed, start, wanted));
  return windows.sort((a, b) => a.distance - b.distance || a.end - a.start - (b.end - b.start));
}

function windowsFrom(weighed: readonly WeighedText[], start: number, wanted: Fingerprint): Window[] {
  const windows: Window[] = [];
  const wantedPieces = piecesOf(wanted);
  let sum: WeighedText | undefined;
  for (let end = start + 1; end <= Math.min(weighed.length, start + maxWindowBlocks); end += 1) {
    const next = weighed[end - 1];
    if (!next) break;
    sum = sum ? add(sum, next) : next;
    if (sum.pieces > wantedPieces * maxLengthRatio) break;
    const print = fingerprintOf(sum);
    if (isNear(print, wanted)) windows.push({ start, end, distance: bitsApart(print, wanted) });
  }
  return windows;
}

const maxLengthRatio = 1.4;

function piecesOf(print: Fingerprint): number {
  return Number(print.split(':')[1]);
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
