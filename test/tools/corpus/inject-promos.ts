import type { Block, CleanedPage } from '../../../src/core/types.ts';
import type { GoldMatch } from './gold-match.ts';

/** What is set into a page: a promo of the data, or paragraphs of another story as filler behind the last. */
export type Injection = {
  readonly id: string;
  readonly family: string;
  readonly heading: string | undefined;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  readonly place: 'inside' | 'end';
};

/** Paragraphs of the story, by its gold text, beside which a promo can be set. */
export const anchorsOf = (
  { blocks, region }: Pick<CleanedPage, 'blocks' | 'region'>,
  isGold: GoldMatch,
): Block[] =>
  blocks.filter(
    ({ kind, nodes, text, kept, element }) =>
      kept &&
      kind === 'paragraph' &&
      nodes.length === 0 &&
      text.length > minAnchorChars &&
      isGold(text) === true &&
      element !== region,
  );
const minAnchorChars = 60;

export type Injected = {
  readonly injection: Injection;
  readonly form: string;
  readonly elements: readonly Element[];
};

/**
 * Sets promos between the story's paragraphs or behind the last one, in the forms that sites use: bare elements,
 * a box of its own, boxes without semantics, dressed like the story or not, with links or without.
 *
 * @param anchors blocks of the story with elements of their own; a promo comes before one of them.
 */
export const injectPromos = (
  anchors: readonly Block[],
  injections: readonly Injection[],
  random: () => number,
): Injected[] => {
  const places = anchors.slice(1);
  const last = anchors.at(-1);
  if (!last || places.length === 0) return [];
  return injections.flatMap((injection) => {
    const anchor = injection.place === 'end' ? last : (pick(places, random) ?? last);
    const { element } = anchor;
    const parent = element.parentElement;
    if (!parent) return [];
    const { form, elements } = build(injection, element, random);
    for (const built of elements)
      parent.insertBefore(built, injection.place === 'end' ? nextOf(element, elements) : element);
    return [{ injection, form, elements }];
  });
};

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** Behind the anchor and behind what was set there before. */
const nextOf = (anchor: Element, elements: readonly Element[]): Node | null => {
  let next = anchor.nextSibling;
  while (next && elements.includes(next as Element)) next = next.nextSibling;
  return next;
};

type Built = { readonly form: string; readonly elements: Element[] };

const build = (injection: Injection, like: Element, random: () => number): Built => {
  const page = like.ownerDocument;
  const isDressed = random() < 0.5;
  const isPlain = random() < 0.3;
  const linking = linkingOf(injection.family);
  const make = (tag: string, text: string): Element => {
    const element = page.createElement(isPlain && tag !== 'li' && tag !== 'ul' ? 'div' : tag);
    element.append(...linking(page, text, random));
    if (isDressed && tag === 'p') copyClass(like, element);
    return element;
  };
  const parts: Element[] = [];
  if (injection.heading) parts.push(makeHeading(make, injection.heading, random));
  for (const text of injection.paragraphs) parts.push(make('p', text));
  if (injection.items.length > 0) parts.push(makeList(page, injection.items, random));
  const shape = [
    injection.heading ? 'heading' : '',
    injection.paragraphs.length > 0 ? 'text' : '',
    injection.items.length > 0 ? 'list' : '',
  ];
  const name = shape.filter(Boolean).join('+');
  const hasForm = formFamilies.has(injection.family) && random() < 0.4;
  if (hasForm) parts.push(makeForm(page, random));
  if (!hasForm && random() < 0.5) return { form: name, elements: parts };
  const box = page.createElement(pick(['div', 'div', 'aside', 'section'], random) ?? 'div');
  const boxClass = pick(['', '', '', 'box', 'promo-box', 'inline-module', 'c-block'], random);
  if (boxClass) box.className = boxClass;
  box.append(...parts);
  return { form: `${name} in a box`, elements: [box] };
};

/** Kinds that ask for an address or an account. */
const formFamilies: ReadonlySet<string> = new Set([
  'newsletter',
  'subscription_paywall',
  'push_prompt',
  'support_journalism',
]);
/** Kinds that lead to another story of the same site. */
const storyFamilies: ReadonlySet<string> = new Set(['read_also', 'video_teaser', 'learn_more_link']);

const makeForm = (page: Document, random: () => number): Element => {
  const form = page.createElement('form');
  const field = page.createElement('input');
  const button = page.createElement('button');
  button.textContent = pick(['OK', 'Go', '→', 'Sign up', 'Submit', 'Subscribe'], random) ?? 'OK';
  form.append(field, button);
  return form;
};

type Linking = (page: Document, text: string, random: () => number) => (Node | string)[];

const linkingOf = (family: string): Linking => (storyFamilies.has(family) ? withStoryLink : withLink);

/** "Read also: " stays outside of the link in half of the cases. */
const withStoryLink: Linking = (page, text, random) => {
  if (random() < 0.25) return [text];
  const link = page.createElement('a');
  link.setAttribute(
    'href',
    pick(
      ['/news/one-more-story-of-ours-123456', '/2024/05/12/what-happened-next', '/story/98765432.html'],
      random,
    ) ?? '#',
  );
  const colon = random() < 0.5 ? text.indexOf(':') + 1 : 0;
  link.textContent = text.slice(colon).trim();
  return colon > 0 ? [`${text.slice(0, colon)} `, link] : [link];
};

const makeHeading = (
  make: (tag: string, text: string) => Element,
  text: string,
  random: () => number,
): Element => {
  const tag = pick(['h2', 'h3', 'h3', 'h4', 'strong', 'p'], random) ?? 'h3';
  if (tag !== 'strong') return make(tag, text);
  const paragraph = make('p', '');
  const bold = paragraph.ownerDocument.createElement('strong');
  bold.textContent = text;
  paragraph.append(bold);
  return paragraph;
};

const makeList = (page: Document, items: readonly string[], random: () => number): Element => {
  const list = page.createElement(random() < 0.85 ? 'ul' : 'ol');
  for (const item of items) {
    const element = page.createElement('li');
    element.textContent = item;
    list.append(element);
  }
  return list;
};

/** One text in three has a link around a part of it, as calls to action have. */
const withLink: Linking = (page, text, random) => {
  if (text === '' || random() > 0.33) return [text];
  const link = page.createElement('a');
  link.setAttribute(
    'href',
    pick(
      ['https://offer.example/now', 'https://t.me/channel', 'https://bit.ly/3xYz', '/signup', '#'],
      random,
    ) ?? '#',
  );
  const words = text.split(' ');
  const start = random() < 0.3 ? 0 : Math.max(0, words.length - 1 - Math.floor(random() * 4));
  link.textContent = words.slice(start).join(' ');
  return [words.slice(0, start).join(' ') + (start > 0 ? ' ' : ''), link];
};

const copyClass = (from: Element, to: Element): void => {
  const name = from.getAttribute('class');
  if (name) to.setAttribute('class', name);
};
