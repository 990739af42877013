/** The answer of `work`, which is done when it is first asked for, and not again. */
export const askedOnce = <Answer extends NonNullable<unknown>>(work: () => Answer): (() => Answer) => {
  let known: Answer | undefined;
  return () => (known ??= work());
};
