import { message } from '../browser/i18n.ts';

/** A piece of the made-up story: its element, and its key in `_locales`. */
export type StoryPart = {
  readonly tag: 'h3' | 'p' | 'li';
  readonly key: string;
  /** Parts of one box stand together in the page, as a site would set them. */
  readonly box?: string;
};

/** The story of the welcome page: short, made up, and with two promos set into it. */
export const storyParts: readonly StoryPart[] = [
  { tag: 'p', key: 'welcomeStory_lead' },
  { tag: 'p', key: 'welcomeStory_work' },
  { tag: 'h3', key: 'welcomePromo_heading', box: 'giveaway' },
  { tag: 'p', key: 'welcomePromo_text', box: 'giveaway' },
  { tag: 'li', key: 'welcomePromo_first', box: 'giveaway' },
  { tag: 'li', key: 'welcomePromo_second', box: 'giveaway' },
  { tag: 'li', key: 'welcomePromo_third', box: 'giveaway' },
  { tag: 'p', key: 'welcomeStory_quote' },
  { tag: 'p', key: 'welcomeStory_reason' },
  { tag: 'p', key: 'welcomePromo_newsletter', box: 'newsletter' },
  { tag: 'p', key: 'welcomeStory_end' },
];

/** The story as a document of its own, in which a part's place is that of its element in `elements`. */
export function storyDocument(page: Document): {
  readonly story: Document;
  readonly elements: readonly Element[];
} {
  const story = page.implementation.createHTMLDocument(message('welcomeStoryTitle'));
  story.documentElement.lang = message('language');
  const article = story.createElement('article');
  const title = story.createElement('h1');
  title.textContent = message('welcomeStoryTitle');
  article.append(title);
  story.body.append(article);

  const boxes = new Map<string, Element>();
  const elements = storyParts.map(({ tag, key, box }) => {
    const element = story.createElement(tag);
    element.textContent = message(key);
    parentOf({ story, article, boxes, tag, box }).append(element);
    return element;
  });
  return { story, elements };
}

type Place = {
  readonly story: Document;
  readonly article: Element;
  readonly boxes: Map<string, Element>;
  readonly tag: StoryPart['tag'];
  readonly box: string | undefined;
};

function parentOf({ story, article, boxes, tag, box }: Place): Element {
  if (box === undefined) return article;
  const aside = childOf(article, boxes.get(box), () => story.createElement('aside'));
  boxes.set(box, aside);
  if (tag !== 'li') return aside;
  return childOf(aside, aside.querySelector('ul') ?? undefined, () => story.createElement('ul'));
}

function childOf(parent: Element, known: Element | undefined, create: () => Element): Element {
  const child = known ?? create();
  if (!known) parent.append(child);
  return child;
}
