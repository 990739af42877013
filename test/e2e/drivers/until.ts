import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 50;
const defaultTimeoutMs = 10_000;

/**
 * Asks again and again until the answer is truthy, and returns it. An exception counts as "not yet", because a
 * page may be on its way to another document.
 *
 * @throws Error that names what was awaited and the last answer or exception.
 */
export async function until<Result>(
  awaited: string,
  ask: () => Promise<Result>,
  timeoutMs = defaultTimeoutMs,
): Promise<NonNullable<Result>> {
  const end = performance.now() + timeoutMs;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await sleep(pauseMs);
  }
  throw new Error(`Waited ${timeoutMs} ms in vain: ${awaited}. Last seen: ${String(last)}`);
}
