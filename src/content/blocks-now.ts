import { fingerprint, isNear } from '../core/rules/fingerprint.ts';
import type { Block } from '../core/types.ts';

/**
 * The blocks that the reader pointed at, as the newest look at the page knows them: those of the same elements, or,
 * where the page has rendered all of them anew, those of the same texts. Where it has neither, the blocks of before.
 */
export function blocksNow(pointedAt: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  const stayed = blocks.filter((block) => pointedAt.some((earlier) => isOfSameElement(block, earlier)));
  if (stayed.length > 0) return stayed;
  const renewed = new Set(pointedAt.flatMap((earlier) => blockLike(earlier, blocks) ?? []));
  return renewed.size > 0 ? blocks.filter((block) => renewed.has(block)) : pointedAt;
}

/** Runs of text share their parent's element, so it takes their text to tell them apart. */
function isOfSameElement(block: Block, earlier: Block): boolean {
  const isRun = block.nodes.length > 0 || earlier.nodes.length > 0;
  return block.element === earlier.element && (!isRun || block.text === earlier.text);
}

/** One at most: a short text such as "Read more" may stand in many places. */
function blockLike({ kind, text }: Block, blocks: readonly Block[]): Block | undefined {
  const print = fingerprint(text);
  return blocks.find((block) => block.kind === kind && isNear(fingerprint(block.text), print));
}
