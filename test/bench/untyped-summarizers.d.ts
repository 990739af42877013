/** The parts of the packages that summarize, which come without types, that the benchmark uses. */
declare module 'lexrank.js' {
  type Ranked = { readonly text: string; readonly index: number; readonly weight: number };
  /** Sentences by paragraph. */
  export default function rank(text: string): readonly (readonly Ranked[])[];
}

declare module 'sum' {
  export default function abstract(options: { readonly corpus: string; readonly nSentences: number }): {
    readonly sentences: readonly string[];
  };
}

declare module 'summarybot' {
  export default class SummaryBot {
    /** The sentences, joined. */
    run(text: string, count: number): string;
  }
}
