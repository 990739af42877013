export type Queue = <T>(task: () => Promise<T> | T) => Promise<T>;

/** Runs tasks one after another, in the order of asking; a task that fails does not stop the next. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T> | T): Promise<T> => {
    const result = last.then(task);
    last = result.catch(() => undefined); // The asker of `result` hears of the failure.
    return result;
  };
}
