import { contains, parentOf } from '../article/safe-dom.ts';
import type { Block, Category } from '../types.ts';
import { blockPath, isAtPath } from './block-path.ts';
import { fingerprint } from './fingerprint.ts';
import type { JudgedPage } from './match-rules.ts';
import type { NewRule, Rule } from './rule.ts';

type Choice = {
  readonly blocks: readonly Block[];
  readonly action: Rule['action'];
};

/** The rule that says of these blocks what the reader said, here and where the site repeats them. */
export function describeChoice(page: JudgedPage, { blocks, action }: Choice): NewRule {
  const text = blocks.map((block) => block.text).join('\n');
  return {
    action,
    fingerprint: fingerprint(text),
    path: narrowPath(page, blocks),
    category: categoryOf(page, blocks),
    excerpt: text.slice(0, maxExcerptLength).trim(),
  };
}

const maxExcerptLength = 200;
const maxPathLength = 500;
/** For a promo that the judge did not see, and so did not name. */
const usualCategory: Category = 'ad';

/** The path of the box around the blocks; empty where it fits a story block besides them. */
function narrowPath({ region, blocks: all, verdicts }: JudgedPage, chosen: readonly Block[]): string {
  const box = commonBox(chosen.map(({ element }) => element));
  if (!box || box === region || !contains(region, box)) return '';
  const path = blockPath(box, region);
  const isTooWide = all.some(
    (block, index) =>
      !chosen.includes(block) &&
      verdicts[index]?.label === 'content' &&
      isAtPath(block.element, region, path),
  );
  return isTooWide || path.length > maxPathLength ? '' : path;
}

function commonBox([first, ...others]: readonly Element[]): Element | undefined {
  let box = first;
  while (box && !others.every((other) => box && contains(box, other))) box = parentOf(box);
  return box;
}

function categoryOf({ blocks, verdicts }: JudgedPage, chosen: readonly Block[]): Category {
  const named = blocks.findIndex((block, index) => chosen.includes(block) && verdicts[index]?.category);
  return verdicts[named]?.category ?? usualCategory;
}
