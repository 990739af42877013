import type { BlockFacts } from './block-facts.ts';
import { total, type Run } from './run.ts';

/** Where the links of a run lead and how much of it they are. */
export const linking = {
  linkShare: (run: Run): number => linkShare(run),
  someLink: (run: Run): number => +(total(run.blocks, count) > 0),
  halfLinks: (run: Run): number => +(linkShare(run) > 0.4),
  mostlyLinks: (run: Run): number => +(linkShare(run) > 0.8),
  manyLinks: (run: Run): number => +(total(run.blocks, count) > 2),
  linksAway: (run: Run): number => Math.min(2, total(run.blocks, away)) / 2,
  linksStory: (run: Run): number => Math.min(2, total(run.blocks, story)) / 2,
  mostlyStoryLink: (run: Run): number => +(linkShare(run) > 0.5 && total(run.blocks, story) > 0),
  mostlyAwayLink: (run: Run): number => +(linkShare(run) > 0.5 && total(run.blocks, away) > 0),
  linksPlatform: (run: Run): number => Math.min(2, total(run.blocks, platform)) / 2,
  linksPaid: (run: Run): number => Math.min(2, total(run.blocks, paid)) / 2,
} as const;

// Each is named, and not looked up by its name, because that takes several times longer.
const count = ({ links }: BlockFacts): number => links.count;
const chars = ({ links }: BlockFacts): number => links.chars;
const away = ({ links }: BlockFacts): number => links.away;
const story = ({ links }: BlockFacts): number => links.story;
const platform = ({ links }: BlockFacts): number => links.platform;
const paid = ({ links }: BlockFacts): number => links.paid;

const linkShare = (run: Run): number => Math.min(1, total(run.blocks, chars) / Math.max(1, run.chars));
