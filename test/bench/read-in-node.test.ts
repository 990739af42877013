import { expect, it, vi } from 'vitest';
import { paragraphs } from '../core/article/split-page.ts';
import { readInNode } from './read-in-node.ts';

const url = 'https://news.example/2026/bridge-stays-open';
const story = `<!doctype html><html><head><title>The bridge stays open</title></head><body><article><h1>The bridge stays open</h1>
  ${paragraphs(6)}<p>Next: <a rel="next" href="${url}?page=2">2</a></p></article></body></html>`;

it('the readers made for Node find the story and fetch nothing', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('No test may fetch.'));
  const { postlight, extractus } = await readInNode(story, url);
  expect(postlight).toContain('The council met on Tuesday');
  expect(extractus).toContain('The council met on Tuesday');
  expect(fetch).not.toHaveBeenCalled();
});

it('a page without a story gives nothing instead of an error', async () => {
  const { extractus } = await readInNode('<p>Short.</p>', url);
  expect(extractus).toBeUndefined();
});
