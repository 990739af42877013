import { readStory, type Story } from '../../../src/core/features/story.ts';
import { splitPage } from '../article/split-page.ts';

/** The blocks of a page made of this body, measured, with what they have in common. */
export const storyOf = (body: string, url = 'https://news.example/a'): Story => {
  const { reading, blocks } = splitPage(body);
  return readStory(reading.article, blocks, { region: reading.region, url, stated: reading.stated });
};
