/** Does a work for each item, one after the other, and says on standard error how far it is. */
export const withProgress = async <Item, Result>(
  name: string,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const startMs = performance.now();
  const results: Result[] = [];
  for (const item of items) {
    results.push(await work(item));
    if (results.length % itemsPerLine === 0 || results.length === items.length)
      say(`${name}: ${results.length} of ${items.length} pages, ${seconds(performance.now() - startMs)} s`);
  }
  return results;
};

/** Standard output belongs to the tables. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

const itemsPerLine = 20;
const msPerSecond = 1000;
const seconds = (ms: number): string => (ms / msPerSecond).toFixed(0);
