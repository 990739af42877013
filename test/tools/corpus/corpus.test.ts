import { describe, expect, it } from 'vitest';
import { foldOf, siteKey } from './folds.ts';
import { goldMatch } from './gold-match.ts';
import { categoryOfOrigin } from './category-of-origin.ts';
import { ownPromos } from './own-promos.ts';
import { injectionOf } from './plan-injections.ts';

describe('pages of one site are in one fold', () => {
  it.each([
    ['https://www.ledger.example/a', 'https://sport.ledger.example/b'],
    ['https://ledger.co.uk/a', 'https://www.ledger.com/b'],
  ])('%s and %s', (one, other) => {
    expect(siteKey({ id: '', url: one })).toBe(siteKey({ id: '', url: other }));
    expect(foldOf({ id: '1', url: one })).toBe(foldOf({ id: '2', url: other }));
  });

  it('a third of many sites is kept for the proof', () => {
    const folds = Array.from({ length: 3000 }, (_, site) =>
      foldOf({ id: '', url: `https://paper${site}.example/` }),
    );
    const share = (fold: string): number => folds.filter((one) => one === fold).length / folds.length;
    expect(
      [share('proof'), share('validation'), share('train')].map((part) => Math.round(part * 10)),
    ).toEqual([3, 2, 5]);
  });
});

describe('a block is of the story where the gold text holds it', () => {
  const isGold = goldMatch(
    'Ferries sail again on Friday after crews voted.\nCosts\nThe company had warned of charter boats.',
  );
  it.each([
    ['Ferries sail again on Friday after crews voted.', true],
    ['Costs', true],
    ['Sign up for our morning newsletter today', false],
    ['Share', false],
    ['company', undefined],
    ['', undefined],
  ])('"%s": %s', (text, expected) => {
    expect(isGold(text)).toBe(expected);
  });
});

describe('a promo of the data is taken apart', () => {
  const promo = {
    id: 'x',
    label: 'promo',
    family: 'iptv',
    lang: 'en',
    kind: 'written',
    provenance: 'here',
  } as const;
  it('into heading, paragraphs and items', () => {
    const text = 'Free stream\nNo buffering at all.\n- 4K\n- Guide';
    expect(
      injectionOf({ ...promo, heading: 'Free stream', text, items: ['4K', 'Guide'] }, 'inside'),
    ).toMatchObject({
      heading: 'Free stream',
      paragraphs: ['No buffering at all.'],
      items: ['4K', 'Guide'],
    });
  });
  it('a text without parts is one paragraph', () => {
    expect(injectionOf({ ...promo, text: 'Read more here.' }, 'end')).toMatchObject({
      heading: undefined,
      paragraphs: ['Read more here.'],
      items: [],
    });
  });
});

describe('promos of the own writing', () => {
  const promos = ownPromos();

  it('have a category each', () => {
    expect(promos.filter(({ family }) => categoryOfOrigin(family) === undefined)).toEqual([]);
  });

  it('are written once each', () => {
    expect(new Set(promos.map(({ text }) => text)).size).toBe(promos.length);
  });

  it('keep heading, text and items apart', () => {
    const promo = promos.find(({ heading, items }) => heading !== undefined && items !== undefined);
    const { heading, paragraphs, items } = injectionOf(promo!, 'inside');
    expect(heading).toBe(promo!.heading);
    expect(items).toEqual(promo!.items);
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs).not.toContain(heading);
  });
});
