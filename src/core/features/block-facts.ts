import { attributeOf, childCountOf, parentOf, select, tagOf, textOf } from '../article/safe-dom.ts';
import type { Block } from '../types.ts';
import { classGroupsAround, ownClassGroups, type ClassGroup } from './class-names.ts';
import { countRoles, type Role } from './word-roles.ts';
import { linkFacts, type LinkFacts } from './links.ts';
import { isTopicWord, namesOf, numbersOf, stemOf, wordsOf } from './words.ts';

/** What is measured of one block by itself, once; runs add these up. Counts, unless a line says otherwise. */
export type BlockFacts = {
  readonly block: Block;
  readonly chars: number;
  readonly words: readonly string[];
  /** Stems of the words that can carry a topic. */
  readonly topic: ReadonlySet<string>;
  readonly shortWords: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly sentences: number;
  readonly endsSentence: boolean;
  readonly questions: number;
  readonly exclamations: number;
  readonly emoji: number;
  readonly capitals: number;
  readonly quotedChars: number;
  readonly prices: number;
  /** Words that address the reader, attribute, call, lure and so on. */
  readonly roles: Readonly<Record<Role, number>>;
  readonly latinLetters: number;
  readonly letters: number;
  readonly links: LinkFacts;
  readonly ownClasses: ReadonlySet<ClassGroup>;
  readonly classesAround: ReadonlySet<ClassGroup>;
  /** Tag and class of the element and its parent: equal for blocks that a site makes alike. */
  readonly shape: string;
  readonly isBold: boolean;
  readonly hasStyle: boolean;
  readonly hasField: boolean;
  readonly hasImage: boolean;
  /** Inside `<aside>`, `<footer>`, `<header>`, `<form>`, `<figure>` or a list below the region. */
  readonly inside: ReadonlySet<string>;
};

/** Measures each block of a region by itself. */
export const blockFacts = (blocks: readonly Block[], region: Element, url: string): BlockFacts[] => {
  const classesAround = classGroupsAround(region);
  return blocks.map((block) => factsOf(block, { region, url, classesAround: classesAround(block.element) }));
};

type Place = {
  readonly region: Element;
  readonly url: string;
  readonly classesAround: ReadonlySet<ClassGroup>;
};

/** Longer texts are measured by their start: a promo shows itself there, and the cost stays flat. */
const maxMeasuredChars = 3000;

const factsOf = (block: Block, { region, url, classesAround }: Place): BlockFacts => {
  const text = block.text.slice(0, maxMeasuredChars);
  const words = wordsOf(text);
  const { element } = block;
  return {
    block,
    chars: block.text.length,
    words,
    topic: new Set(words.filter(isTopicWord).map(stemOf)),
    shortWords: new Set(words.filter((word) => !isTopicWord(word))),
    names: namesOf(text),
    numbers: numbersOf(text),
    sentences: countOf(text, sentenceEnd) || 1,
    endsSentence: endsSentence.test(text),
    questions: countOf(text, question),
    exclamations: countOf(text, exclamation),
    emoji: countOf(text, emoji),
    capitals: countOf(text, capitalWord),
    quotedChars: (text.match(quoted) ?? []).join('').length,
    prices: countOf(text, price),
    roles: countRoles(words),
    latinLetters: lengthOf(words.filter(isLatin)),
    letters: lengthOf(words),
    links: linkFacts(block.nodes, element, url),
    ownClasses: ownClassGroups(element),
    classesAround,
    shape: shapeOf(element),
    isBold: isAllBold(element, block.text.length),
    hasStyle: attributeOf(element, 'style') !== '' || attributeOf(element, 'align') !== '',
    hasField: hasField(element),
    hasImage: block.nodes.length === 0 && select(element, 'img').length > 0,
    inside: tagsAround(element, region),
  };
};

const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);

/** Latin letters come first in Unicode, up to this code. */
const lastLatin = 0x024f;
const isLatin = (word: string): boolean => word.charCodeAt(0) <= lastLatin;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const sentenceEnd = /[.!?…。！？؟।](?=[\s”"'»)\]]|$)|[。！？]/gu;
const endsSentence = /[.!?…。！？؟।][”"'’»)\]]*$/u;
const question = /[?？؟]/gu;
const exclamation = /[!！¡]/gu;
const emoji = /\p{Extended_Pictographic}/gu;
const capitalWord = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
const quoted = /“[^”]{0,400}”|„[^“”]{0,400}[“”]|«[^»]{0,400}»|"[^"]{0,400}"|「[^」]{0,400}」/gu;
const price = /[$€£¥₹₽₺]\s?\d|\d\s?[$€£¥₹₽₺%]/gu;

const shapeOf = (element: Element): string => {
  const parent = parentOf(element);
  const name = (of: Element): string => `${tagOf(of)}.${attributeOf(of, 'class').slice(0, 60)}`;
  return parent ? `${name(parent)}>${name(element)}` : name(element);
};

const isAllBold = (element: Element, chars: number): boolean =>
  select(element, 'b, strong').reduce((sum, bold) => sum + textOf(bold).trim().length, 0) > chars * 0.9;

/** In the block itself or beside it, as the address field of a newsletter box is. */
const hasField = (element: Element): boolean => {
  const parent = parentOf(element);
  const isSmallBox =
    parent !== undefined &&
    childCountOf(parent) <= maxBoxElements &&
    select(parent, '*').length <= maxBoxElements;
  return select(isSmallBox ? parent : element, 'input, button, form').length > 0;
};
const maxBoxElements = 20;

const placeTags: ReadonlySet<string> = new Set([
  'aside',
  'footer',
  'header',
  'form',
  'figure',
  'ul',
  'ol',
  'table',
  'section',
]);

const tagsAround = (element: Element, region: Element): Set<string> => {
  const tags = new Set<string>();
  for (
    let ancestor: Element | undefined = element;
    ancestor && ancestor !== region;
    ancestor = parentOf(ancestor)
  ) {
    const tag = tagOf(ancestor);
    if (placeTags.has(tag)) tags.add(tag);
  }
  return tags;
};
