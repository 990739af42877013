import { describe, expect, it } from 'vitest';
import { countKinds, promoKinds, type PromoKind } from '../../../src/core/features/kind-words.ts';
import { wordsOf } from '../../../src/core/features/words.ts';

const kindsIn = (text: string): Partial<Record<PromoKind, number>> =>
  Object.fromEntries(
    countKinds(wordsOf(text)).flatMap((count, place) => (count > 0 ? [[promoKinds[place], count]] : [])),
  );

describe('words of a kind', () => {
  it.each<[string, PromoKind]>([
    ['Drei Buchmacher auf einen Blick', 'gambling'],
    ['在线博彩', 'gambling'],
    ['Знакомства рядом', 'adult'],
    ['Un préstamo hoy mismo', 'money'],
    ['Odbierz swoją nagrodę', 'freebies'],
    ['Άντε, χάπια!', 'remedies'],
    ['텔레그램에서 만나요', 'platforms'],
    ['Nova aplikacija', 'apps'],
    ['Luister nu', 'programs'],
    ['تبرع اليوم', 'alms'],
    ['What is your opinion?', 'answers'],
    ['Abbonati ora', 'subscriptions'],
    ['Хотите рассылку?', 'letters'],
  ])('are known in %j: %s', (text, kind) => {
    expect(kindsIn(text)).toHaveProperty(kind);
  });

  it('are counted, and stand for words that start alike', () => {
    expect(kindsIn('The casino bets on casinos')).toEqual({ gambling: 3 });
  });

  it('are not seen in plain words', () => {
    expect(kindsIn('The ferry sailed at noon with sixty sheep')).toEqual({});
  });
});
