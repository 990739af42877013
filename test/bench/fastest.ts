/**
 * Milliseconds of one call, the best of three turns. A turn repeats a short work until it lasts long enough for the
 * clock.
 */
export const fastest = (work: () => unknown): number => {
  const firstMs = timeOf(work, 1);
  const calls = Math.max(1, Math.ceil(minTurnMs / Math.max(firstMs, clockMs)));
  return Math.min(...Array.from({ length: turns }, () => timeOf(work, calls) / calls));
};

const turns = 3;
const minTurnMs = 5;
/** What a page's clock resolves. */
const clockMs = 0.1;

const timeOf = (work: () => unknown, calls: number): number => {
  const start = performance.now();
  for (let call = 0; call < calls; call++) work();
  return performance.now() - start;
};
