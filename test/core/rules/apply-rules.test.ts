import { describe, expect, test } from 'vitest';
import { applyRules } from '../../../src/core/rules/apply-rules.ts';
import { describeChoice } from '../../../src/core/rules/describe-choice.ts';
import { fingerprint } from '../../../src/core/rules/fingerprint.ts';
import type { JudgedPage } from '../../../src/core/rules/match-rules.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import type { Verdict } from '../../../src/core/types.ts';
import { blocksOf, content, furniture, pageOf, promo } from '../../content/support/page-of.ts';

const lure =
  'Claim your free harbor card now, worth 40 dollars at every kiosk along the quay, only this week.';

const rule = (parts: Partial<Rule>): Rule => ({
  id: '2f1f3c0a-0000-4000-8000-000000000001',
  host: 'harbor.example',
  action: 'hide',
  fingerprint: fingerprint('a text that no page holds'),
  path: '',
  category: 'ad',
  excerpt: '',
  createdAt: 1,
  ...parts,
});

/** A page whose blocks get these verdicts, in order; the others are content. */
const judged = (body: string, verdicts: readonly Verdict[] = []): JudgedPage => {
  const { page } = pageOf(`<article>${body}</article>`);
  const region = page.querySelector('article') as Element;
  const blocks = blocksOf(region);
  return { region, blocks, verdicts: blocks.map((_, index) => verdicts[index] ?? content) };
};

const actions = (page: JudgedPage, rules: readonly Rule[]): string[] =>
  applyRules({ ...page, rules }).verdicts.map(({ action }) => action);

const story = '<p>The ferry sails again on Tuesday.</p>';

describe('a rule to hide', () => {
  test.each<[string, string, Partial<Rule>, string[]]>([
    ['hides the very text', `${story}<p>${lure}</p>`, { fingerprint: fingerprint(lure) }, ['leave', 'hide']],
    [
      'hides the text with another number and word',
      `${story}<p>${lure.replace('40', '55').replace('kiosk', 'stall')}</p>`,
      { fingerprint: fingerprint(lure) },
      ['leave', 'hide'],
    ],
    ['leaves other texts', story, { fingerprint: fingerprint(lure) }, ['leave']],
    [
      'hides a group by its joined text, and not the story around it',
      `${story}<h3>Free card</h3><p>${lure}</p><ul><li>No fee</li></ul>${story}`,
      { fingerprint: fingerprint(`Free card\n${lure}\nNo fee`) },
      ['leave', 'hide', 'hide', 'hide', 'leave'],
    ],
    [
      'leaves a heading of the story that stands right beside a changed promo',
      `<h3>Background</h3><p>${lure.replace('40', '55').replace('kiosk', 'stall')}</p><h3>What now</h3>`,
      { fingerprint: fingerprint(lure) },
      ['leave', 'hide', 'leave'],
    ],
    [
      'hides every copy of the text',
      `<p>${lure}</p>${story}<p>${lure}</p>`,
      { fingerprint: fingerprint(lure) },
      ['hide', 'leave', 'hide'],
    ],
    [
      'hides even a quotation whose very words the reader pointed at',
      `${story}<blockquote>${lure}</blockquote>`,
      { fingerprint: fingerprint(lure) },
      ['leave', 'hide'],
    ],
  ])('%s', (_, body, parts, expected) => {
    expect(actions(judged(body), [rule(parts)])).toEqual(expected);
  });

  test.each<[string, string, readonly Verdict[], string[]]>([
    [
      'hides other texts at its path',
      `${story}<div class="box"><p>Try our app</p></div>`,
      [content, furniture],
      ['leave', 'hide'],
    ],
    [
      'does nothing where its path fits a block of the story',
      `${story}<div class="box"><p>Try our app</p></div><div class="box"><p>He said so.</p></div>`,
      [content, furniture, content],
      ['leave', 'leave', 'leave'],
    ],
    [
      'does nothing where its path fits a quotation',
      `${story}<div class="box"><p>Try our app</p><blockquote>“We sail.”</blockquote></div>`,
      [content, furniture, furniture],
      ['leave', 'leave', 'leave'],
    ],
    [
      'does nothing where its path fits the title',
      '<div class="box"><h1>Ferry sails again</h1></div>',
      [furniture],
      ['leave'],
    ],
    [
      'does nothing where its path fits a live region',
      `${story}<div class="box" role="alert"><p>Storm warning</p></div>`,
      [content, furniture],
      ['leave', 'leave'],
    ],
  ])('%s', (_, body, verdicts, expected) => {
    expect(actions(judged(body, verdicts), [rule({ path: 'div.box' })])).toEqual(expected);
  });

  const help = '<h3>Need help?</h3><p>Samaritans can be called day and night, free, on 116 123.</p>';
  test.each([
    ['a helpline', 'aside', help],
    ['a helpline in a box of another tag', 'div', help],
    ['a correction', 'div', '<p>Correction: an earlier version of this story named another quay.</p>'],
    ['a notice of who paid', 'div', '<p>This project was supported by the Harbor Fund.</p>'],
    ['a disclosure', 'div', '<p>We may earn a commission from links on this page.</p>'],
    ['a message of the page', 'div', '<p role="status">Saved at noon.</p>'],
    ['the text of a picture', 'div', '<img src="/quay.jpg"><p class="wp-caption-text">The quay.</p>'],
  ])('does nothing where its path fits %s', (_, tag, inside) => {
    const unsure = [promo(0, 'mark'), promo(0, 'mark')];
    const page = judged(`<${tag} class="info-box">${inside}</${tag}>`, unsure);
    expect(actions(page, [rule({ path: `${tag}.info-box` })])).toEqual(page.blocks.map(() => 'mark'));
  });

  test('hides a group of the judge that differs from it in a word', () => {
    const page = judged(`${story}<h3>Free card</h3><p>${lure.replace('kiosk', 'stall')}</p>`, [
      content,
      promo(0, 'mark'),
      promo(0, 'mark'),
    ]);
    const reported = rule({ fingerprint: fingerprint(`Free card\n${lure}`) });
    expect(actions(page, [reported])).toEqual(['leave', 'hide', 'hide']);
  });

  test('gives the reason "rule" and a group of its own', () => {
    const page = judged(`<h3>Win</h3>${story}<p>${lure}</p>`, [promo(4)]);
    const { verdicts, ruleOf } = applyRules({
      ...page,
      rules: [rule({ fingerprint: fingerprint(lure), category: 'app' })],
    });
    expect(ruleOf.map((found) => found?.category)).toEqual([undefined, undefined, 'app']);
    expect(verdicts[2]).toEqual({
      label: 'promo',
      category: 'app',
      probability: 1,
      reasons: ['rule'],
      action: 'hide',
      group: 5,
    });
  });
});

describe('a rule to show', () => {
  test('leaves the whole group of the block, and no other', () => {
    const page = judged(`<h3>Win</h3><p>${lure}</p><p>Try our app</p>`, [promo(0), promo(0), promo(1)]);
    const shown = rule({ action: 'show', fingerprint: fingerprint(lure) });
    expect(actions(page, [shown])).toEqual(['leave', 'leave', 'hide']);
  });

  test.each<[string, Rule['action'], Rule['action'], string]>([
    ['shown after it was reported', 'show', 'hide', 'leave'],
    ['reported after it was shown', 'hide', 'show', 'hide'],
  ])('the newer word holds for a text %s', (_, newer, older, expected) => {
    const page = judged(`<p>${lure}</p>`, [promo(0)]);
    const print = fingerprint(lure);
    const rules = [rule({ action: newer, fingerprint: print }), rule({ action: older, fingerprint: print })];
    expect(actions(page, rules)).toEqual([expected]);
  });
});

test.each<[string, readonly Rule['action'][], string]>([
  ['reported and then shown', ['show', 'hide'], 'leave'],
  ['shown and then reported', ['hide', 'show'], 'hide'],
  ['reported twice', ['hide', 'hide'], 'hide'],
])('the newest word holds for a path %s', (_, said, expected) => {
  const page = judged('<div class="box"><p>Try our app</p></div>', [promo(0)]);
  const rules = said.map((action, age) => rule({ action, path: 'div.box', createdAt: said.length - age }));
  const { verdicts, ruleOf } = applyRules({ ...page, rules });
  expect(verdicts.map(({ action }) => action)).toEqual([expected]);
  expect(ruleOf).toEqual([rules[0]]);
});

describe('the rule made from a choice', () => {
  const boxed = `${story}<div class="promo-box css-9xyz12"><h3>Free card</h3><p>${lure}</p></div>${story}`;

  test('fits the chosen blocks on the same page', () => {
    const page = judged(boxed);
    const made = rule(describeChoice(page, { blocks: page.blocks.slice(1, 3), action: 'hide' }));
    expect(made.path).toBe('div.promo-box');
    expect(made.excerpt).toContain('Free card');
    expect(actions(page, [made])).toEqual(['leave', 'hide', 'hide', 'leave']);
  });

  test.each([
    ['where the box also holds a story block', `<div class="body">${story}<p>${lure}</p></div>`, 1],
    ['where no class name is stable', `${story}<div class="css-9xyz12"><p>${lure}</p></div>`, 1],
  ])('has no path %s', (_, body, index) => {
    const page = judged(body);
    const [blocks, action] = [page.blocks.slice(index, index + 1), 'hide' as const];
    expect(describeChoice(page, { blocks, action }).path).toBe('');
  });

  test('keeps the category that the judge saw', () => {
    const page = judged(`<p>${lure}</p>`, [promo(0, 'mark')]);
    expect(describeChoice(page, { blocks: page.blocks, action: 'hide' }).category).toBe('scam');
  });
});

test('a path takes the ad below its label, and leaves the label', () => {
  const page = judged('<div class="ad-box"><p>Advertisement</p><p>Try our app</p></div>', [
    furniture,
    furniture,
  ]);
  expect(actions(page, [rule({ action: 'hide', path: 'div.ad-box' })])).toEqual(['leave', 'hide']);
});
