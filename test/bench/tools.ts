/** Stet and the tools that are measured beside it, on the same pages. */
export const tools = [
  'Stet',
  'Readability',
  'Readability, words apart',
  'Defuddle',
  'Postlight',
  'extractus',
] as const;

export type Tool = (typeof tools)[number];
