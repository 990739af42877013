import { describe, expect, it } from 'vitest';
import { storyUnderHeadline } from '../../../src/core/article/story-under-headline.ts';
import { paragraphs, parsePage, splitPage } from './split-page.ts';

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

/** The element that is taken for the story where Readability found the element `#found`. */
const storyOf = (body: string, description = ''): string | undefined => {
  const page = parsePage(body);
  const found = page.getElementById('found');
  if (!found) throw new Error('The page has no element "found".');
  return storyUnderHeadline(page, { title: 'The bridge stays open', description, region: found })?.region.id;
};

describe('a find that does not hold the headline is given up', () => {
  const advertisers =
    '<div id="found"><h3>Jobs</h3><p>Search for a job</p><h3>Cars</h3><p>Search for a car</p></div>';

  it('for the text around the headline, where that is longer', () => {
    expect(storyOf(`<div id="left">${headline}${paragraphs(4)}</div>${advertisers}`)).toBe('left');
  });

  it('for the element that holds both, where the find is one of many parts', () => {
    const part = (id: string): string => `<li><div id="${id}">${paragraphs(2)}</div></li>`;
    const parts = ['found', 'b', 'c', 'd', 'e'].map(part).join('');
    expect(storyOf(`<main id="main"><header>${headline}</header><ol>${parts}</ol></main>`)).toBe('main');
  });

  it('for the post above it, where the find is a comment', () => {
    const comment = `<div id="dsq-content"><p id="found">${'I have seen this bridge before. '.repeat(9)}</p></div>`;
    expect(storyOf(`<main id="main">${headline}<div>${paragraphs(3)}</div>${comment}</main>`)).toBe('main');
  });

  it('for what the page describes, where the find is a list of other stories, however long', () => {
    const left = `<div id="left">${headline}${short}</div>`;
    const others = `<li>${paragraphs(40)}</li><li>${paragraphs(40)}</li>`;
    const described = 'theoldbridgestaysopenthiswinter,thetownsays';
    expect(storyOf(`${left}<ul id="found">${others}</ul>`, described)).toBe('left');
    expect(storyOf(`${left}<ul id="found">${others}</ul>`)).toBeUndefined();
    // A line below the headline may be what the page describes, and the story stands below it.
    expect(storyOf(`${left}<div id="found">${others}</div>`, described)).toBeUndefined();
  });

  it('but not for little more text, nor for the whole page', () => {
    const found = `<div id="found">${paragraphs(4)}</div>`;
    expect(
      storyOf(`<main><header>${headline}</header>${found}<div>${paragraphs(4)}</div></main>`),
    ).toBeUndefined();
    expect(storyOf(`<header>${headline}</header>${found}<div>${paragraphs(30)}</div>`)).toBeUndefined();
  });
});

describe('where the find is the page around a short post', () => {
  const site = '<div id="sidebar"><ul><li>About me</li><li>All the other posts of the year</li></ul></div>';

  it('the post is the story', () => {
    expect(storyOf(`<div id="found"><div id="post">${headline}${short}</div>${site}</div>`)).toBe('post');
  });

  it('the find stays, where the rest of it has no name of something beside a story', () => {
    const rest = `<div>${'More of the story in short lines.<br>'.repeat(20)}</div>`;
    expect(storyOf(`<div id="found"><div>${headline}${short}</div>${rest}${site}</div>`)).toBeUndefined();
    expect(storyOf(`<div id="found"><div>${headline}${short}</div></div>`)).toBeUndefined();
  });

  it('the find stays, where it is long', () => {
    const long = `<div id="post">${headline}${'The old bridge stays open.<br><br>'.repeat(200)}</div>`;
    expect(storyOf(`<div id="found">${long}${site}</div>`)).toBeUndefined();
  });

  it('the find stays, where it has paragraphs enough for a story', () => {
    expect(
      storyOf(`<div id="found"><div>${headline}${short}</div>${paragraphs(4)}${site}</div>`),
    ).toBeUndefined();
  });
});
