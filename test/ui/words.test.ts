// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { categories, reasons, type GroupId, type ReportedPromo } from '../../src/core/types.ts';
import { countMessage } from '../../src/ui/count-message.ts';
import { interfaceLanguage } from '../../src/ui/interface-language.ts';
import { reasonsSentence, surenessWords } from '../../src/ui/promo-words.ts';

vi.mock('../../src/browser/i18n.ts', () => import('./english-i18n.ts'));

const promo: ReportedPromo = {
  group: 0 as GroupId,
  text: 'Subscribe now',
  words: 2,
  category: 'subscribe',
  probability: 0.9,
  reasons: [],
  state: 'hidden',
  ruleId: undefined,
};

describe('words', () => {
  it.each([
    [0, '0 promos hidden'],
    [1, '1 promo hidden'],
    [2, '2 promos hidden'],
    [1200, '1,200 promos hidden'],
  ])('count %i as English does', (count, words) => {
    expect(countMessage('hiddenCount', count)).toBe(words);
  });

  it.each([
    [['de-DE', 'en-GB'], 'en-GB'],
    [['EN-ca', 'en-US'], 'EN-ca'],
    [['de-DE', 'fr'], 'en'],
    [[], 'en'],
  ])('are in the language of the strings where the reader prefers %j', (preferred, language) => {
    expect(interfaceLanguage(preferred)).toBe(language);
  });

  it.each([
    [[], ''],
    [['linksAway'], 'It leads to another site.'],
    [['linksAway', 'mostlyLinks'], 'It leads to another site and is made mostly of links.'],
    [
      ['linksAway', 'mostlyLinks', 'emoji', 'boxed'],
      'It leads to another site, is made mostly of links, and is decorated with emoji.',
    ],
  ] as const)('give the reasons %j as one sentence', (codes, sentence) => {
    expect(reasonsSentence(codes)).toBe(sentence);
  });

  it.each([
    [0.99, 'hidden', undefined, 'sure'],
    [0.9, 'hidden', undefined, 'fairly sure'],
    [0.5, 'hidden', undefined, 'unsure'],
    [0.5, 'hidden', 'rule', 'your report'],
    [0.99, 'marked', undefined, 'likely'],
    [0.5, 'marked', undefined, 'unsure'],
  ] as const)('say how sure %d is where it is %s, with the rule %s', (probability, state, ruleId, words) => {
    expect(surenessWords({ ...promo, probability, state, ruleId })).toBe(words);
  });

  it('say how sure it is of what is only marked because the reader wants it so', () => {
    const marked = {
      ...promo,
      probability: 0.99,
      state: 'marked',
      ruleId: undefined,
      bySetting: 'mark',
    } as const;
    expect(surenessWords(marked)).toBe('sure');
  });

  it.each([
    ...categories.map((category) => `category_${category}`),
    ...reasons.map((reason) => `reason_${reason}`),
    ...['tooLarge', 'unreadable', 'cannotHide', 'storageFull'].map((reason) => `failure_${reason}`),
  ])('exist for %s', (key) => {
    expect(messages).toHaveProperty([key, 'message']);
  });
});
