import type { Run } from './run.ts';

/** What the page's own metadata says of a run. */
export const stating = {
  /** Share of blocks that stand in the story's text as the page states it for search engines. */
  stated: (run: Run): number => share(run, (place) => run.story.isStated[place] === true),
  /** Share of blocks that the stated text lacks. */
  unstated: (run: Run): number => share(run, (place) => run.story.isStated[place] === false),
  described: (run: Run): number => share(run, (place) => run.story.isDescribed[place] === true),
} as const;

const share = ({ start, end }: Run, test: (place: number) => boolean): number => {
  let count = 0;
  for (let place = start; place < end; place++) if (test(place)) count++;
  return count / (end - start);
};
