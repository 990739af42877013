import { describe, expect, test } from 'vitest';
import { fingerprint, fingerprintOf, isNear, sumOf, weigh } from '../../../src/core/rules/fingerprint.ts';

const lure =
  'Get a free streaming account today! Our readers can unlock twelve months of premium films at no cost, ' +
  'with no card and no strings attached. Only 250 accounts are left, so claim yours before midnight.';
const story =
  'The harbor authority said on Tuesday that the northern ferry will sail again after a winter of repairs, ' +
  'and that island families may keep their season tickets until the end of October.';

describe('two texts are near', () => {
  test.each([
    ['the same text', lure, lure],
    ['other numbers', lure, lure.replace('250', '17')],
    ['other case and punctuation', lure, lure.toUpperCase().replaceAll('.', ' —')],
    ['zero-width characters between the letters', lure, [...lure].join('\u200B')],
    ['full-width letters', 'Ｆｒｅｅ　ａｃｃｏｕｎｔ for you', 'free account for you'],
    ['one word changed in thirty', lure, lure.replace('films', 'movies')],
    [
      'one character changed in Chinese',
      '想要免费的流媒体高级账号吗？今天就来领取，数量有限，先到先得，无需信用卡。',
      '想要免费的流媒体高级账号吗？今天就来领取，数量有限，先到先得，无需银行卡。',
    ],
  ])('with %s', (_, one, other) => {
    expect(isNear(fingerprint(one), fingerprint(other))).toBe(true);
  });
});

describe('two texts are not near', () => {
  test.each([
    ['a promo and a story', lure, story],
    ['two short texts that share a word', 'Read more here', 'Read this here'],
    ['a text and its first half', lure, lure.slice(0, lure.length / 2)],
    ['a text and itself with a story after it', lure, `${lure}\n${story}`],
    ['a text and nothing', lure, ''],
    ['the same words in another order', lure, lure.split(' ').toReversed().join(' ')],
  ])('%s', (_, one, other) => {
    expect(isNear(fingerprint(one), fingerprint(other))).toBe(false);
  });
});

test('a fingerprint that is not well formed is near to itself only', () => {
  expect(isNear('unknown', 'unknown')).toBe(true);
  expect(isNear('unknown', fingerprint(lure))).toBe(false);
});

test('the fingerprint of a group is that of its texts on lines of their own', () => {
  expect(fingerprintOf(sumOf([weigh(lure), weigh(story)]))).toBe(fingerprint(`${lure}\n${story}`));
});

test('no two of many unrelated sentences are near', () => {
  const nouns = ['harbor', 'council', 'teacher', 'engine', 'orchard', 'library', 'glacier', 'bakery'];
  const verbs = ['opened', 'reviewed', 'delayed', 'painted', 'inherited', 'measured', 'sold', 'repaired'];
  const prints = nouns.flatMap((noun, i) =>
    verbs.map((verb, j) =>
      fingerprint(
        `The ${noun} ${verb} ${nouns[(i + j + 1) % 8]} number ${verbs[(i * 3 + j) % 8]} near the ${nouns[j]}`,
      ),
    ),
  );
  const nearPairs = prints.flatMap((a, i) => prints.slice(i + 1).filter((b) => isNear(a, b)));
  expect(nearPairs).toEqual([]);
});

test('100 kB of anything take no longer than a blink', () => {
  const texts = ['a'.repeat(100_000), ' '.repeat(100_000), '\u200B,'.repeat(50_000), '免'.repeat(100_000)];
  const start = performance.now();
  for (const text of texts) expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}:\d+$/u);
  expect(performance.now() - start).toBeLessThan(1000);
});
