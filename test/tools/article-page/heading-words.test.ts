import { describe, expect, it } from 'vitest';
import { storyNames } from '../../../src/core/article/second-look/measure-story.ts';
import { fitHeadings, withHeadingWords } from './heading-words.ts';
import { madeFold, type MeasuredPage } from './measured-pages.ts';

const [common, foldWord, german, made, shop] = [1, 2, 3, 4, 5];
const pageOf = (place: number, more: Partial<MeasuredPage>): MeasuredPage => ({
  id: `page/${place}`,
  source: 'wcxb',
  kind: 'wcxb',
  url: '',
  lang: more.isArticle === true ? 'en' : '',
  isArticle: false,
  fold: place % 2,
  headingTerms: [],
  story: storyNames.map(() => 0),
  gateMs: 0,
  storyMs: 0,
  ...more,
});
/** Twelve pages, each with a term of its own beside the given ones, because the same text counts once. */
const many = (start: number, more: Partial<MeasuredPage>): MeasuredPage[] =>
  Array.from({ length: 12 }, (_, at) =>
    pageOf(start + at, { ...more, headingTerms: [1000 + start + at, ...(more.headingTerms ?? [])] }),
  );
const others = many(100, { headingTerms: [shop] });

describe('the words of headings', () => {
  it('speak for an article where articles have them', () => {
    const articles = many(0, { isArticle: true, headingTerms: [common] });
    expect(fitHeadings([...articles, ...others]).all[common]).toBeGreaterThan(0);
  });

  it('weigh nothing for a page whose fold alone has them', () => {
    const articles = many(0, { isArticle: true, fold: 0, headingTerms: [foldWord] });
    const models = fitHeadings([...articles, ...others]);
    expect(models.all[foldWord]).toBeGreaterThan(0);
    for (const page of articles) expect(models.blindTo(page)[foldWord]).toBe(0);
  });

  it.each([
    ['articles in other languages', german, { isArticle: true, lang: 'de' }],
    ['made pages', made, { isArticle: false, fold: madeFold }],
  ])('are not learned from %s', (_, term, more) => {
    const pages = many(0, { ...more, headingTerms: [term] });
    const articles = many(200, { isArticle: true, headingTerms: [common] });
    expect(fitHeadings([...pages, ...articles, ...others]).all[term]).toBe(0);
  });
});

it('a page gets what the given weights say, and keeps all else that was measured', () => {
  const weights = new Int8Array(2000);
  weights[common] = 7;
  const page = pageOf(0, { headingTerms: [common] });
  const { story = [] } = withHeadingWords(page, weights);
  expect(story[storyNames.indexOf('headingWords')]).toBeGreaterThan(0);
  expect(story.filter((value) => value !== 0)).toHaveLength(1);
});
