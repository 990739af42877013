import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { promosOf } from '../../src/content/promos.ts';
import { applyRules } from '../../src/core/rules/apply-rules.ts';
import { fingerprint } from '../../src/core/rules/fingerprint.ts';
import type { Rule } from '../../src/core/rules/rule.ts';
import type { CleanedPage } from '../../src/core/types.ts';
import { group, started } from './support/cleaned-story.ts';
import { judgedByMarkup, pageOf } from './support/page-of.ts';

const reported = 'Read next: how the islanders saved the last lighthouse keeper of the northern strait.';
const judged = 'Read next: seven harbors where the soup is worth the crossing in every kind of weather.';
const teasers =
  `<article><div class="teaser-box"><p>${reported}</p></div>` +
  `<div class="teaser-box" data-promo="1"><p>${judged}</p></div></article>`;

/** The reader's word on the first teaser: its path fits both, but reaches none while the judge calls one a story. */
const rule: Rule = {
  id: '2f1f3c0a-0000-4000-8000-000000000001',
  host: 'harbor.example',
  action: 'hide',
  fingerprint: fingerprint(reported),
  path: 'div.teaser-box>p',
  category: 'related',
  excerpt: reported,
  createdAt: 1,
};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a promo beside one that the reader reported', () => {
  test('is not put down to the rule about the other', () => {
    const cleaned = judgedByMarkup(pageOf(teasers).page) as CleanedPage;
    const ruled = { ...cleaned, ...applyRules({ ...cleaned, rules: [rule] }) };
    const promos = promosOf(ruled, { actionOf: () => 'hide' });
    expect(promos.map(({ hiddenBy, rule: own }) => [hiddenBy, own?.id])).toEqual([
      ['reader', rule.id],
      ['judge', undefined],
    ]);
  });

  test('is restored without forgetting that rule', async () => {
    const engine = await started(teasers, { rules: [rule] });
    expect(engine.visible()).toBe('');
    await engine.tab.restore(group(1), {});
    expect(engine.visible()).toBe(judged);
    expect(engine.background.rules).toMatchObject([{ action: 'show' }, { id: rule.id }]);
  });
});
