import type { OwnSummarizer, SummarizerFactory } from '../../../src/ui/summarizer/summarizer-api.ts';

type Given = {
  readonly availability?: () => ReturnType<SummarizerFactory['availability']>;
  readonly create?: (monitor: EventTarget) => Promise<unknown>;
  readonly inputQuota?: number;
  readonly summarize?: (text: string) => Promise<string>;
};

export type FakeSummarizer = SummarizerFactory & {
  readonly inputs: readonly string[];
  readonly created: readonly object[];
  readonly ends: () => number;
};

/** A model whose unit is the character, which answers what it is told to. */
export function fakeSummarizer({ availability, create, inputQuota = Infinity, summarize }: Given = {}) {
  const inputs: string[] = [];
  const created: object[] = [];
  let ends = 0;
  const own: OwnSummarizer = {
    inputQuota,
    measureInputUsage: (text) => Promise.resolve(text.length),
    summarize: (text) => {
      inputs.push(text);
      return summarize?.(text) ?? Promise.resolve('The council keeps the mill.');
    },
    destroy: () => void ends++,
  };
  const fake: FakeSummarizer = {
    inputs,
    created,
    ends: () => ends,
    availability: availability ?? (() => Promise.resolve('available')),
    create: async ({ monitor, signal: _signal, ...options }) => {
      created.push(options);
      const target = new EventTarget();
      monitor(target);
      await create?.(target);
      return own;
    },
  };
  return fake;
}

/** What a browser tells of a download. */
export const progress = (loaded: number): Event =>
  Object.assign(new Event('downloadprogress'), { loaded, total: 1 });
