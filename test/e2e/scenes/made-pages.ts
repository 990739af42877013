import { hugePage } from '../huge-page.ts';

const paragraphs = [
  'The council of Port Averill voted on Monday to rebuild the old fish hall, Mayor Ines Tallow said after the meeting.',
  'The work is to begin in March and will cost 4.2 million crowns, of which the region pays one half, she said.',
  '“The roof has leaked since my father sold herring under it,” said Tom Brannigan, who has rented a stall for 31 years.',
  'Engineers found in August that the north wall had moved by four centimeters, according to a report of the harbor office.',
  'The market will stand in tents on the east pier while the hall is closed, and boats may land there from 5 a.m.',
  'Two members of the council voted against the plan because, they said, the price had risen by a third in a year.',
] as const;

const lure = (index: number): string => `<h3>🎵 Unlock Premium Music Accounts Free ${index}</h3>
  <p>Grab your working premium music login today and listen without ads! Hurry, only ${index + 3} accounts left for
  our visitors, and no credit card is needed. Join our channel now to claim your free account before midnight.</p>
  <ul><li>No credit card needed</li><li>Fresh logins every day</li><li>Works on phone and tablet</li></ul>`;

const article = (title: string, body: string): string => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
  <meta name="author" content="Marta Lindqvist"></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

const paragraph = (index: number): string => `<p>${paragraphs[index % paragraphs.length]}</p>`;

const chapters = 9;

/** A long read: chapters with subheadings, one of them with parts of its own; each sentence is told once. */
const longStory = article(
  'The hall that would not stand straight',
  Array.from({ length: chapters }, (_, chapter) => {
    const year = 2016 + chapter;
    const text = paragraphs
      .map(
        (told, index) =>
          `<p>${told} That was the ${index + 1}. note of ${year}, a year of ${chapter + 3} storms.</p>`,
      )
      .join('')
      .replaceAll('Monday', `a Monday in ${year}`)
      .replaceAll('August', `the August of ${year}`)
      .replaceAll('stall for 31', `stall for ${chapter + 31}`)
      .replaceAll('the east pier', `pier ${chapter + 1}`)
      .replaceAll('in March', `in March ${year + 1}`)
      .replaceAll('Two members', `${chapter + 2} members`);
    const part = chapter === 1 ? `<h3>What the engineers found</h3>${paragraph(3)}` : '';
    return `<h2>Chapter ${chapter + 1}: the year ${year}</h2>${text}${part}`;
  }).join(''),
);

/** So many promos that hiding them would take more of the page than the cap allows. */
const promosAllOver = article(
  'Council votes to rebuild the fish hall of Port Averill',
  paragraphs.map((_text, index) => paragraph(index) + lure(index)).join(''),
);

/** A page that is never done loading, and no story. */
const endlessPage = `<!doctype html><html lang="en"><head><title>Timetable</title></head>
  <body><h1>Timetable</h1><img alt="" src="/endless/map.png"></body></html>`;

const tooLargeMegabytes = 3;

/** The pages that scenes need beyond the fixtures. */
export const scenePages: ReadonlyMap<string, string> = new Map([
  ['/long-story.html', longStory],
  ['/promos-all-over.html', promosAllOver],
  ['/endless.html', endlessPage],
  ['/too-large.html', hugePage({ megabytes: tooLargeMegabytes, elements: 'few' })],
]);
