/** Sets the links of a promo's text: gives the nodes that stand for it. */
export type Linking = (page: Document, text: string, random: () => number) => (Node | string)[];

/** Kinds that lead to another story of the same site. */
const storyFamilies: ReadonlySet<string> = new Set(['read_also', 'video_teaser', 'learn_more_link']);

/** How a family links: to another story of the site, or away. */
export const promoLinks = (family: string): Linking => (storyFamilies.has(family) ? withStoryLink : withLink);

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** "Read also: " stays outside of the link in half of the cases. */
const withStoryLink: Linking = (page, text, random) => {
  if (random() < 0.2) return [text];
  const link = page.createElement('a');
  link.setAttribute('href', pick(storyPaths, random));
  const colon = random() < 0.5 ? text.indexOf(':') + 1 : 0;
  link.textContent = text.slice(colon).trim();
  return colon > 0 ? [`${text.slice(0, colon)} `, link] : [link];
};

/** Two texts in five have a link around a part of them, or all, as calls to action have. */
const withLink: Linking = (page, text, random) => {
  const draw = random();
  if (text === '' || draw > 0.4) return [text];
  const link = page.createElement('a');
  link.setAttribute('href', pick(awayAddresses, random));
  if (random() < 0.2)
    link.setAttribute('rel', pick(['sponsored', 'nofollow', 'sponsored nofollow noopener'], random));
  if (draw < 0.1) {
    if (random() < 0.4) link.className = pick(['btn', 'button', 'cta', 'btn btn-primary'], random);
    link.textContent = text;
    return [link];
  }
  const words = text.split(' ');
  const start = random() < 0.3 ? 0 : Math.max(0, words.length - 1 - Math.floor(random() * 4));
  link.textContent = words.slice(start).join(' ');
  return [words.slice(0, start).join(' ') + (start > 0 ? ' ' : ''), link];
};

const storyPaths = [
  '/news/one-more-story-of-ours-123456',
  '/2024/05/12/what-happened-next',
  '/story/98765432.html',
  '/politics/what-the-vote-means',
  '/article?id=5512',
  '/en/world/another-thing-happened-today',
] as const;
const awayAddresses = [
  'https://offer.example/now',
  'https://t.me/channel',
  'https://bit.ly/3xYz',
  'https://apps.apple.com/app/id1234567',
  'https://shop.example/p/19?tag=paper-20',
  'https://www.partner.example/go?utm_campaign=story',
  '/signup',
  '/newsletters',
  '#',
] as const;
