import type { PageSettings } from '../browser/messages.ts';
import { type CategoryAction, defaultSettings } from '../browser/stored/settings-schema.ts';
import type { Category } from '../core/types.ts';

/** Before the background has answered. */
export const defaultPageSettings: PageSettings = defaultSettings;

/**
 * What becomes of the promos of a category.
 *
 * @param nowMs milliseconds since 1970: in the period in which promos are only marked, none is hidden.
 */
export function categoryAction(
  { categories, marksOnlyUntil }: PageSettings,
  nowMs: number,
): (category: Category) => CategoryAction {
  const isMarkingOnly = nowMs < marksOnlyUntil;
  return (category) => (isMarkingOnly && categories[category] === 'hide' ? 'mark' : categories[category]);
}
