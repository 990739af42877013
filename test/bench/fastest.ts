/**
 * Milliseconds of one call, the best of three turns. A turn repeats a short work until it lasts long enough for the
 * clock; finding out how often warms it up.
 */
export const fastest = (work: () => unknown): number => {
  let calls = 1;
  while (timeOf(work, calls) < minTurnMs && calls < maxCalls) calls *= 2;
  return Math.min(...Array.from({ length: turns }, () => timeOf(work, calls) / calls));
};

const turns = 3;
const minTurnMs = 10;
const maxCalls = 1024;

const timeOf = (work: () => unknown, calls: number): number => {
  const start = performance.now();
  for (let call = 0; call < calls; call++) work();
  return performance.now() - start;
};
