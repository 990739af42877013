/** The answer of `work`, which is done when it is first asked for, and not again. */
export const askedOnce = <Answer>(work: () => Answer): (() => Answer) => {
  let known: { readonly answer: Answer } | undefined;
  return () => (known ??= { answer: work() }).answer;
};
