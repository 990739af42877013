import type { Story } from '../../core/summary/summarize.ts';
import { foreignFacts } from './foreign-facts.ts';
import type { ModelEvent } from './model-state.ts';
import { optionsFor, type OwnSummarizer, type SummarizerFactory } from './summarizer-api.ts';
import { trimStory } from './trim-story.ts';

type Task = {
  readonly story: Story;
  /** Two or three letters, such as `en`. */
  readonly language: string;
  readonly signal: AbortSignal;
  /** What it costs before the first word: a download takes as long as it takes. */
  readonly start: 'atOnce' | 'download';
  /** Longest time to write, in milliseconds. */
  readonly limitMs?: number;
  readonly onEvent: (event: ModelEvent) => void;
};

const defaultLimitMs = 60_000;

/**
 * Has the browser's model summarize a story, and tells what comes of it: `loaded`, `created`, then `wrote` or
 * `failed`. Tells nothing more once the signal is aborted. To be called right in a click, as the browser wants it.
 */
export async function writeSummary(factory: SummarizerFactory, task: Task): Promise<void> {
  const { language, signal } = task;
  const tell = (event: ModelEvent): void => {
    if (!signal.aborted) task.onEvent(event);
  };
  const limitMs = task.limitMs ?? defaultLimitMs;
  let made: Promise<OwnSummarizer> | undefined;
  try {
    made = factory.create({
      ...optionsFor(language),
      signal,
      monitor: (monitor) =>
        monitor.addEventListener('downloadprogress', (event) =>
          tell({ kind: 'loaded', share: (event as ProgressEvent).loaded }),
        ),
    });
    const making = made;
    const summarizer = await (task.start === 'download'
      ? untilAborted(making, signal)
      : within(limitMs, signal, () => making));
    tell({ kind: 'created' });
    tell(await within(limitMs, signal, (limit) => write(summarizer, task, limit)));
  } catch {
    // Whatever failed, the story's own sentences are there.
    tell({ kind: 'failed' });
  } finally {
    // One that comes after the stop is ended too; one that never came needs no end.
    made?.then((summarizer) => summarizer.destroy()).catch(() => undefined);
  }
}

async function write(
  summarizer: OwnSummarizer,
  { story, language }: Task,
  signal: AbortSignal,
): Promise<ModelEvent> {
  const fits = async (text: string): Promise<boolean> =>
    (await summarizer.measureInputUsage(text, { signal })) <= summarizer.inputQuota;
  const input = await trimStory(story, fits);
  if (input === '') return { kind: 'failed' };
  const text = (await summarizer.summarize(input, { signal })).trim();
  const told = [story.title, ...story.paragraphs].join('\n');
  return { kind: 'wrote', text, foreign: foreignFacts(text, told, language) };
}

/** Rejects at the abort and after the time, whose signal the work is given. */
async function within<Value>(
  limitMs: number,
  signal: AbortSignal,
  work: (limit: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, limitMs);
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) stop();
    return await untilAborted(work(limit.signal), limit.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Rejects at the abort, also where the model does not listen to it. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('The model was stopped or took too long.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject);
  });
}
