import { cleanPage } from '../core/clean-page.ts';
import type { Category, Reason } from '../core/types.ts';
import { storyDocument } from './demo-story.ts';

/** A promo that was found in the made-up story. */
export type FoundPromo = {
  /** The places of its parts in `storyParts`. */
  readonly parts: readonly number[];
  readonly category: Category;
  readonly reasons: readonly Reason[];
};

/** Judges the made-up story by the same rules as every page: what it would hide, in the order of the story. */
export function cleanStory(page: Document): readonly FoundPromo[] {
  const { story, elements } = storyDocument(page);
  const cleaned = cleanPage(story, { url: 'https://harbor.example/', rules: [], isVisible: () => true });
  const promos = new Map<number, FoundPromo>();
  cleaned?.blocks.forEach(({ element }, index) => {
    const verdict = cleaned.verdicts[index];
    const part = elements.indexOf(element);
    if (verdict?.action !== 'hide' || verdict.group === undefined || part < 0) return;
    const { group, category = 'filler', reasons } = verdict;
    const parts = [...(promos.get(group)?.parts ?? []), part];
    promos.set(group, { parts, category, reasons });
  });
  return [...promos.values()];
}
