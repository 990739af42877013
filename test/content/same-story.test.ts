import { describe, expect, test } from 'vitest';
import { isSameStory } from '../../src/content/same-story.ts';
import type { CleanedPage } from '../../src/core/types.ts';
import { judgedByMarkup, pageOf } from './support/page-of.ts';

const ferry = '<h2>Ferry</h2><p data-promo="1">Offer</p><p>It sails again.</p><p>On Monday.</p>';

describe('two looks at a page show one story', () => {
  test.each([
    ['nothing has changed', ferry, true],
    ['its end has changed', ferry.replace('Monday', 'Tuesday'), true],
    ['its promo has changed', ferry.replace('Offer', 'Another offer'), true],
    ['its first paragraph is another', ferry.replace('It sails', 'The market opens'), false],
  ])('where %s', (_case, later, isSame) => {
    const { page } = pageOf(`<article>${ferry}</article>`);
    const one = judgedByMarkup(page) as CleanedPage;
    one.region.innerHTML = later;
    expect(isSameStory(one, judgedByMarkup(page) as CleanedPage)).toBe(isSame);
  });

  test('but not in another element', () => {
    const { page } = pageOf(`<article>${ferry}</article>`);
    const one = judgedByMarkup(page) as CleanedPage;
    page.body.innerHTML = `<article>${ferry}</article>`;
    expect(isSameStory(one, judgedByMarkup(page) as CleanedPage)).toBe(false);
  });
});
