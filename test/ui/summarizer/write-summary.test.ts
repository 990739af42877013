import { describe, expect, it, vi } from 'vitest';
import type { ModelEvent } from '../../../src/ui/summarizer/model-state.ts';
import type { SummarizerFactory } from '../../../src/ui/summarizer/summarizer-api.ts';
import { writeSummary } from '../../../src/ui/summarizer/write-summary.ts';
import { fakeSummarizer, progress } from './fake-summarizer.ts';

const story = {
  title: 'Council keeps the tide mill',
  lang: 'en',
  paragraphs: [
    'The council voted to keep the mill. It was a long evening.',
    'Work on the sluice gate begins in April. Nobody in the room was against it.',
  ],
};
const never = (): Promise<never> => new Promise(() => undefined);

function run(factory: SummarizerFactory, given: { limitMs?: number; start?: 'atOnce' | 'download' } = {}) {
  const events: ModelEvent[] = [];
  const stopping = new AbortController();
  const done = writeSummary(factory, {
    story,
    language: 'en',
    signal: stopping.signal,
    start: 'atOnce',
    onEvent: (event) => void events.push(event),
    ...given,
  });
  return { events, done, stop: () => stopping.abort() };
}

describe('a summary by the model', () => {
  it('is of the whole story, in its language, and ends the model', async () => {
    const factory = fakeSummarizer();
    const { events, done } = run(factory);
    await done;
    expect(events).toEqual([
      { kind: 'created' },
      { kind: 'wrote', text: 'The council keeps the mill.', foreign: [] },
    ]);
    expect(factory.inputs).toEqual([story.paragraphs.join('\n\n')]);
    expect(factory.created).toEqual([
      {
        type: 'tldr',
        format: 'plain-text',
        length: 'medium',
        expectedInputLanguages: ['en'],
        outputLanguage: 'en',
      },
    ]);
    expect(factory.ends()).toBe(1);
  });

  it('is of the most telling sentences where the story is longer than the quota', async () => {
    const factory = fakeSummarizer({ inputQuota: 90 });
    await run(factory).done;
    const [input = ''] = factory.inputs;
    expect(input).toContain('The council voted to keep the mill.');
    expect(input.length).toBeGreaterThan(40);
    expect(input.length).toBeLessThanOrEqual(90);
  });

  it('names what the story does not', async () => {
    const { events, done } = run(fakeSummarizer({ summarize: () => Promise.resolve('London pays 40.') }));
    await done;
    expect(events.at(-1)).toEqual({ kind: 'wrote', text: 'London pays 40.', foreign: ['40', 'London'] });
  });

  it('tells how far the download is', async () => {
    const create = async (monitor: EventTarget) => void monitor.dispatchEvent(progress(0.25));
    const { events, done } = run(fakeSummarizer({ create }), { start: 'download' });
    await done;
    expect(events[0]).toEqual({ kind: 'loaded', share: 0.25 });
  });

  it.each<readonly [string, SummarizerFactory]>([
    ['the model cannot be made', fakeSummarizer({ create: () => Promise.reject(new Error('No space.')) })],
    ['the model throws', fakeSummarizer({ summarize: () => Promise.reject(new Error('Not safe.')) })],
    ['not a sentence fits', fakeSummarizer({ inputQuota: 3 })],
    ['the model takes too long', fakeSummarizer({ summarize: never })],
    ['the model is never made', fakeSummarizer({ create: never })],
  ])('fails without a word where %s', async (_case, factory) => {
    const { events, done } = run(factory, { limitMs: 20 });
    await done;
    expect(events.at(-1)).toEqual({ kind: 'failed' });
  });

  it('waits for a download longer than for the writing', async () => {
    const create = () => new Promise((resolve) => setTimeout(resolve, 60));
    const { events, done } = run(fakeSummarizer({ create }), { limitMs: 20, start: 'download' });
    await done;
    expect(events.at(-1)?.kind).toBe('wrote');
  });

  it('tells nothing more once it is stopped', async () => {
    const factory = fakeSummarizer({ summarize: never });
    const { events, done, stop } = run(factory);
    await vi.waitFor(() => expect(factory.inputs).toHaveLength(1));
    stop();
    await done;
    expect(events).toEqual([{ kind: 'created' }]);
    await vi.waitFor(() => expect(factory.ends()).toBe(1));
  });

  it('ends a model that comes after the stop', async () => {
    let arrive = (): void => undefined;
    const factory = fakeSummarizer({ create: () => new Promise<void>((resolve) => (arrive = resolve)) });
    const { events, done, stop } = run(factory);
    stop();
    await done;
    arrive();
    await vi.waitFor(() => expect(factory.ends()).toBe(1));
    expect(events).toEqual([]);
  });
});
