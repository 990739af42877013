import { seededRandom } from '../../src/core/learning/random.ts';
import { timePage, type PageTimes } from './time-page.ts';

/** Times a made page with about so many blocks. */
export const timeMadePage = (blocks: number): PageTimes | undefined =>
  timePage(
    new DOMParser().parseFromString(madePage(blocks), 'text/html'),
    'https://ledger.example/2026/made',
  );

/**
 * The markup of a story of so many blocks: subheadings, lists, links and lines to other stories among its paragraphs,
 * in the same proportions at every length.
 */
export const madePage = (blocks: number): string => {
  const random = seededRandom(blocks);
  const body = Array.from({ length: blocks }, (_, index) => madeBlock(index, random)).join('\n');
  return `<!doctype html><html lang="en"><head><title>The town and its bridge</title></head><body><nav><a href="/">Home</a></nav><article>${body}</article></body></html>`;
};

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
      return `<p>${sentence(index, random)} ${sentence(index, random)}</p>`;
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
