import { expect, it } from 'vitest';
import { runOf } from '../../../src/core/features/run.ts';
import type { ScoredRun } from '../../../src/core/verdicts/decode.ts';
import { promoBoxes } from '../../../src/core/verdicts/promo-boxes.ts';
import { storyBoxes } from '../../../src/core/verdicts/story-boxes.ts';
import { paragraphs } from '../article/split-page.ts';
import { storyOf } from '../features/story-of.ts';
import { verdictOf } from './verdict-of.ts';

type Page = {
  readonly body: string;
  /** Texts of the story's blocks begin so; all others are furniture. */
  readonly story?: RegExp;
  /** Log-odds of an own promo by the start of the text, and what the judge of content says; 1 and -4 where nobody says. */
  readonly own?: Readonly<Record<string, number>>;
  readonly content?: Readonly<Record<string, number>>;
  readonly sure?: readonly number[];
  readonly margin?: number;
};

/** The texts of the blocks in each box. */
const boxesOf = ({
  body,
  story: isStory = /^\d\. /u,
  own = {},
  content = {},
  sure = [],
  margin = 0,
}: Page): string[][] => {
  const story = storyOf(`<article>${body}</article>`);
  const texts = story.facts.map(({ block }) => block.text);
  const by = (odds: Readonly<Record<string, number>>, place: number, otherwise: number): number =>
    Object.entries(odds).find(([start]) => texts[place]?.startsWith(start))?.[1] ?? otherwise;
  const singles = texts.map((_, place) => ({
    run: runOf(story, place, place + 1),
    values: new Float64Array(),
    odds: 0,
    ownOdds: () => by(own, place, 1),
  }));
  const promo = (place: number): ScoredRun => ({
    run: runOf(story, place, place + 1),
    values: [],
    judge: 'own',
    odds: 3,
    excess: 1,
    doubt: 2,
  });
  const verdicts = texts.map((text) => verdictOf(isStory.test(text) ? 'content' : 'furniture'));
  return promoBoxes({
    story,
    singles,
    verdicts,
    ofStory: storyBoxes(story, verdicts),
    contentOdds: texts.map((_, place) => by(content, place, -4)),
    sure: new Set(sure.map(promo)),
    margin,
  }).map(([start, end]) => texts.slice(start, end).map((text) => text.slice(0, 12)));
};

const box = '<aside><p>Most read</p><p>Gulls are back</p><p>Museum opens</p></aside>';
const inMiddle = (part: string): string => `${paragraphs(2)}${part}${paragraphs(2)}`;
const whole = [['Most read', 'Gulls are ba', 'Museum opens']];

it('a box whose blocks are likely promos on average is one', () => {
  expect(boxesOf({ body: inMiddle(box) })).toEqual(whole);
  expect(boxesOf({ body: inMiddle(box), own: { Gulls: -1.5 } })).toEqual(whole);
});

it.each<[string, Partial<Page>]>([
  ['its blocks are unlikely promos on average', { own: { Gulls: -3 } }],
  ['the reader wants it to be surer', { margin: 1.5 }],
  ['it holds a block of the story', { story: /^(?:\d\. |Museum)/u }],
  ['a line in it may be the story’s', { content: { Museum: -1 } }],
])('it is none where %s', (_, page) => {
  expect(boxesOf({ body: inMiddle(box), ...page })).toEqual([]);
});

it.each([
  ['a helpline', box.replace('Gulls are back', 'Samaritans can be called free on 116 123.')],
  ['the author', box.replace('<p>Gulls', '<p class="byline">Gulls')],
  [
    'a long text of which it is not so sure',
    box.replace(
      'Gulls are back',
      'Gulls are back on every roof of the town, say those who were woken by them at four in the morning',
    ),
  ],
])('it is none where it holds %s', (_, body) => {
  expect(boxesOf({ body: inMiddle(body), content: { 'Gulls are back on': -2.5 } })).toEqual([]);
});

it('what is surely a promo closes no box', () => {
  expect(boxesOf({ body: inMiddle(box), content: { Gulls: 1 }, sure: [3] })).toEqual(whole);
});

it('a box of which half leaves anyhow leaves whole, unless it holds a block that may be the story’s', () => {
  const page = { body: inMiddle(box), own: { Most: -5, Gulls: -5, Museum: -5 }, sure: [3, 4] };
  expect(boxesOf({ ...page, content: { Most: -1 } })).toEqual(whole);
  expect(boxesOf({ ...page, sure: [3] })).toEqual([]);
  expect(boxesOf({ ...page, content: { Most: 0 } })).toEqual([]);
});

it('the largest box counts', () => {
  expect(boxesOf({ body: inMiddle(`<div>${box}<p>Tickets</p><p>Shop</p></div>`) })).toEqual([
    [...(whole[0] ?? []), 'Tickets', 'Shop'],
  ]);
  expect(boxesOf({ body: inMiddle(`<div>${box}<p>2. The council</p></div>`) })).toEqual(whole);
});

it('boxes that the story is made of are none, whether all are likely or one', () => {
  const films = ['The Tide', 'Low Water', 'Home Harbor', 'Slack Line'].map(
    (film) => `<div class="film"><p>${film}</p><p>9.0</p></div>${paragraphs(1)}`,
  );
  expect(boxesOf({ body: paragraphs(2) + films.join('') })).toEqual([]);
  expect(boxesOf({ body: paragraphs(2) + films.join(''), story: /^\d\. |^[TLS]/u })).toEqual([]);
  expect(boxesOf({ body: paragraphs(2) + films.slice(0, 3).join('') })).toHaveLength(3);
});

it('behind the story, what a heading leads is a box without an element of its own', () => {
  const sections = '<h2>More news</h2><p>Gulls are back</p><h2>Weather</h2><p>Rain</p>';
  expect(boxesOf({ body: paragraphs(3) + sections, own: { Weather: -1, Rain: -1 } })).toEqual([
    ['More news', 'Gulls are ba'],
  ]);
  expect(boxesOf({ body: inMiddle(sections) })).toEqual([]);
});

it('nothing above the first paragraph is one', () => {
  expect(boxesOf({ body: box + paragraphs(3) })).toEqual([]);
});
