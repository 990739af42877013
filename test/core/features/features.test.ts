import { describe, expect, it } from 'vitest';
import { runOf } from '../../../src/core/features/run.ts';
import { feature, runIn } from './measure.ts';
import { storyOf } from './story-of.ts';

const lure =
  '<div data-run><h3>Free music accounts</h3><p>Grab your working login today and listen without ads! Hurry, only a few left.</p><ul><li>No card required</li><li>Works everywhere</li></ul></div>';
const facts =
  '<div data-run><h2>What the crews won</h2><p>The offer covers all ferries of the company.</p><ul><li>pay for winter nights rises by 7 percent from December</li><li>crews get eleven hours of rest</li></ul></div>';
const ownHeading =
  '<h3>Flour on the islands</h3><p>The bakery had none.</p><h3 data-run>Ferries after the storms</h3><p data-run>Grab your working login today and listen without ads!</p>';
const aside =
  '<p data-run>Commissioner Tallow said the Averill crews and the company would meet again on the islands in winter.</p>';

describe('foreignness', () => {
  it.each([
    ['sharedTopic', aside, lure],
    ['sharedNames', aside, lure],
    ['mostEvidence', ownHeading, lure],
    ['headingShared', ownHeading, lure],
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
    ['headingLikeOthers', ownHeading, 1 / 3],
    ['headingLikeOthers', lure, 0],
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
    [
      'field',
      `<div data-run><p>News by mail, every morning.</p><form><input>${'<i></i>'.repeat(20)}</form></div>`,
      0,
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

describe('framing', () => {
  it.each([
    ['framed', '<div data-run style="border: 1px solid"><p>News by mail, every day.</p></div>', 1],
    ['framed', aside, 0],
    ['ruled', '<hr><p data-run>News by mail, every day.</p>', 1],
    ['ruled', aside, 0],
    ['button', '<p data-run><a class="btn btn-large" href="/a">To the shop</a></p>', 1],
    ['button', '<p data-run><a class="butterfly" href="/a">To the shop</a></p>', 0],
    ['aboveEmbed', '<p data-run>Watch the crossing below:</p><iframe></iframe>', 1],
    ['aboveEmbed', aside, 0],
    ['fillsBox', lure, 1],
    ['fillsBox', aside, 0],
  ])('%s of %s is %d', (name, body, expected) => {
    expect(feature(runIn(body), name)).toBe(expected);
  });
});

describe('leading', () => {
  it.each([
    ['leadsReadOn', '<p data-run>Read also: Council delays vote on the museum</p>', 1],
    ['leadsReadOn', '<p data-run>Readers also asked for it.</p>', 0],
    ['leadsReadOn', '<p data-run>→ Lesen Sie auch: Wer den Hafen baut</p>', 1],
    ['leadsReadOn', '<p data-run>関連記事：港の話</p>', 1],
    ['leadsNewsletter', '<p data-run>Sign up for our morning letter.</p>', 1],
    ['leadsFollow', '<p data-run>Síguenos en todas las redes.</p>', 1],
    ['leadsComment', '<p data-run>What do you think of the strike?</p>', 1],
    ['leadsMedia', '<p data-run>VIDEO: How the bridge was built</p>', 1],
    ['leadsMedia', '<p data-run>📷 Zobacz zdjęcia z otwarcia mostu</p>', 1],
    ['leadsMedia', '<p data-run>Videotapes of the bridge are for sale.</p>', 0],
    ['leadsSupport', '<p data-run>Support our reporting on the islands.</p>', 1],
    ['leadsProduct', '<p data-run>👉 Jetzt bestellen und sparen</p>', 1],
    ['leadsSponsor', '<p data-run>Advertisement</p>', 1],
    ['leadsProduct', aside, 0],
    ['points', '<p data-run>To all offers →</p>', 1],
    ['points', aside, 0],
  ])('%s of %s is %d', (name, body, expected) => {
    expect(feature(runIn(body), name)).toBe(expected);
  });
  it.each([
    ['contacts', '<p data-run>Write to win@offer.example or call +1 555 010 9988</p>', aside],
    ['disguised', '<p data-run>Быстрый зaрaбoтoк на дому</p>', '<p data-run>Быстрый заработок на дому</p>'],
    ['capitalized', '<p data-run>Get All Of Our Best Deals Today</p>', aside],
  ])('%s is larger for the first than for the second', (name, larger, smaller) => {
    expect(feature(runIn(larger), name)).toBeGreaterThan(feature(runIn(smaller), name));
  });
});

describe('tone of the story', () => {
  const priced =
    '<p>The ticket costs $ 12, and $ 20 with a car, said the company of the ferries on Monday.</p>';
  it('counts what the other paragraphs do, not the run itself', () => {
    const run = runIn(`${priced}${priced.replace('<p>', '<p data-run>')}`);
    expect(feature(run, 'storyPrices')).toBeCloseTo(1 / 7);
  });
});

describe('against the story', () => {
  const long =
    'Deliberately incomprehensible administrative circumlocutions characterise international negotiations.';
  it.each([
    ['wordLengthAboveStory', `<p data-run>${long}</p>`, aside],
    ['sentenceWordsAboveStory', aside, '<p data-run>The boats sail. Crews agreed. Nobody was late.</p>'],
    ['shortWordsAboveStory', '<p data-run>It is up to us, and to all of you.</p>', `<p data-run>${long}</p>`],
    ['commasAboveStory', '<p data-run>Salt, rope, flour, coal, mail and two goats.</p>', aside],
    ['quotesAboveStory', '<p data-run>“Nobody wanted this,” he said.</p>', aside],
    ['namesAboveStory', '<p data-run>Then came Tom Brannigan and Ines Tallow.</p>', lure],
    ['numbersAboveStory', '<p data-run>In 2019 it was 4,100, in 2024 some 5,250.</p>', aside],
    ['capitalsAboveStory', '<p data-run>Get All Of Our Best Deals Today</p>', aside],
    ['exclaimsAboveStory', '<p data-run>What a day! Who would have thought so?</p>', aside],
    ['linksAboveStory', '<p data-run><a href="/news/a">The bridge stays open</a></p>', aside],
    ['luresAboveStory', lure, aside],
    ['callsAboveStory', '<p data-run>Click here, sign up and download it now.</p>', aside],
    ['boxWordsAboveStory', '<p data-run>Subscribe to our newsletter.</p>', aside],
    ['attributesAboveStory', '<p data-run>That is so, said the harbor master.</p>', lure],
    ['sharedAboveStory', aside, lure],
    ['evidenceAboveStory', aside, lure],
    ['strangeAboveStory', '<p data-run>Sichern Sie sich jetzt kostenlose Zugänge.</p>', aside],
  ])('%s is larger for the first than for the second', (name, larger, smaller) => {
    expect(feature(runIn(larger), name)).toBeGreaterThan(feature(runIn(smaller), name));
  });

  it('tells a text of another manner from one of the story’s own', () => {
    const [other, own] = [runIn('<p data-run>WOW!!! 50 GIFTS, 50 WINNERS: yes, you, too!</p>'), runIn(aside)];
    expect(feature(other, 'mannerUnlike')).toBeGreaterThan(feature(own, 'mannerUnlike') * 2);
    expect(feature(other, 'mannerGap')).toBeGreaterThan(feature(own, 'mannerGap'));
  });

  it('the topic is nearer to a story of the same topic', () => {
    const ministers = 'The minister told parliament that the government would vote on the budget on Monday.';
    const story = `<p>${ministers}</p>`.repeat(4);
    const near = runIn(`${story}<p data-run>The opposition in parliament wants another vote.</p>`);
    const far = runIn(
      `${story}<p data-run>The striker scored two goals in the second half of the match.</p>`,
    );
    for (const name of ['topicCosine', 'topicAboveStory'])
      expect(feature(near, name)).toBeGreaterThan(feature(far, name));
  });

  it('is nothing in a page without other prose', () => {
    const page = storyOf(
      '<article><p>Nobody was on the bridge on Monday, said the harbor master.</p></article>',
    );
    expect(feature(runOf(page, 0, 1), 'commasAboveStory')).toBe(0);
  });
});

describe('letters', () => {
  it('are strange in another language, not in another wording', () => {
    const german =
      '<p data-run>Sichern Sie sich jetzt kostenlose Zugänge für Ihren Fernseher, solange der Vorrat reicht.</p>';
    const english =
      '<p data-run>The company of the islands will charter two boats for the crews and the commissioner said so.</p>';
    expect(feature(runIn(german), 'strangeLetters')).toBeGreaterThan(
      feature(runIn(english), 'strangeLetters') * 1.5,
    );
  });
});

it('a line behind a credit is known to stand there', () => {
  const behind =
    '<p>With wire reports</p><p data-run>Nothing brightens a dull afternoon like a homemade dessert.</p>';
  expect([feature(runIn(behind), 'afterCredit'), feature(runIn(aside), 'afterCredit')]).toEqual([1, 0]);
});
