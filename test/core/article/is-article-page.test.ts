import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { measureAddress } from '../../../src/core/article/article-page-address.ts';
import { measurePage } from '../../../src/core/article/article-page-features.ts';
import trained from '../../../src/core/article/article-page-weights.json';
import { articlePageProbability, isArticlePage } from '../../../src/core/article/is-article-page.ts';
import { isTakenForArticle } from './taken-for-article.ts';
import { featureSigns } from '../../tools/article-page/feature-signs.ts';

const pageOf = (html: string): Document => new JSDOM(html).window.document;
const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const sentence =
  'The council agreed on Tuesday to rebuild the old mill by the river, after years of debate. ';
const paragraph = `<p>${sentence.repeat(3)}</p>`;
const story = `<h1>Council agrees to rebuild the old river mill</h1>${repeat(8, () => paragraph)}`;
const menu = `<nav><ul>${repeat(20, (at) => `<li><a href="/s${at}">Topic ${at}</a></li>`)}</ul></nav>`;
const json = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
const teaser = (at: number): string =>
  `<article><h3><a href="/story-${at}">Ferry number ${at} returns to the harbor after repairs</a></h3><p>${sentence}</p><time>1 May</time></article>`;
const tile = (at: number): string =>
  `<div class="product"><a href="/p/${at}">Lamp ${at}</a><span>$${at}9.00</span><button>Add to cart</button></div>`;
const post = (at: number): string =>
  `<div class="message"><a class="user" href="/u${at}">mia${at}</a> <div>${sentence}</div><button>Reply</button></div>`;

const local = 'http://127.0.0.1:4000/story.html';
const news = 'https://www.example.com/news/2024/05/12/council-agrees-to-rebuild-old-river-mill';

describe('an article is recognized', () => {
  it.each([
    [
      'a story in an article element, without metadata, served by this machine',
      `<article>${story}</article>`,
      'http://127.0.0.1:4000/',
    ],
    [
      'a plain page of a headline and 15 paragraphs',
      `<h1>The old mill</h1>${repeat(15, () => paragraph)}`,
      local,
    ],
    ['the same in a file', `<h1>The old mill</h1>${repeat(15, () => paragraph)}`, 'file:///tmp/story.html'],
    ['a story among menus on a news site', `${menu}<main>${story}</main>${menu}`, news],
    [
      'a story of 120 words that is marked up as news',
      `${json('NewsArticle')}${menu}<h1>Mill to be rebuilt</h1>${repeat(3, () => paragraph)}`,
      news,
    ],
    [
      'a marked story whose types stand in a list',
      `<script type="application/ld+json">[{"@type": ["Article", "Thing"]}]</script>${menu}${story}`,
      news,
    ],
    [
      'an old page of tables and line breaks',
      `<table><tr><td><a href="/">Home</a></td><td><b>Mill to be rebuilt</b><br>12 May 2007<br>${repeat(9, () => `${sentence.repeat(3)}<br><br>`)}</td></tr></table>`,
      'http://www.example.com/news/story.asp?id=48213',
    ],
    [
      'a story in an item of a list, as some sites build their pages',
      `${menu}<ul><li><h1>Mill to be rebuilt</h1><div>${repeat(9, () => paragraph)}</div></li></ul>`,
      news,
    ],
    [
      'a Chinese story',
      `<h1>市议会同意重建旧磨坊</h1><div>2024年5月12日</div>${repeat(8, () => `<p>${'市议会星期二同意重建河边的旧磨坊，多年争论就此结束。'.repeat(4)}</p>`)}`,
      'https://www.example.cn/news/2024-05/12/content_1.htm',
    ],
    [
      'a saved story that names its own address',
      `<link rel="canonical" href="${news}">${menu}<main>${story}</main>`,
      'file:///saved.html',
    ],
  ])('%s', (_, html, url) => {
    expect(isTakenForArticle(pageOf(html), url)).toBe(true);
  });
});

describe('another page is not taken for an article', () => {
  it.each([
    ['an empty page', '', local],
    ['a page of one line', '<h1>It works!</h1>', local],
    [
      'the front page of a newspaper',
      `<meta property="og:type" content="website">${menu}${repeat(40, teaser)}`,
      'https://www.example.com/',
    ],
    [
      'the front page of a newspaper, with no metadata, on this machine',
      `${menu}${repeat(40, teaser)}`,
      'http://127.0.0.1:4000/',
    ],
    [
      'a section of a newspaper',
      `${json('CollectionPage')}${menu}<h1>Sport</h1>${repeat(25, teaser)}`,
      'https://www.example.com/sport',
    ],
    [
      'search results',
      `${menu}<form><input name="q"></form>${repeat(20, teaser)}`,
      'https://www.example.com/search?q=mill',
    ],
    ['a shop', `${menu}<h1>Lamps</h1>${repeat(30, tile)}`, 'https://www.example.com/collections/lamps'],
    [
      'a product',
      `${json('Product')}${menu}<h1>Brass lamp</h1><button class="add-to-cart">Buy</button>${repeat(3, () => paragraph)}${repeat(6, tile)}`,
      'https://www.example.com/product/brass-lamp',
    ],
    [
      'a forum',
      `${json('DiscussionForumPosting')}${menu}<h1>Old mill?</h1>${repeat(15, post)}`,
      'https://www.example.com/threads/old-mill.4321/',
    ],
    [
      'a manual',
      `${menu}<h1>Mill API</h1>${repeat(8, (at) => `<h2>Call ${at}</h2>${paragraph}<pre><code>mill.turn(${at})</code></pre>`)}`,
      'https://docs.example.com/docs/mill/turn',
    ],
    [
      'an application',
      `<div id="root">${repeat(30, (at) => `<button>Tool ${at}</button>`)}</div>`,
      'https://app.example.com/inbox',
    ],
  ])('%s', (_, html, url) => {
    expect(isTakenForArticle(pageOf(html), url)).toBe(false);
  });
});

describe('a hostile page', () => {
  const shadows = ['querySelectorAll', 'createTreeWalker', 'documentElement', 'body']
    .map((name) => `<img name="${name}">`)
    .join('');
  const formShadows = ['closest', 'parentElement', 'getAttribute', 'localName']
    .map((name) => `<input name="${name}">`)
    .join('');

  it('that shadows the methods of the document and of a form around the story is judged as without', () => {
    const plain = articlePageProbability(pageOf(`<img><form id="f"><input>${story}</form>`), news);
    const shadowed = articlePageProbability(
      pageOf(`${shadows}<form id="f">${formShadows}${story}</form>`),
      news,
    );
    expect(shadowed).toBeCloseTo(plain, 1);
    expect(isArticlePage(pageOf(`${shadows}<form>${formShadows}${story}</form>`), news)).toBe(true);
  });

  it.each(['"@type":', '"@type": [', '. ', '.”', '<br>', '2024 ', '<div class="article">'])(
    'of 100 kB of %j does not stall',
    (piece) => {
      const filler = piece.repeat(100_000 / piece.length);
      const page = pageOf(`<script type="application/ld+json">${filler}</script><div>${filler}</div>`);
      expect(articlePageProbability(page, news)).toBeLessThan(1);
    },
  );

  it.each([
    ['empty', ''],
    ['blank', 'about:blank'],
    ['without a host', 'http://'],
    ['malformed', 'https://%zz'],
    ['endless', 'x'.repeat(5000)],
  ])('with an address that is %s is judged by its text', (_, url) => {
    expect(isArticlePage(pageOf(story), url)).toBe(true);
  });

  it('without a root element is no article', () => {
    const page = pageOf('');
    page.documentElement.remove();
    expect(isArticlePage(page, news)).toBe(false);
  });
});

describe('an address', () => {
  const names = Object.keys(featureSigns).filter((name) => name.startsWith('address'));
  const facts = (url: string): string[] => {
    const values = measureAddress(url);
    return values ? names.filter((_, at) => values[at] === true) : ['nothing'];
  };

  it.each([
    ['https://www.example.com/', ['addressRoot']],
    ['https://www.example.com/?p=12', []],
    ['https://www.example.com/2024/05/12/mill', ['addressDate']],
    ['https://www.example.com/mill-20240512.html', ['addressDate']],
    ['https://news.example.com/mill', ['addressStory']],
    ['https://www.example.com/category/mill', ['addressListing']],
    ['https://www.example.com/categorical-denial', []],
    ['https://forum.example.com/mill', ['addressListing']],
    ['http://localhost:3000/', ['nothing']],
    ['file:///news/2024/05/12/mill.html', ['nothing']],
    ['not an address', ['nothing']],
  ])('%s says %j', (url, expected) => {
    expect(facts(url)).toEqual(expected);
  });
});

describe('what is measured', () => {
  const names = Object.keys(featureSigns);
  const measured = (html: string): Record<string, number> => {
    const values = measurePage(pageOf(`${html}${menu}${story}`), local) ?? [];
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
  };
  const bare = measured('');

  it('has a weight of its own in the same place', () => {
    expect(Object.keys(trained.weights)).toEqual(names);
    expect(measurePage(pageOf(story), news)).toHaveLength(names.length);
  });

  it.each([
    ['markedArticle', json('NewsArticle')],
    ['markedArticle', '<div itemprop="articleBody">'],
    ['markedProduct', json('Product')],
    ['markedOther', json('QAPage')],
    ['openGraphArticle', '<meta property="og:type" content="article">'],
    ['openGraphSite', '<meta property="og:type" content="website">'],
    ['openGraphProduct', '<meta property="og:type" content="og:product">'],
    ['author', '<meta name="author" content="Lena Ortiz">'],
    ['newsKeywords', '<meta name="news_keywords" content="mill">'],
    ['postTags', '<a rel="tag" href="/mill">mill</a>'],
    ['buttons', '<button>Buy</button>'],
    ['code', '<pre>turn()</pre>'],
    ['figure', '<figure></figure>'],
    ['articles', '<article></article>'.repeat(4)],
    ['times', repeat(9, () => '<time>noon</time>')],
    ['comments', '<div id="comments"></div>'],
    ['bylines', '<p class="Byline">'],
    ['articleNames', '<div class="article-body">'],
    ['pushNames', '<a class="btn">'],
    ['cart', '<div class="mini-cart">'],
    ['pages', '<a rel="next">'],
    ['singleBody', '<body class="single-post">'],
    ['otherBody', '<body class="archive">'],
  ])('as %s rises by %s', (name, html) => {
    expect(bare[name]).toBe(0);
    expect(measured(html)[name]).toBeGreaterThan(0);
  });

  it('as noDate is less where a date stands', () => {
    expect(measured('<p>12 May 2024</p>')['noDate']).toBeLessThan(bare['noDate'] ?? 0);
  });

  it('as story is more for more of the story, and nothing for menus', () => {
    expect(measured(paragraph.repeat(20))['story']).toBeGreaterThan(bare['story'] ?? 0);
    expect(measurePage(pageOf(menu), news)).toBeUndefined();
  });
});
