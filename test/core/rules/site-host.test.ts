import { describe, expect, test } from 'vitest';
import { pageAddress, siteHost } from '../../../src/core/rules/site-host.ts';

describe('the host of a site', () => {
  test.each([
    ['https://www.Example.com/news?id=1', 'example.com'],
    ['http://example.com:8080/', 'example.com'],
    ['https://example.com./', 'example.com'],
    ['https://news.example.com/', 'news.example.com'],
    ['https://www.com/', 'www.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://127.0.0.1:4000/story.html', '127.0.0.1'],
    ['http://localhost/', 'localhost'],
    ['about:blank', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['file:///tmp/story.html', undefined],
    ['no address', undefined],
    ['', undefined],
  ])('of %s is %s', (url, host) => {
    expect(siteHost(url)).toBe(host);
  });
});

describe('the address of a page', () => {
  test.each([
    ['https://example.com/a?b=1#comments', 'https://example.com/a?b=1'],
    ['https://example.com', 'https://example.com/'],
    ['https://user:secret@example.com/a', 'https://example.com/a'],
    ['about:blank', undefined],
  ])('of %s is %s', (url, address) => {
    expect(pageAddress(url)).toBe(address);
  });
});
