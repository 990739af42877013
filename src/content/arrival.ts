export type Arrival = {
  /** Looks whether the next story is there, soon and then less and less often. */
  readonly await: () => void;
  readonly cancel: () => void;
};

/** When a page that changed its address may show its next story: at once, late, or after a slow answer. */
const delaysMs = [300, 1500, 5000];

/** Looks for the story of a page that has changed its address, a few times and no more. */
export function createArrival(look: () => void): Arrival {
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const cancel = (): void => timers.forEach((timer) => clearTimeout(timer));
  return {
    await: () => {
      cancel();
      timers = delaysMs.map((delay) => setTimeout(look, delay));
    },
    cancel,
  };
}
