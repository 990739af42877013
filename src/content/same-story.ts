import type { CleanedPage } from '../core/types.ts';

/** Do two looks at a page show one story: in the same element, and with the same first paragraph? */
export function isSameStory(one: CleanedPage, other: CleanedPage): boolean {
  return one.region === other.region && firstParagraph(one) === firstParagraph(other);
}

function firstParagraph({ blocks, verdicts }: CleanedPage): string | undefined {
  const isProse = ({ kind }: CleanedPage['blocks'][number], index: number): boolean =>
    kind === 'paragraph' && verdicts[index]?.label === 'content';
  return blocks.find(isProse)?.text;
}
