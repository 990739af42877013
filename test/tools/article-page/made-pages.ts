import { seededRandom } from '../../../src/core/learning/random.ts';
import { cyrillic, ideographs, latin, writerOf, type Writer } from './page-writer.ts';

/** A page composed for training where the corpus has none of its kind. */
export type MadePage = { readonly html: string; readonly url: string; readonly isArticle: boolean };

/** Pages of all kinds in several scripts and builds, the same on every run. */
export function makePages(): MadePage[] {
  const random = seededRandom(1);
  const pages: MadePage[] = [];
  for (let round = 0; round < rounds; round++) {
    const write = writerOf(random, scripts[round % scripts.length] ?? latin);
    for (const kind of [...otherKinds, ...articleKinds]) {
      pages.push({ ...kind(write), isArticle: articleKinds.includes(kind) });
    }
  }
  return pages;
}

const rounds = 12;
const scripts = [latin, latin, cyrillic, ideographs];

type Made = Omit<MadePage, 'isArticle'>;
type Kind = (write: Writer) => Made;

const document = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const title = (text: string): string => `<title>${text}</title>`;
const openGraph = (type: string): string => `<meta property="og:type" content="${type}">`;
const json = (type: string): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;
const menu = ({ times, words }: Writer): string =>
  `<header><nav><ul>${times(5, 40, () => `<li><a href="/x">${words(1, 2)}</a></li>`)}</ul></nav></header>`;
const footer = ({ times, words }: Writer): string =>
  `<footer>${times(3, 30, () => `<a href="/y">${words(1, 3)}</a> `)}</footer>`;
const host = ({ pick, slug }: Writer): string =>
  `https://www.${slug()}.${pick(['com', 'de', 'fr', 'pl', 'jp', 'ru'])}`;
const date = ({ number }: Writer): string => `${number(1, 28)}.${number(1, 12)}.20${number(10, 26)}`;

const teaser = (write: Writer): string => {
  const heading = `<a href="/${write.slug()}">${write.words(5, 12)}</a>`;
  const summary = write.pick(['', `<p>${write.prose(write.number(15, 40))}</p>`]);
  const time = write.pick(['', `<time>${date(write)}</time>`]);
  return write.pick([
    `<article><h3>${heading}</h3>${summary}${time}</article>`,
    `<div class="teaser"><h2>${heading}</h2>${summary}${time}</div>`,
    `<li class="card">${heading}${summary}</li>`,
  ]);
};

const frontPage: Kind = (write) => ({
  html: document(
    title(write.words(2, 5)) +
      write.pick(['', openGraph('website')]) +
      write.pick(['', json('WebSite'), json('NewsMediaOrganization')]),
    menu(write) + `<main>${write.times(20, 80, () => teaser(write))}</main>` + footer(write),
  ),
  url: `${host(write)}/`,
});

const oldFrontPage: Kind = (write) => ({
  html: document(
    title(write.words(2, 5)),
    `<table><tr>${write.times(2, 4, () => `<td>${write.times(5, 20, () => `<a href="/${write.slug()}.html"><b>${write.words(4, 10)}</b></a><br>${write.prose(20)}<br><br>`)}</td>`)}</tr></table>`,
  ),
  url: `${host(write)}/`,
});

const section: Kind = (write) => ({
  html: document(
    title(write.words(1, 4)) +
      write.pick(['', openGraph('website'), openGraph('article')]) +
      write.pick(['', json('CollectionPage'), json('ItemList')]),
    menu(write) + `<h1>${write.words(1, 2)}</h1>${write.times(12, 50, () => teaser(write))}` + footer(write),
  ),
  url: `${host(write)}/${write.pick(['news', 'sport', 'politik', 'world/europe', 'economia'])}${write.pick(['', '/', '?page=2'])}`,
});

const searchResults: Kind = (write) => ({
  html: document(
    title(write.words(2, 4)),
    menu(write) +
      `<form><input type="search"></form>${write.times(10, 30, () => `<div class="result"><h3><a href="/${write.slug()}">${write.words(4, 9)}</a></h3><p>${date(write)} – ${write.prose(30)}…</p></div>`)}`,
  ),
  url: `${host(write)}/${write.pick(['search', 'suche', 'find'])}?q=${write.slug()}`,
});

const shop: Kind = (write) => ({
  html: document(
    title(write.words(2, 4)) + write.pick(['', openGraph('website'), openGraph('product.group')]),
    menu(write) +
      `<h1>${write.words(1, 3)}</h1>${write.times(12, 60, () => `<div class="item"><img><a href="/${write.slug()}">${write.words(2, 7)}</a><span>€ ${write.number(3, 900)}.99</span><button>${write.words(1, 2)}</button></div>`)}<p>${write.prose(write.number(0, 120))}</p>` +
      footer(write),
  ),
  url: `${host(write)}/${write.pick(['collections', 'category', 'c', 'kategorie'])}/${write.slug()}`,
});

const product: Kind = (write) => ({
  html: document(
    title(write.words(3, 8)) + write.pick(['', openGraph('product'), json('Product')]),
    menu(write) +
      `<h1>${write.words(3, 8)}</h1><span class="price">$${write.number(5, 500)}.00</span><button class="add-to-cart">${write.words(2, 3)}</button>${write.times(1, 5, () => `<p>${write.prose(50)}</p>`)}<ul>${write.times(4, 12, () => `<li>${write.words(3, 9)}</li>`)}</ul>` +
      footer(write),
  ),
  url: `${host(write)}/${write.pick(['product', 'products', 'p', 'artikel'])}/${write.slug()}`,
});

const gallery: Kind = (write) => ({
  html: document(
    title(write.words(2, 6)),
    menu(write) +
      `<h1>${write.words(2, 6)}</h1>${write.times(15, 60, () => `<figure><img><figcaption>${write.words(2, 12)}</figcaption></figure>`)}` +
      footer(write),
  ),
  url: `${host(write)}/${write.pick(['gallery', 'photos', 'bilder'])}/${write.slug()}`,
});

const video: Kind = (write) => ({
  html: document(
    title(write.words(4, 9)) + write.pick(['', openGraph('video.other'), json('VideoObject')]),
    menu(write) +
      `<video></video><h1>${write.words(4, 9)}</h1><p>${write.prose(write.number(15, 60))}</p>${write.times(8, 30, () => `<li><a href="/video/${write.slug()}">${write.words(4, 9)}</a> ${write.number(1, 9)}:20</li>`)}` +
      footer(write),
  ),
  url: `${host(write)}/${write.pick(['video', 'watch', 'videos'])}/${write.slug()}`,
});

const forum: Kind = (write) => ({
  html: document(
    title(write.words(3, 9)),
    menu(write) +
      `<h1>${write.words(3, 9)}</h1>${write.times(4, 20, (at) => `<div class="message" id="m${at}"><a class="user-name" href="/u">${write.words(1, 1)}</a> ${date(write)}<div class="body">${write.prose(write.number(5, 120))}</div><a href="#r">${write.words(1, 1)}</a></div>`)}`,
  ),
  url: `${host(write)}/${write.pick(['threads/', 'forum/viewtopic.php?t=', 'topic/', 't/'])}${write.number(1000, 99_999)}`,
});

const manual: Kind = (write) => ({
  html: document(
    title(write.words(2, 5)),
    menu(write) +
      `<h1>${write.words(1, 4)}</h1>${write.times(4, 15, () => `<h2>${write.words(1, 4)}</h2><p>${write.prose(40)}</p><pre><code>${write.words(5, 20)}</code></pre>`)}`,
  ),
  url: `${host(write)}/docs/${write.slug()}`,
});

const company: Kind = (write) => ({
  html: document(
    title(write.words(2, 6)) +
      write.pick(['', openGraph('website'), json('Organization'), json('LocalBusiness')]),
    menu(write) +
      write.times(
        4,
        10,
        () =>
          `<section class="hero"><h2>${write.words(2, 6)}</h2><p>${write.prose(write.number(10, 40))}</p><a class="btn" href="/z">${write.words(2, 3)}</a></section>`,
      ) +
      footer(write),
  ),
  url: `${host(write)}/${write.pick(['', 'services/', 'about', 'pricing'])}`,
});

const app: Kind = (write) => ({
  html: document(
    title(write.words(1, 3)),
    `<div id="root">${write.times(0, 40, () => `<button>${write.words(1, 2)}</button>`)}</div>`,
  ),
  url: `${host(write)}/${write.pick(['', 'login', 'app/inbox', 'dashboard'])}`,
});

const otherKinds: readonly Kind[] = [
  frontPage,
  oldFrontPage,
  section,
  searchResults,
  shop,
  product,
  gallery,
  video,
  forum,
  manual,
  company,
  app,
];

const storyAddress = (write: Writer): string =>
  write.pick([
    'http://127.0.0.1:8080/',
    'file:///story.html',
    `${host(write)}/${write.slug()}`,
    `${host(write)}/news/${write.slug()}.html`,
  ]);

const plainStory: Kind = (write) => {
  const paragraphs = write.times(7, 18, () => `<p>${write.prose(write.number(30, 70))}</p>`);
  const heading = `<h1>${write.words(5, 11)}</h1>`;
  const body = write.pick([
    heading + paragraphs,
    `<article>${heading}${paragraphs}</article>`,
    `<main>${heading}<div>${paragraphs}</div></main>`,
  ]);
  return { html: document(title(write.words(5, 11)), body), url: storyAddress(write) };
};

const oldStory: Kind = (write) => ({
  html: document(
    title(write.words(4, 9)),
    `<table><tr><td>${write.times(8, 30, () => `<a href="/s">${write.words(1, 2)}</a><br>`)}</td><td><font size="5">${write.words(5, 9)}</font><br>${date(write)}<br><br>${write.times(6, 14, () => `${write.prose(45)}<br><br>`)}</td></tr></table>`,
  ),
  url: storyAddress(write),
});

const shortMarkedStory: Kind = (write) => ({
  html: document(
    title(write.words(5, 11)) + json('NewsArticle') + write.pick(['', openGraph('article')]),
    menu(write) +
      `<h1>${write.words(5, 11)}</h1><time>${date(write)}</time>${write.times(2, 4, () => `<p>${write.prose(35)}</p>`)}` +
      footer(write),
  ),
  url: storyAddress(write),
});

/** As a page without any metadata that somebody serves from their own machine, with a promo in the story or none. */
const bareStory: Kind = (write) => {
  const headline = write.words(4, 10);
  const paragraph = (): string => `<p>${write.prose(write.number(18, 50))}</p>`;
  const promo = `<div><h3>${write.words(2, 5)}</h3><p>${write.prose(20)}</p><ul>${write.times(3, 5, () => `<li>${write.words(2, 5)}</li>`)}</ul></div>`;
  const body = `<h1>${headline}</h1>${write.times(2, 6, paragraph)}${write.pick(['', promo])}${write.times(2, 6, paragraph)}`;
  const around = write.pick(['', menu(write), `<header><a href="/">${write.words(1, 2)}</a></header>`]);
  const outer = write.pick(['article', 'main', 'div']);
  return {
    html: document(
      title(write.pick([headline, `${headline} - ${write.words(1, 2)}`])),
      `${around}<${outer}>${body}</${outer}>${write.pick(['', footer(write)])}`,
    ),
    url: storyAddress(write),
  };
};

const articleKinds: readonly Kind[] = [plainStory, oldStory, shortMarkedStory, bareStory, bareStory];
