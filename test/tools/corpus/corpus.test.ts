import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/learning/random.ts';
import { foldOf, siteKey } from './folds.ts';
import { goldMatch } from './gold-match.ts';
import { categoryOfOrigin } from './category-of-origin.ts';
import { ownPromos } from './own-promos.ts';
import { injectionOf, planInjections } from './plan-injections.ts';

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

describe('promos of the own writing are set in beside those of the data', () => {
  const promo = { label: 'promo', lang: 'en', kind: 'written', provenance: 'here' } as const;
  const promos = [{ ...promo, id: 'd', family: 'of_data', text: 'Read more of our best stories here.' }];
  const written = [{ ...promo, id: 'w', family: 'of_writing', text: 'Buy two pairs and get the third.' }];
  const familiesOf = (own: typeof written): string[] => {
    const random = seededRandom(7);
    const rest = { promos, written: own, genuine: [], fillers: [], otherStories: [], alikeShare: 0 };
    return Array.from({ length: 400 }).flatMap(() =>
      planInjections({ id: '1', source: 'ledger', url: '', lang: 'en' }, rest, random).map(
        ({ family }) => family,
      ),
    );
  };

  it('about one in three, however many there are', () => {
    const families = familiesOf(Array.from({ length: 50 }).flatMap(() => written));
    const share = families.filter((family) => family === 'of_writing').length / families.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.4);
  });

  it('none where nothing is to be learned', () => {
    expect(familiesOf([]).every((family) => family === 'of_data')).toBe(true);
  });
});
