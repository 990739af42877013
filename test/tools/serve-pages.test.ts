import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type PageServer } from './serve-pages.ts';

describe('the server of the fixture pages', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages({ made: new Map([['/made.html', '<p>Made</p>']]) });
  });
  afterAll(() => server.close());

  it.each([
    ['a fixture page', '/story.html', 200, 'text/html; charset=utf-8'],
    ['a page made on the spot', '/made.html', 200, 'text/html; charset=utf-8'],
    ['a picture', '/harbor.svg', 200, 'image/svg+xml'],
    ['a page under a policy', '/strict-csp/story.html', 200, 'text/html; charset=utf-8'],
    ['no page that is not there', '/nothing.html', 404, 'text/html; charset=utf-8'],
    ['no file outside its folder', '/..%2f..%2f..%2fpackage.json', 404, 'application/octet-stream'],
    ['no folder', '/', 404, 'application/octet-stream'],
  ])('serves %s', async (_, path, status, type) => {
    const response = await fetch(server.origin + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });

  it.each([
    ['/strict-csp/story.html', /default-src 'none'/u],
    ['/trusted-types/story.html', /require-trusted-types-for/u],
  ])('gives %s its policy', async (path, policy) => {
    const response = await fetch(server.origin + path);
    expect(response.headers.get('content-security-policy')).toMatch(policy);
  });
});
