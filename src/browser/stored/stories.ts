import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type StoredItem, storedItem } from '../stored-item.ts';
import { pageReportSchema } from './page-report-schema.ts';

const storySchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** The tab that showed the story; it may be closed. */
  tabId: v.number(),
  /** Read in a private window: forgotten with the last of them. */
  isPrivate: v.boolean(),
  report: pageReportSchema,
  /** Milliseconds since 1970. */
  savedAt: v.number(),
});
/** A story that a reader page shows. */
export type Story = Readonly<v.InferOutput<typeof storySchema>>;

/** Older stories make room for newer ones. */
const maxStories = 20;

/** The story of a reader page; `undefined` where it is no longer kept. */
export const readStory = (id: string): Promise<Story | undefined> => storyItem(id).read();

/** Hears of the story when it is kept anew, as after the reader restored a part of it, until the signal aborts. */
export const watchStory = (
  id: string,
  onStory: (story: Story) => void,
  lifetime: { readonly signal: AbortSignal },
): void => storyItem(id).watch((story) => story && onStory(story), lifetime);

/** How far a story was read, from 0 to 1. */
export const storyPlace = (id: string): StoredItem<number> =>
  storedItem({
    key: `${storyKey(id)}.place`,
    area: 'session',
    schema: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    fallback: 0,
  });

/** Keeps a story in memory until the browser ends; the oldest go. */
export async function saveStory(story: Story): Promise<'ok' | 'storageFull'> {
  await forgetStories((kept) => kept.slice(maxStories - 1));
  return storyItem(story.id).update(() => story);
}

/** The stories that are kept, newest first. */
export async function keptStories(): Promise<Story[]> {
  const stored = await browser.storage.session.get();
  return Object.entries(stored)
    .filter(([key]) => storyPattern.test(key))
    .flatMap(([, value]) => {
      const parsed = v.safeParse(storySchema, value);
      return parsed.success ? parsed.output : [];
    })
    .toSorted((one, other) => other.savedAt - one.savedAt);
}

/** Forgets stories, with the places kept in them. */
export async function forgetStories(choose: (kept: readonly Story[]) => readonly Story[]): Promise<void> {
  const keys = choose(await keptStories()).flatMap(({ id }) => [storyKey(id), `${storyKey(id)}.place`]);
  await browser.storage.session.remove(keys);
}

const storyKey = (id: string): string => `story.${id}`;

/** `story.2f1f3c0a-0000-4000-8000-000000000001` */
const storyPattern = /^story\.[\da-f-]{36}$/u;

const storyItem = (id: string) =>
  storedItem<Story | undefined>({
    key: storyKey(id),
    area: 'session',
    schema: storySchema,
    fallback: undefined,
  });
