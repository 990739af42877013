import { expect, it } from 'vitest';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../../src/core/clean-page.ts';
import { type CleanedPage, type Sureness, surenesses } from '../../../src/core/types.ts';
import { parsePage } from '../article/split-page.ts';

const story = [
  'Ferries between Port Averill and the Skerrow Islands will sail again on Friday after deck crews voted to accept a winter pay offer.',
  'Crews at the Averill Steamship Company approved the offer late on Tuesday, said Tom Brannigan, who leads the Deckhands’ Union.',
  'The company had warned on Monday that it would charter boats from the mainland if the crews stayed ashore for a second week.',
  'Harbor Commissioner Ines Tallow, who mediated between company and union, said that the islands needed their ferries before the storms.',
  'Islanders had been without fresh deliveries since the crews tied up the boats, and the bakery on Greater Skerrow rationed its flour.',
].map((text) => `<p>${text}</p>`);

const promo = (brand: string): string =>
  `<div><h3>🎁 Free ${brand} accounts</h3><p>Claim your working ${brand} login now! Limited slots, hurry.</p><ul><li>No card required</li><li>Works on every phone</li></ul></div>`;

const clean = (parts: readonly string[], sureness?: Sureness): CleanedPage => {
  const page = cleanPage(parsePage(`<article><h1>Ferries sail again</h1>${parts.join('')}</article>`), {
    url: 'https://news.example/a',
    rules: [],
    isVisible: isVisibleByMarkup,
    sureness,
  });
  if (!page) throw new Error('There is no story.');
  return page;
};

const hiddenWords = ({ blocks, verdicts }: CleanedPage): number =>
  blocks
    .filter(({ id }) => verdicts[id]?.action === 'hide')
    .reduce((sum, { text }) => sum + text.split(' ').length, 0);

it('a heading, its text and its list are hidden together', () => {
  const page = clean([...story.slice(0, 2), promo('Streamly'), ...story.slice(2)]);
  const groups = page.verdicts.filter(({ action }) => action === 'hide').map(({ group }) => group);
  expect(groups).toHaveLength(4);
  expect(new Set(groups).size).toBe(1);
  expect(page.isOverCap).toBe(false);
});

it('a headline of another story is hidden alone, a heading that leads nowhere is only marked', () => {
  const actionsOf = (heading: string): (string | undefined)[] => {
    const box = `<aside class="related-stories">${heading}</aside>`;
    const { blocks, verdicts } = clean([...story.slice(0, 2), box, ...story.slice(2)]);
    return blocks
      .filter(({ kind, level }) => kind === 'heading' && level !== 1)
      .map(({ id }) => verdicts[id]?.action);
  };
  const headline = 'Museum of lighthouses opens its doors again';
  expect(actionsOf(`<h3><a href="/news/museum">${headline}</a></h3>`)).toEqual(['hide']);
  expect(actionsOf('<h3>Related stories</h3>')).toEqual(['mark']);
  expect(actionsOf(`<h3><a href="#">${headline}</a></h3>`)).toEqual(['mark']);
});

it('the heading of a box of other stories is hidden with them', () => {
  const links = ['Gulls are back on the roofs', 'Museum of lighthouses opens', 'Council delays its vote'].map(
    (text, place) => `<p><a href="/news/2026/05/${place}">${text}</a></p>`,
  );
  const box = `<aside class="related-stories"><h3>Related stories</h3>${links.join('')}</aside>`;
  const { blocks, verdicts } = clean([...story.slice(0, 3), box, ...story.slice(3)]);
  const actionOf = (start: string): string | undefined =>
    verdicts[blocks.findIndex(({ text }) => text.startsWith(start))]?.action;
  expect(['Related', 'Gulls', 'Museum', 'Council'].map(actionOf)).toEqual(['hide', 'hide', 'hide', 'hide']);
});

it('of more promos than may be hidden the surest are, and the popup is told', () => {
  const brands = ['Streamly', 'Tunebox', 'Gamehub', 'Filmado'];
  const page = clean(story.flatMap((paragraph, place) => [paragraph, promo(brands[place % 4] ?? '')]));
  const words = page.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  expect(page.isOverCap).toBe(true);
  expect(hiddenWords(page)).toBeGreaterThan(0);
  expect(hiddenWords(page)).toBeLessThanOrEqual(words / 4 + 1);
});

it('what is marked has no action in the page', () => {
  const page = clean([...story, '<p>Sign up.</p>']);
  for (const { label, action } of page.verdicts) if (label !== 'promo') expect(action).toBe('leave');
});

it('the surer it must be, the fewer it hides; and it marks what a bolder one would hide', () => {
  const pages = [
    promo('Streamly'),
    '<p>Sign up for our newsletter and get the news every morning.</p>',
    '<p><a href="/b">Read more: Bakers ration flour on the islands</a></p>',
    '<p>Download our app for news of the islands.</p>',
    '<h3>Special offers</h3><p>Get a card and save on each trip.</p>',
    '<p>Listen to our podcast on the strike.</p>',
    '<p>Follow us on Facebook.</p>',
    '<p>Cheap flights to the islands: book today.</p>',
    '<p>Ask our team about insurance for your boat.</p>',
  ].map((markup) => [...story.slice(0, 3), markup, ...story.slice(3)]);
  const count = (sureness: Sureness, actions: readonly string[]): number =>
    pages.flatMap((parts) => clean(parts, sureness).verdicts).filter(({ action }) => actions.includes(action))
      .length;
  const [careful = 0, balanced = 0, thorough = 0] = surenesses.map((sureness) => count(sureness, ['hide']));
  expect(careful).toBeGreaterThan(0);
  expect(careful).toBeLessThan(balanced);
  expect(balanced).toBeLessThanOrEqual(thorough);
  expect(count('careful', ['hide', 'mark'])).toBe(count('balanced', ['hide', 'mark']));
});

it('a promo is as long as it is, not as far as it is measured', () => {
  const told = Array.from({ length: 24 }, () => story).flat();
  const promoOf = (times: number): string =>
    `<p>🎁 ${'Claim your free bonus spins now at the casino, no deposit required, hurry! '.repeat(times)}</p>`;
  const hiddenOf = (times: number): number =>
    hiddenWords(clean([...told.slice(0, 40), promoOf(times), ...told.slice(40)]));
  expect(hiddenOf(3)).toBeGreaterThan(0);
  expect(hiddenOf(200)).toBe(0);
});
