import { bitsOf } from '../features/class-names.ts';
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
const boxClasses = bitsOf(['related', 'newsletter', 'promotion', 'share', 'comment']);
