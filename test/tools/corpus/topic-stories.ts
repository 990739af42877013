import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicOf } from '../../../src/core/features/words.ts';
import { foldOf } from './folds.ts';
import { spamInGold } from './gold-errors.ts';
import { loadPages } from './load-corpus.ts';

/** A story as the stems of its topic words. */
export type TopicStory = { readonly lang: string; readonly stems: ReadonlySet<string> };

/** The stories of the training sites by their gold texts, and the articles that summaries were written of. */
export const loadTopicStories = (folder: string): TopicStory[] => [
  ...loadPages(folder)
    .filter((page) => !spamInGold.has(page.id) && foldOf(page) === 'train')
    .flatMap(({ gold, lang }) => (gold === undefined ? [] : [topicStory(gold, lang)])),
  ...loadArticles(folder)
    .filter(({ source }) => source !== sourceOfPages)
    .map(({ text, lang }) => topicStory(text, lang)),
];

/** These articles are of the same sites as pages of the corpus, those of the other folds among them. */
const sourceOfPages = 'fundus';

/** Longer texts count by their start. */
const maxChars = 20_000;

const topicStory = (text: string, lang: string | null): TopicStory => ({
  lang: lang ?? 'en',
  stems: topicOf(text.slice(0, maxChars)),
});

type Article = { readonly source: string; readonly lang: string | null; readonly text: string };

const loadArticles = (folder: string): Article[] =>
  readFileSync(join(folder, 'summaries/articles.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article);
