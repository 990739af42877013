import { bitOf, classGroups, type ClassGroup } from './class-names.ts';
import { shareOfBlocks, type Run } from './run.ts';

type Measure = (run: Run) => number;

/** What class names and ids say: one feature a group for the block itself, one for its ancestors in the region. */
export const naming: Readonly<Record<`own:${ClassGroup}` | `around:${ClassGroup}`, Measure>> =
  Object.fromEntries(
    (Object.keys(classGroups) as ClassGroup[]).flatMap((group): [string, Measure][] => {
      const bit = bitOf(group);
      return [
        [`own:${group}`, (run) => shareOfBlocks(run, ({ ownClasses }) => (ownClasses & bit) !== 0)],
        [`around:${group}`, (run) => shareOfBlocks(run, ({ classesAround }) => (classesAround & bit) !== 0)],
      ];
    }),
  ) as Record<`own:${ClassGroup}` | `around:${ClassGroup}`, Measure>;
