import { classGroups, type ClassGroup } from './class-names.ts';
import type { Run } from './run.ts';

type Measure = (run: Run) => number;

/** What class names and ids say: one feature a group for the block itself, one for its ancestors in the region. */
export const naming: Readonly<Record<`own:${ClassGroup}` | `around:${ClassGroup}`, Measure>> =
  Object.fromEntries(
    (Object.keys(classGroups) as ClassGroup[]).flatMap((group): [string, Measure][] => [
      [
        `own:${group}`,
        ({ blocks }) => blocks.filter(({ ownClasses }) => ownClasses.has(group)).length / blocks.length,
      ],
      [
        `around:${group}`,
        ({ blocks }) => blocks.filter(({ classesAround }) => classesAround.has(group)).length / blocks.length,
      ],
    ]),
  ) as Record<`own:${ClassGroup}` | `around:${ClassGroup}`, Measure>;
