import { bitOf, type ClassGroup } from '../features/class-names.ts';
import { linking } from '../features/linking.ts';
import type { Run } from '../features/run.ts';

/**
 * The publisher's own boxes are not foreign to the story, so prose without a link, a formula at its start, a field or a
 * telling class name is never taken for one.
 */
export const looksLikeBox = (run: Run): boolean =>
  linking.halfLinks(run) === 1 ||
  run.blocks.some(
    ({ signs, hasField, ownClasses, classesAround }) =>
      signs.lead !== undefined || hasField || ((ownClasses | classesAround) & boxClasses) !== 0,
  );
const boxNames = [
  'related',
  'newsletter',
  'promotion',
  'share',
  'comment',
] as const satisfies readonly ClassGroup[];
const boxClasses = boxNames.reduce((bits, name) => bits | bitOf(name), 0);
