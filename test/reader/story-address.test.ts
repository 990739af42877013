import { describe, expect, it } from 'vitest';
import { addressWith, readAddress } from '../../src/reader/story-address.ts';

const id = '2f1f3c0a-6b1d-4c7e-9a56-0d7f8e9a1b2c';

describe('the address of a reader page', () => {
  it('names the story and its page', () => {
    const url = 'https://harbor.example/mill?a=1&b=2#part';
    expect(readAddress(addressWith(id, url))).toEqual({ storyId: id, url });
  });

  it.each([
    ['', undefined, undefined],
    [`?story=${id}`, id, undefined],
    [`?story=${id}&url=javascript:alert(1)`, id, undefined],
    [`?story=${id}&url=mill`, id, undefined],
    ['?story=../../x&url=https://harbor.example/', undefined, 'https://harbor.example/'],
  ])('%s', (search, storyId, url) => {
    expect(readAddress(search)).toEqual({ storyId, url });
  });
});
