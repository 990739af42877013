import { describe, expect, it } from 'vitest';
import { splitPage, paragraphs } from './split-page.ts';

const headline = '<h2>The bridge stays open</h2>';
const short = '<p>The old bridge stays open this winter, the town says, and boats go on below it.</p>';
const post = `<div id="main"><div class="day">${headline}${short}<p>Posted by Ada</p></div></div>`;
const comments = (count: number): string =>
  `<div id="comments"><h3>Comments</h3>${paragraphs(count)}<p>More of this, please.</p></div>`;
const portrait = `<div id="sidebar"><div class="profile-text">${paragraphs(3)}</div></div>`;

const keptOf = (body: string): string[] =>
  splitPage(body)
    .blocks.filter(({ kept }) => kept)
    .map(({ text }) => text);

describe('the story is what stands around the headline', () => {
  it.each([
    ['long comments', comments(9)],
    ['the portrait of its author', portrait],
    ['a text at the foot of the page', `<footer><div>${paragraphs(3)}</div></footer>`],
  ])('where all that Readability found is %s', (_, beside) => {
    const kept = keptOf(post + beside);
    expect(kept).toContain('The old bridge stays open this winter, the town says, and boats go on below it.');
    expect(kept.join(' ')).not.toContain('More of this');
    expect(kept).toHaveLength(3);
  });
});

describe('what Readability found stays the story', () => {
  it('where nothing but a date and a name stand under the headline', () => {
    const bare = `<div id="main">${headline}<p>Monday, by Ada</p></div>`;
    expect(splitPage(bare + portrait).reading.region.closest('#sidebar')).not.toBeNull();
  });

  it('where no headline says the title', () => {
    const other = post.replace(headline, '<h2>Ada writes</h2>');
    expect(splitPage(other + portrait).reading.region.closest('#sidebar')).not.toBeNull();
  });

  it('where it is far longer than what stands around the headline, in a sidebar by name alone', () => {
    const long = `<div id="sidebar-layout"><div>${paragraphs(40)}</div></div>`;
    expect(splitPage(post + long).reading.region.closest('#sidebar-layout')).not.toBeNull();
  });

  it('where it holds the headline', () => {
    const whole = `<aside><div id="it">${headline}${paragraphs(6)}</div></aside>`;
    expect(splitPage(whole).reading.region.id).toBe('it');
  });
});
