import { describe, expect, it } from 'vitest';
import { feature, runIn } from './measure.ts';

const lure =
  '<div data-run><h3>Free music accounts</h3><p>Grab your working login today and listen without ads! Hurry, only a few left.</p><ul><li>No card required</li><li>Works everywhere</li></ul></div>';
const facts =
  '<div data-run><h2>What the crews won</h2><p>The offer covers all ferries of the company.</p><ul><li>pay for winter nights rises by 7 percent from December</li><li>crews get eleven hours of rest</li></ul></div>';
const aside =
  '<p data-run>Commissioner Tallow said the Averill crews and the company would meet again on the islands in winter.</p>';

describe('foreignness', () => {
  it.each([
    ['sharedTopic', aside, lure],
    ['sharedNames', aside, lure],
    ['similarityAfter', aside, lure],
    ['gap', lure, aside],
    ['sharesNoTopic', lure, facts],
    ['addressed', lure, facts],
    ['strangeShortWords', '<p data-run>Der Hafen ist bis auf ein paar Boote leer.</p>', aside],
    ['otherScript', '<p data-run>Бесплатные аккаунты для всех наших читателей</p>', aside],
  ])('%s is larger for the first than for the second', (name, larger, smaller) => {
    expect(feature(runIn(larger), name)).toBeGreaterThan(feature(runIn(smaller), name));
  });
});

describe('structure', () => {
  it.each([
    ['headingAndList', lure, 1],
    ['headingAndList', aside, 0],
    ['shortListItems', lure, 1],
    ['lone', aside, 1],
    ['lone', lure, 0],
    ['boxed', lure, 1],
    ['boxed', aside, 0],
    [
      'field',
      '<div data-run><p>News by mail, every morning.</p><form><input><button>Go</button></form></div>',
      1,
    ],
    ['field', aside, 0],
    ['quote', '<blockquote data-run><p>We shall sail.</p></blockquote>', 1],
    ['onlyHeading', '<h2 data-run>What it costs</h2>', 1],
    ['inAside', '<aside data-run><p>Something beside the story of today.</p></aside>', 1],
    ['short', '<p data-run>Short line.</p>', 1],
    ['short', aside, 0],
  ])('%s of %s is %d', (name, body, expected) => {
    expect(feature(runIn(body), name)).toBe(expected);
  });
});

describe('linking', () => {
  it.each([
    [
      'mostlyStoryLink',
      '<p data-run><a href="/news/council-delays-vote-on-museum">Council delays vote on museum</a></p>',
      1,
    ],
    [
      'mostlyStoryLink',
      '<p data-run>The <a href="/news/council-delays-vote-on-museum">council</a> delayed its vote on the museum on Monday.</p>',
      0,
    ],
    ['mostlyAwayLink', '<p data-run><a href="https://offer.other/">Claim it now</a></p>', 1],
    ['someLink', aside, 0],
  ])('%s of %s is %d', (name, body, expected) => {
    expect(feature(runIn(body), name)).toBe(expected);
  });
});

describe('wording', () => {
  it.each([
    ['lures', lure, aside],
    ['emoji', '<p data-run>🎁 A gift for all</p>', aside],
    ['attributed', aside, lure],
    ['quoted', '<p data-run>“Nobody wanted this,” he said.</p>', lure],
    ['prices', '<p data-run>Now $ 5 instead of $ 10</p>', aside],
    ['terms', lure, aside],
  ])('%s is larger for the first than for the second', (name, larger, smaller) => {
    expect(feature(runIn(larger), name)).toBeGreaterThan(feature(runIn(smaller), name));
  });
});

describe('class names', () => {
  it.each([
    ['own:newsletter', '<div data-run class="c-newsletterSignup">News by mail</div>', 1],
    ['around:promotion', '<div class="promo-box" data-run><p>News by mail</p></div>', 1],
    ['around:related', '<div class="css-1x2y3z" data-run><p>News by mail</p></div>', 0],
    ['own:promotion', '<p data-run class="addendum">News by mail</p>', 0],
  ])('%s of %s is %d', (name, body, expected) => {
    expect(feature(runIn(body), name)).toBe(expected);
  });
});

describe('company', () => {
  it.each([
    ['headingBeforeProse', '<h2 data-run>What it costs</h2>', 1],
    ['isTitle', '<p data-run>The bridge stays open</p>', 1],
    ['isTitle', aside, 0],
    ['dated', '<p data-run>18 November 2026</p>', 1],
    ['startsByline', '<p data-run>By Marta Lindqvist</p>', 1],
    ['startsByline', aside, 0],
    ['copyright', '<p data-run>© 2026 The Ledger</p>', 1],
    ['endsSentence', aside, 1],
  ])('%s of %s is %d', (name, body, expected) => {
    expect(feature(runIn(body), name)).toBe(expected);
  });
});

it('a line behind a credit is known to stand there', () => {
  const behind =
    '<p>With wire reports</p><p data-run>Nothing brightens a dull afternoon like a homemade dessert.</p>';
  expect([feature(runIn(behind), 'afterCredit'), feature(runIn(aside), 'afterCredit')]).toEqual([1, 0]);
});
