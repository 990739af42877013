import { charsIn } from '../article/block-text.ts';
import {
  attributeOf,
  childCountOf,
  countInside,
  hasInside,
  parentOf,
  select,
  tagOf,
} from '../article/safe-dom.ts';
import type { Block } from '../types.ts';
import { classGroupsAround, ownClassGroups, type GroupBits } from './class-names.ts';
import { frameOf, type Frame } from './framing.ts';
import { linkFacts, type LinkFacts } from './links.ts';
import { signsOf, type Signs } from './signs.ts';
import { trigramsOf } from './trigrams.ts';
import { marksOf, type TextMarks } from './text-marks.ts';
import { vocabulary, type Vocabulary, type WordFacts } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** What is measured of one block by itself, once; runs add these up. Counts, unless a line says otherwise. */
export type BlockFacts = TextMarks &
  WordFacts & {
    readonly block: Block;
    readonly parent: Element | undefined;
    /** The parent; of an item, what holds its list. */
    readonly owner: Element | undefined;
    readonly chars: number;
    readonly words: readonly string[];
    readonly links: LinkFacts;
    readonly signs: Signs;
    readonly frame: Frame;
    /** Buckets of its letter trigrams. */
    readonly trigrams: readonly number[];
    readonly ownClasses: GroupBits;
    readonly classesAround: GroupBits;
    /** Tag and class of the element and its parent: equal for blocks that a site makes alike. */
    readonly shape: string;
    readonly isBold: boolean;
    readonly hasStyle: boolean;
    readonly hasField: boolean;
    readonly hasImage: boolean;
    /** Inside which elements of note it stands below the region: `<aside>`, `<form>`, `<table>`, a list and their like. */
    readonly inside: ReadonlySet<string>;
  };

/** Measures each block of a region by itself. */
export const blockFacts = (blocks: readonly Block[], region: Element, url: string): BlockFacts[] => {
  const place: Place = {
    url,
    factsOfWords: vocabulary(),
    classesAround: classGroupsAround(region),
    tagsAround: placeTagsAround(region),
    holdsField: fieldTest(),
  };
  return blocks.map((block) => factsOf(block, place));
};

type Place = {
  readonly url: string;
  readonly factsOfWords: Vocabulary;
  readonly classesAround: (element: Element) => GroupBits;
  readonly tagsAround: (element: Element) => ReadonlySet<string>;
  readonly holdsField: (element: Element) => boolean;
};

/** Longer texts are measured by their start: a promo shows itself there, and the cost stays flat. */
export const maxMeasuredChars = 3000;

const factsOf = (block: Block, place: Place): BlockFacts => {
  const text = block.text.slice(0, maxMeasuredChars);
  const words = wordsOf(text);
  const { element, nodes } = block;
  const parent = parentOf(element);
  const isPlain = childCountOf(element) === 0;
  const { topic, shortWords, roles, latinLetters, letters } = place.factsOfWords(words);
  const marks = marksOf(text);
  // Named one by one: spread, they would make objects that are slow to read.
  return {
    block,
    parent,
    owner: parent && listTags.has(tagOf(parent)) ? parentOf(parent) : parent,
    chars: block.text.length,
    words,
    topic,
    shortWords,
    roles,
    latinLetters,
    letters,
    sentences: marks.sentences,
    endsSentence: marks.endsSentence,
    questions: marks.questions,
    exclamations: marks.exclamations,
    commas: marks.commas,
    emoji: marks.emoji,
    capitals: marks.capitals,
    quotedChars: marks.quotedChars,
    prices: marks.prices,
    names: marks.names,
    numbers: marks.numbers,
    links: linkFacts(nodes, element, place.url),
    signs: signsOf(block, text),
    frame: frameOf(element, parent),
    trigrams: trigramsOf(words),
    ownClasses: ownClassGroups(element),
    classesAround: place.classesAround(element),
    shape: shapeOf(element, parent),
    isBold: !isPlain && isAllBold(element, block.text.length),
    hasStyle: attributeOf(element, 'style') !== '' || attributeOf(element, 'align') !== '',
    hasField: place.holdsField(element),
    hasImage: !isPlain && nodes.length === 0 && hasInside(element, 'img'),
    inside: place.tagsAround(element),
  };
};

const listTags: ReadonlySet<string> = new Set(['ul', 'ol', 'dl']);

/** Equal for what a site makes alike. */
export const shapeOf = (element: Element, parent: Element | undefined): string =>
  parent ? `${nameOf(parent)}>${nameOf(element)}` : nameOf(element);

const nameOf = (element: Element): string =>
  `${tagOf(element)}.${attributeOf(element, 'class').slice(0, maxNameChars)}`;
const maxNameChars = 60;

const isAllBold = (element: Element, chars: number): boolean =>
  select(element, 'b, strong').reduce((sum, bold) => sum + charsIn(bold), 0) > chars * 0.9;

/** In the block itself or beside it, as the address field of a newsletter box is. Boxes are looked through once. */
const fieldTest = (): ((element: Element) => boolean) => {
  const known = new Map<Element, boolean | undefined>();
  return (element) => {
    const parent = parentOf(element);
    if (!parent) return hasInside(element, fields);
    if (!known.has(parent)) known.set(parent, isSmallBox(parent) ? hasInside(parent, fields) : undefined);
    return known.get(parent) ?? (childCountOf(element) > 0 && hasInside(element, fields));
  };
};
const fields = 'input, button, form';

const isSmallBox = (box: Element): boolean =>
  childCountOf(box) <= maxBoxElements && countInside(box) <= maxBoxElements;
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

/** Tags of note of an element and of what is around it in the region. Answers are kept for shared ancestors. */
const placeTagsAround = (region: Element): ((element: Element) => ReadonlySet<string>) => {
  const known = new Map<Element, ReadonlySet<string>>([[region, new Set<string>()]]);
  const upTo = (element: Element): ReadonlySet<string> => {
    const answer = known.get(element);
    if (answer) return answer;
    const parent = parentOf(element);
    const outer = parent ? upTo(parent) : new Set<string>();
    const tag = tagOf(element);
    const all = placeTags.has(tag) && !outer.has(tag) ? new Set([...outer, tag]) : outer;
    known.set(element, all);
    return all;
  };
  return upTo;
};
