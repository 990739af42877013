import type { LeadKind } from './lead-phrases.ts';
import { shareOfBlocks, total, type Run } from './run.ts';

/** What the signs of a run say beside its words: formulas that open boxes, addresses, disguises. */
export const leading = {
  leadsReadOn: (run: Run): number => begins(run, 'readOn'),
  leadsNewsletter: (run: Run): number => begins(run, 'newsletter'),
  leadsFollow: (run: Run): number => begins(run, 'follow'),
  leadsComment: (run: Run): number => begins(run, 'comment'),
  leadsMedia: (run: Run): number => begins(run, 'media'),
  leadsSupport: (run: Run): number => begins(run, 'support'),
  leadsProduct: (run: Run): number => begins(run, 'product'),
  leadsSponsor: (run: Run): number => begins(run, 'sponsor'),
  /** Share of blocks that begin like any box. */
  leads: (run: Run): number => shareOfBlocks(run, ({ signs }) => signs.lead !== undefined),
  contacts: ({ blocks }: Run): number =>
    Math.min(
      2,
      total(blocks, ({ signs }) => signs.contacts),
    ) / 2,
  disguised: ({ blocks }: Run): number =>
    Math.min(
      3,
      total(blocks, ({ signs }) => signs.disguised),
    ) / 3,
  points: ({ blocks }: Run): number => +(blocks.at(-1)?.signs.points ?? false),
  /** Capitalized words beyond the story's own share of them, as titles and shouts have. */
  capitalized: ({ blocks, words, story }: Run): number =>
    total(blocks, ({ signs }) => signs.capitalized) / Math.max(1, words) - story.capitalizedShare,
} as const;

const begins = ({ blocks }: Run, kind: LeadKind): number => +(blocks[0]?.signs.lead === kind);
