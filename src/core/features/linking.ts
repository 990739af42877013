import type { LinkFacts } from './links.ts';
import { total, type Run } from './run.ts';

/** Where the links of a run lead and how much of it they are. */
export const linking = {
  linkShare: (run: Run): number => linkShare(run),
  someLink: (run: Run): number => +(links(run, 'count') > 0),
  halfLinks: (run: Run): number => +(linkShare(run) > 0.4),
  mostlyLinks: (run: Run): number => +(linkShare(run) > 0.8),
  manyLinks: (run: Run): number => +(links(run, 'count') > 2),
  linksAway: (run: Run): number => Math.min(2, links(run, 'away')) / 2,
  linksStory: (run: Run): number => Math.min(2, links(run, 'story')) / 2,
  mostlyStoryLink: (run: Run): number => +(linkShare(run) > 0.5 && links(run, 'story') > 0),
  mostlyAwayLink: (run: Run): number => +(linkShare(run) > 0.5 && links(run, 'away') > 0),
  linksPlatform: (run: Run): number => Math.min(2, links(run, 'platform')) / 2,
  linksPaid: (run: Run): number => Math.min(2, links(run, 'paid')) / 2,
} as const;

const links = ({ blocks }: Run, key: keyof LinkFacts): number => total(blocks, (facts) => facts.links[key]);

const linkShare = (run: Run): number => Math.min(1, links(run, 'chars') / Math.max(1, run.chars));
