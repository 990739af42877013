import type { Injection } from './inject-promos.ts';
import { promoLinks, type Linking } from './promo-links.ts';

/** A promo as elements, in one of the forms that sites use. */
export type Built = { readonly form: string; readonly elements: Element[] };

type Choice = {
  readonly page: Document;
  readonly random: () => number;
  /** A paragraph of the story, whose class the promo may borrow. */
  readonly like: Element;
  readonly linking: Linking;
};

/** Builds a promo beside a paragraph of the story: bare, in a box, in boxes without semantics, or in one paragraph. */
export const buildPromo = (injection: Injection, like: Element, random: () => number): Built => {
  const choice: Choice = { page: like.ownerDocument, random, like, linking: promoLinks(injection.family) };
  const name = [
    injection.heading ? 'heading' : '',
    injection.paragraphs.length > 0 ? 'text' : '',
    injection.items.length > 0 ? 'list' : '',
  ]
    .filter(Boolean)
    .join('+');
  const hasField = fieldFamilies.has(injection.family) && random() < 0.4;
  const draw = random();
  if (!hasField && draw < 0.08 && name.includes('+'))
    return { form: name, elements: [inLines(injection, choice)] };
  const isPlain = draw < 0.3;
  const parts = partsOf(injection, choice, isPlain);
  if (hasField) parts.push(field(choice));
  if (!hasField && random() < 0.45) return { form: name, elements: parts };
  if (!hasField && parts.length > 1 && random() < 0.15)
    return { form: name, elements: parts.map((part) => wrap([part], choice)) };
  return { form: `${name} in a box`, elements: [boxOf(parts, choice)] };
};

/** Kinds that ask for an address or an account. */
const fieldFamilies: ReadonlySet<string> = new Set([
  'newsletter',
  'subscription_paywall',
  'push_prompt',
  'support_journalism',
]);

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

const partsOf = (injection: Injection, choice: Choice, isPlain: boolean): Element[] => {
  const { random } = choice;
  const isDressed = random() < 0.5;
  const paragraphTag = isPlain ? pick(['div', 'div', 'span'], random) : 'p';
  const parts: Element[] = [];
  if (injection.heading) parts.push(headingOf(injection.heading, choice, isPlain));
  for (const text of injection.paragraphs) {
    const element = choice.page.createElement(paragraphTag === 'span' ? 'div' : paragraphTag);
    const inner = paragraphTag === 'span' ? element.appendChild(choice.page.createElement('span')) : element;
    inner.append(...choice.linking(choice.page, text, random));
    if (isDressed) dress(element, choice.like);
    parts.push(element);
  }
  if (injection.items.length > 0) parts.push(...listOf(injection.items, choice, isPlain));
  return parts;
};

const headingOf = (text: string, { page, random, linking }: Choice, isPlain: boolean): Element => {
  const tag = isPlain
    ? pick(['div', 'div', 'strong', 'h3'], random)
    : pick(['h2', 'h3', 'h3', 'h4', 'strong', 'b', 'p'], random);
  if (tag !== 'strong' && tag !== 'b') {
    const heading = page.createElement(tag);
    heading.append(...linking(page, text, random));
    if (tag === 'div' && random() < 0.5)
      heading.className = pick(['title', 'headline', 'box-title', 'hd'], random);
    return heading;
  }
  const paragraph = page.createElement(isPlain ? 'div' : 'p');
  const bold = page.createElement(tag);
  bold.append(...linking(page, text, random));
  paragraph.append(bold);
  return paragraph;
};

const listOf = (items: readonly string[], { page, random }: Choice, isPlain: boolean): Element[] => {
  const isMarked = random() < (isPlain ? 0.7 : 0.1);
  const sign = isMarked ? pick(['• ', '✓ ', '✔ ', '- ', '👉 ', ''], random) : '';
  const elements = items.map((item) => {
    const element = page.createElement(isMarked ? pick(['div', 'p'], random) : 'li');
    element.textContent = `${sign}${item}`;
    return element;
  });
  if (isMarked) return elements;
  const list = page.createElement(random() < 0.85 ? 'ul' : 'ol');
  list.append(...elements);
  return [list];
};

/** All in one paragraph, its lines parted by `<br>`. */
const inLines = (
  { heading, paragraphs, items }: Injection,
  { page, random, like, linking }: Choice,
): Element => {
  const paragraph = page.createElement(pick(['p', 'p', 'div'], random));
  if (heading) {
    const bold = page.createElement('strong');
    bold.textContent = heading;
    paragraph.append(bold, page.createElement('br'));
  }
  for (const text of paragraphs) paragraph.append(...linking(page, text, random), page.createElement('br'));
  for (const item of items) paragraph.append(`- ${item}`, page.createElement('br'));
  if (random() < 0.5) dress(paragraph, like);
  return paragraph;
};

const boxOf = (parts: readonly Element[], choice: Choice): Element => {
  const { random } = choice;
  const box = wrap(parts, choice);
  if (random() < 0.25) box.setAttribute('style', pick(boxStyles, random));
  return random() < 0.2 ? wrap([box], choice) : box;
};

const wrap = (parts: readonly Element[], { page, random }: Choice): Element => {
  const box = page.createElement(pick(['div', 'div', 'div', 'aside', 'section'], random));
  const name = pick(boxClasses, random);
  if (name) box.className = name;
  box.append(...parts);
  return box;
};

const boxStyles = [
  'border: 1px solid #ccc; padding: 12px',
  'background: #f5f5f5; padding: 1em',
  'margin: 20px 0',
  'text-align: center',
] as const;
/** Most boxes have no name, or one that says nothing. */
const boxClasses = [
  '',
  '',
  '',
  '',
  'box',
  'promo-box',
  'inline-module',
  'c-block',
  'css-1x2y3z',
  'wp-block-group',
  'widget',
] as const;

const field = ({ page, random }: Choice): Element => {
  const form = page.createElement('form');
  const input = page.createElement('input');
  const button = page.createElement('button');
  button.textContent = pick(['OK', 'Go', '→', 'Sign up', 'Submit', 'Subscribe'], random);
  form.append(input, button);
  return form;
};

const dress = (element: Element, like: Element): void => {
  const name = like.getAttribute('class');
  if (name) element.setAttribute('class', name);
  const style = like.getAttribute('style');
  if (style) element.setAttribute('style', style);
};
