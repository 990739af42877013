// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Catalog, useCatalog } from '../../src/browser/i18n.ts';
import { cleanStory } from '../../src/welcome/clean-story.ts';
import { storyParts } from '../../src/welcome/demo-story.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const folder = 'assets/_locales';
const places = (box: string): number[] =>
  storyParts.flatMap((part, place) => (part.box === box ? [place] : []));

afterAll(() => useCatalog(undefined));

describe('the story of the welcome page', () => {
  it.each(readdirSync(folder))('loses its two promos and nothing else, in %s', (language) => {
    useCatalog(JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8')) as Catalog);
    const found = cleanStory(document);
    expect(found.map(({ parts }) => parts)).toEqual([places('giveaway'), places('newsletter')]);
    for (const { reasons } of found) expect(reasons).not.toEqual([]);
  });
});
