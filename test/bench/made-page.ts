import { seededRandom } from '../../src/core/learning/random.ts';
import { timePage, type PageTimes } from './time-page.ts';

/** Times a made page with so many blocks. */
export const timeMadePage = (blocks: number): PageTimes | undefined =>
  timePage(
    new DOMParser().parseFromString(madePage(blocks), 'text/html'),
    'https://ledger.example/2026/made',
  );

/**
 * The markup of a story of so many blocks: subheadings, lists, links and lines to other stories among its paragraphs,
 * in the same proportions at every length. All paragraphs have one parent, as in real stories, and the site around
 * them grows too: twelve elements for each block, where the median page of the corpus has thirty.
 */
export const madePage = (blocks: number): string => {
  const random = seededRandom(blocks);
  const places = Array.from({ length: blocks }, (_, index) => index);
  const links = places.flatMap((index) => siteSections.map((name) => madeLink(name, index)));
  const body = places.map((index) => madeBlock(index, random)).join('\n');
  return `<!doctype html><html lang="en"><head><title>The town and its bridge</title></head><body><nav><ul>${links.join('')}</ul></nav><article>${body}</article></body></html>`;
};

const siteSections = ['News', 'Sport', 'Weather'];

const madeLink = (name: string, index: number): string =>
  `<li class="item"><a href="/${name.toLowerCase()}/${index}"><span>${name}</span></a></li>`;

/** Of ten blocks in a row one is a subheading, two are items, one leads to another story, the others are paragraphs. */
const madeBlock = (index: number, random: () => number): string => {
  switch (index % 10) {
    case 3:
      return `<h2>${words(5, random)}</h2>`;
    case 5:
      return `<ul><li>${words(8, random)}</li>`;
    case 6:
      return `<li>${words(8, random)}</li></ul>`;
    case 8:
      return `<p>Read also: <a href="/2026/story-${index}">${words(7, random)}</a></p>`;
    default:
      return `<p><span>${sentence(index, random)}</span> <em>${words(2, random)}</em> <a href="/topic/${index}">${words(2, random)}</a> ${sentence(index, random)}</p>`;
  }
};

/** Each paragraph has a word of its own, as in real stories: their words grow with their length. */
const sentence = (index: number, random: () => number): string =>
  `The ${words(12, random)}, said Anna Weber of house${index} on Monday.`;

const words = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(' ');

const vocabulary = (
  'bridge council river winter repair budget mayor engineer traffic school ferry harbor report vote meeting season ' +
  'was has will would may could takes holds opens closes asks warns plans builds counts pays the a of in on for with ' +
  'from after before under new old long short local public open late early first last next 2026 12 300 Friday'
).split(' ');
