import type { Run } from '../features/run.ts';

const maxShortChars = 60;

/**
 * Runs are held to the threshold of their class: nearly every genuine block that scores high is a single short
 * one, and a heading with its list is the surest form.
 */
export const runClass = ({ blocks, chars, listItems, heading }: Run): 'group' | 'lone' | 'short' => {
  if (blocks.length > 1 && (heading !== undefined || listItems.length < blocks.length)) return 'group';
  return chars < maxShortChars ? 'short' : 'lone';
};
