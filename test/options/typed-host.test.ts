import { describe, expect, it } from 'vitest';
import { typedHost } from '../../src/options/typed-host.ts';

describe('the site that a reader means', () => {
  it.each([
    ['harbor.example', 'harbor.example'],
    [' WWW.Harbor.example ', 'harbor.example'],
    ['http://harbor.example:8080/news?x#y', 'harbor.example'],
    ['harbor.example/news', 'harbor.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['harbor', undefined],
    ['two words.example', undefined],
    ['', undefined],
    ['ftp://harbor.example', undefined],
    ['javascript:alert(1)', undefined],
    ['about:config', undefined],
  ])('by “%s” is %s', (text, host) => {
    expect(typedHost(text)).toBe(host);
  });
});
