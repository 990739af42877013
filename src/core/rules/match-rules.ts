import type { CleanedPage } from '../types.ts';
import { isAdLabel, isProtectedByItself } from '../verdicts/caps.ts';
import { parsePath, startWith, type Step, stepsTo } from './block-path.ts';
import { createRunFinder } from './find-runs.ts';
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
  const findRuns = createRunFinder(page);
  for (const rule of rules) {
    for (const indexes of findRuns(rule.fingerprint)) {
      if (indexes.every((index) => !matched[index])) indexes.forEach((index) => (matched[index] = rule));
    }
  }
  const withPath = newestOfEachPath(rules);
  if (withPath.length === 0) return matched;
  const places = page.blocks.map(({ element }) => stepsTo(element, page.region));
  for (const rule of withPath) {
    for (const index of blocksAtPath(page, places, rule)) matched[index] ??= rule;
  }
  return matched;
}

/** A site's reports often share a path; the newest takes all that an older one of the same action would. */
function newestOfEachPath(rules: readonly Rule[]): Rule[] {
  const newest = new Map<string, Rule>();
  for (const rule of rules) {
    const key = `${rule.action} ${rule.path}`;
    if (rule.path !== '' && !newest.has(key)) newest.set(key, rule);
  }
  return [...newest.values()];
}

/**
 * The blocks at the rule's path. None where a rule to hide would reach a block that the judge calls story, or one that
 * only the reader's pointing at its very text may hide: the path is too wide for this page. The label of an ad stays,
 * and the ad below it goes.
 */
function blocksAtPath(
  { region, blocks, verdicts }: JudgedPage,
  places: readonly (readonly Step[])[],
  { path, action }: Rule,
): number[] {
  const wanted = parsePath(path);
  const fitting = places.flatMap((steps, index) => (startWith(steps, wanted) ? [index] : []));
  if (action === 'show') return fitting;
  const reached = fitting.filter((index) => !isAdLabel(blocks[index]?.text ?? ''));
  const isTooWide = reached.some((index) => {
    const block = blocks[index];
    return verdicts[index]?.label === 'content' || (block && isProtectedByItself(block, region));
  });
  return isTooWide ? [] : reached;
}
