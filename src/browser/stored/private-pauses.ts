import * as v from 'valibot';
import { storedItem } from '../stored-item.ts';

const schema = v.array(
  v.object({
    /** A host or a page's address, as in `pausedSites` and `pausedPages`. */
    subject: v.string(),
    paused: v.boolean(),
  }),
);

/** What private windows pause, or resume for themselves: in memory, and gone with the last of them. */
export const privatePauses = storedItem({ key: 'privatePauses', area: 'session', schema, fallback: [] });
