import { expect, it } from 'vitest';
import { isOpeningOf, statedText } from '../../../src/core/article/stated-text.ts';
import { parsePage } from './split-page.ts';

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;

it.each([
  [
    'the text',
    script('{"@type":"NewsArticle","articleBody":"Ferries sail \\"again\\"."}'),
    'ferriessail"again".',
  ],
  [
    'the text within a script that is no JSON as a whole',
    script('{,"articleBody": "Ferries sail."},'),
    'ferriessail.',
  ],
  ['the text without its markup', script('{"articleBody":"<p>Ferries&nbsp;sail.</p>"}'), 'ferriessail.'],
  ['the longest of several', script('{"articleBody":"A"}') + script('{"articleBody":"Ferries"}'), 'ferries'],
  ['nothing of a torn script', script('{"articleBody":"Ferries sail'), ''],
  ['nothing of another type', script('{"articleBody":{"a":"b"}}'), ''],
  ['nothing where there is none', '<p>Ferries sail.</p>', ''],
])('gives %s', (_, body, expected) => {
  expect(statedText(parsePage(body)).body).toBe(expected);
});

it('gives the description', () => {
  expect(statedText(parsePage('<meta name="description" content="Ferries  sail">')).description).toBe(
    'ferriessail',
  );
});

const described = 'theferriessailagainonfriday,saysthecompany,andtheislanderscheer…';

it.each([
  ['it begins as the description does', 'theferriessailagainonfriday,saysthecompany,andthe', true],
  ['a dateline goes before', `portaverill(ap)–${described.slice(0, 60)}andmore`, true],
  ['it begins with other words', 'thecompanysaysthattheferriessailagainonfriday', false],
  ['it is too short to tell', 'theferriessail', false],
])('a text is the opening of what is described: %s', (_, text, expected) => {
  expect(isOpeningOf(described, text)).toBe(expected);
});
