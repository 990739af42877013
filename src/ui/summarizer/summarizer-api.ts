/** What is used of Chrome's `Summarizer` (https://developer.mozilla.org/docs/Web/API/Summarizer). */
export type SummarizerFactory = {
  readonly availability: (
    options: SummarizerOptions,
  ) => Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  /** Needs a click of the reader just before. */
  readonly create: (options: SummarizerOptions & CreationOptions) => Promise<OwnSummarizer>;
};

type SummarizerOptions = {
  readonly type: 'tldr';
  readonly format: 'plain-text';
  readonly length: 'medium';
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
};

type CreationOptions = {
  readonly signal: AbortSignal;
  /** Is given what tells of the download: `loaded` goes from 0 to 1. */
  readonly monitor: (monitor: EventTarget) => void;
};

export type OwnSummarizer = {
  /** In the model's own units, those of `measureInputUsage`. */
  readonly inputQuota: number;
  readonly measureInputUsage: (text: string, options: { readonly signal: AbortSignal }) => Promise<number>;
  readonly summarize: (text: string, options: { readonly signal: AbortSignal }) => Promise<string>;
  readonly destroy: () => void;
};

/** The browser's own; `undefined` in a browser without one, such as Firefox. */
export const browserSummarizer = (): SummarizerFactory | undefined =>
  (globalThis as { readonly Summarizer?: SummarizerFactory }).Summarizer;

/** A short plain text in the language of the story. */
export const optionsFor = (language: string): SummarizerOptions => ({
  type: 'tldr',
  format: 'plain-text',
  length: 'medium',
  expectedInputLanguages: [language],
  outputLanguage: language,
});
