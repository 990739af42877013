import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isStory } from '../../../src/core/article/second-look/is-story.ts';
import { measureStory, storyNames } from '../../../src/core/article/second-look/measure-story.ts';
import { cleanPage } from '../../../src/core/clean-page.ts';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import type { CleanedPage } from '../../../src/core/types.ts';

const url = 'http://localhost:8000/';
const title = 'Council agrees to rebuild the old river mill';
/** A body may bring its own title. */
const pageOf = (body: string): Document => {
  const head = body.startsWith('<title>') ? '' : `<title>${title}</title>`;
  return new JSDOM(`${head}${body}`).window.document;
};
const read = (page: Document): CleanedPage => {
  const cleaned = cleanPage(page, { url, rules: [], isVisible: isVisibleByMarkup });
  if (!cleaned) throw new Error('Nothing could be read.');
  return cleaned;
};
const sentence =
  'The council agreed on Tuesday to rebuild the old mill by the river, after years of debate. ';
const paragraphs = `<p>${sentence.repeat(3)}</p>`.repeat(8);
const story = `<article><h1>${title}</h1><p>By Ada Quill</p><time>12 March 2024</time>${paragraphs}</article>`;
const teasers = Array.from(
  { length: 12 },
  (_, at) =>
    `<div class="teaser"><h2><a href="/${at}">The ferry number ${at} returns to the harbor</a></h2><p>${sentence.repeat(2)}</p><span>${at + 1} May 2024</span></div>`,
).join('');

const valueOf = (body: string, name: string): number => {
  const page = pageOf(body);
  return measureStory(read(page), page, url)[storyNames.indexOf(name)] ?? Number.NaN;
};

describe('the second look', () => {
  it('measures what the forest asks for, a finite number each', () => {
    const page = pageOf(story);
    const values = measureStory(read(page), page, url);
    expect(values).toHaveLength(storyNames.length);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it.each([
    ['proseOfOneParent', story, teasers],
    ['headlineInTitle', story, teasers],
    ['blocksOfOneParent', story, teasers],
    ['linkedHeadings', teasers, story],
    ['likeContainers', teasers, story],
    ['datesAmong', teasers, story],
    ['dateNear', story.replace('12 March 2024', ''), story],
    ['phoneLinks', `${story}<a href="tel:+123">Call</a>`, story],
    ['shareLinks', `${story}<a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a>`, story],
    ['pricesAmong', story.replace('</p><p>', '</p><p>$40</p><p>'), story],
    ['callsToAct', `${story}<a href="/start">Get started</a>`, story],
    ['forumWords', `${story}<span>3 replies</span>`, story],
    ['readingTimes', `${story}<span>4 min read</span>`, story],
    ['pastWords', story.replaceAll('after years', 'as was said, after years'), story],
    ['youWords', story.replaceAll('the river', 'your river'), story],
    ['weWords', story.replaceAll('the river', 'our river'), story],
    ['iWords', story.replaceAll('The council', 'I said so, and the council'), story],
    ['offerWords', story.replaceAll('The council', 'The professional team'), story],
    ['questions', story.replaceAll('debate.', 'debate?'), story],
    ['sentenceLetters', story, story.replaceAll('mill by', 'mill. By')],
    ['fullDates', story, story.replace('12 March 2024', 'Tuesday')],
    ['fullDates', teasers, `${story}<time>12 March 2024</time>`],
    ['listLinks', story.replace('<time>', '<ul><li><a href="#mill">Mill</a></li></ul><time>'), story],
    ['regionButtons', story.replace('<time>', '<a class="btn" href="/offer">Offer</a><time>'), story],
    ['pageLinks', `${story}<a href="/other">Other</a>`, story],
    ['guideTitle', `<title>How to rebuild a mill</title>${story}`, story],
    ['tradeTitle', `<title>Mill repair services</title>${story}`, story],
    ['forumTitle', `<title>Mill discussion</title>${story}`, story],
    ['headingWords', story, `${story}<h2>Shopping cart</h2><h2>Contact us</h2><h2>Log in to reply</h2>`],
  ])('finds more of %s where there is more', (name, more, less) => {
    expect(valueOf(more, name)).toBeGreaterThan(valueOf(less, name));
  });

  it.each(['May 3rd, 2024', '3 mai 2024', '3.5.2024', '2024-05-03', '2024年5月3日', 'vom 3. Mai 2024'])(
    'knows %s as a date',
    (date) => {
      const name = 'fullDates';
      expect(valueOf(`${story}<span>${date}</span>`, name)).toBeGreaterThan(valueOf(story, name));
    },
  );

  it('reads no words of scripts', () => {
    const script = '<script>/* Get started, 3 replies, 4 min read */</script>';
    for (const name of ['callsToAct', 'forumWords', 'readingTimes'])
      expect(valueOf(story + script, name)).toBe(valueOf(story, name));
  });

  it.each([
    ['a story is one', story, true],
    ['a list of stories is none, whatever Readability kept of it', teasers, false],
  ])('%s', (_, body, expected) => {
    const page = pageOf(body);
    expect(isStory(read(page), page, url)).toBe(expected);
  });

  it('is not led astray by a page that shadows its own methods', () => {
    const shadows = ['querySelectorAll', 'createTreeWalker', 'title', 'body']
      .map((name) => `<img name="${name}">`)
      .join('');
    const page = pageOf(`${shadows}<form><input name="getAttribute"><input name="closest"></form>${story}`);
    expect(isStory(read(page), page, url)).toBe(true);
  });
});
