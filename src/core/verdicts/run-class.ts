import { linking } from '../features/linking.ts';
import type { Run } from '../features/run.ts';

/** How a run is built decides how sure the judge must be. */
export type RunClass = 'group' | 'linked' | 'lone' | 'short';

const maxShortChars = 60;

/**
 * Runs are held to the threshold of their class: nearly every genuine block that scores high is a single short
 * one, a heading with its list is the surest form, and a line that is mostly a link is told by where it leads.
 */
export const runClass = (run: Run): RunClass => {
  const { blocks, chars, listItems, heading } = run;
  if (blocks.length > 1 && (heading !== undefined || listItems.length < blocks.length)) return 'group';
  if (linking.halfLinks(run) === 1) return 'linked';
  return chars < maxShortChars ? 'short' : 'lone';
};
