import { countWords } from '../../src/core/summary/sentence-terms.ts';
import type { Story } from '../../src/core/summary/summarize.ts';
import type { CoreInChromium } from '../tools/core-in-chromium.ts';
import { markdownTable } from './markdown-table.ts';
import { heldOutExamples } from './summary.ts';
import type { timeSummary } from './time-summary.ts';

/** What a summary costs in Chromium at growing lengths, as Markdown. */
export const benchSummaryCost = async (core: CoreInChromium): Promise<string> => {
  const stories = heldOutExamples()
    ?.filter(({ source }) => source === 'cnndm')
    .map(({ story }) => story);
  if (!stories) return 'Cost: skipped, because there is no corpus (STET_CORPUS or ../shared).';
  const rows: (string | number)[][] = [];
  for (const words of [warmUpWords, ...lengths]) {
    const times: number[] = [];
    for (const story of storiesOf(stories, words))
      times.push(await core.call<ReturnType<typeof timeSummary>>('timeSummary', story));
    const ms = median(times);
    rows.push([words, times.length, ms.toFixed(2), ((ms / words) * microsecondsPerMs).toFixed(2)]);
  }
  return markdownTable(['words', 'stories', 'median ms', 'µs a word'], rows.slice(1)).join('\n');
};

const lengths = [700, 1500, 3000, 6000, 12_000];
/** Before the first row counts, the code has been compiled. */
const warmUpWords = 700;
const maxStories = 20;
const microsecondsPerMs = 1000;

/** Stories of about so many words each, made of the paragraphs of the given ones in a row. */
export const storiesOf = (sources: readonly Story[], words: number): Story[] => {
  const stories: Story[] = [];
  let paragraphs: string[] = [];
  let count = 0;
  for (const source of sources) {
    for (const paragraph of source.paragraphs) {
      paragraphs.push(paragraph);
      count += countWords(paragraph);
      if (count < words) continue;
      stories.push({ title: source.title, lang: source.lang, paragraphs });
      if (stories.length === maxStories) return stories;
      paragraphs = [];
      count = 0;
    }
  }
  return stories;
};

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
