import { wilsonInterval } from './wilson-interval.ts';

type Cell = string | number;

/** Lines of a Markdown table. */
export const markdownTable = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

/** `62.5 % (30.6–86.3)`: how many of the items pass, with the 95 % interval; a dash where there are none. */
export const shareOf = <Item>(items: readonly Item[], passes: (item: Item) => boolean): string => {
  if (items.length === 0) return none;
  const hits = items.filter(passes).length;
  const [low, high] = wilsonInterval(hits, items.length);
  return `${percent(hits / items.length)} (${tenth(low * 100)}–${tenth(high * 100)})`;
};

/** `28.3 (19.4–41.1)`: hits in 10,000 with the 95 % interval; a dash where there is nothing to hit. */
export const inTenThousand = (hits: number, all: number): string => {
  if (all === 0) return none;
  const [low, high] = wilsonInterval(hits, all);
  return `${tenth((hits / all) * tenThousand)} (${tenth(low * tenThousand)}–${tenth(high * tenThousand)})`;
};

export const percent = (part: number): string => `${tenth(part * 100)} %`;

export const none = '–';
const tenThousand = 10_000;
const tenth = (value: number): string => value.toFixed(1);
