/** What one walk over the text nodes of a page finds, without layout. */
export type PageTexts = {
  /**
   * Length of the prose in the element that holds most of it, at most three levels above its blocks, in characters
   * of a Latin text.
   */
  readonly story: number;
  /** Is there a short text that holds a year, as in `12 March 2024`? */
  readonly hasDate: boolean;
};

/** Sums up the text nodes of a walker in one pass, of which only long ones are looked at closely. */
export function measureTexts(walker: TreeWalker): PageTexts {
  const blocks = new Map<Element, BlockText>();
  let hasDate = false;
  for (let seen = 0; seen < maxTextNodes && walker.nextNode(); seen++) {
    const node = walker.currentNode as Text;
    const { length } = node;
    if (length < minDateChars) continue;
    if (!hasDate && length < maxDateChars) hasDate = yearPattern.test(node.data);
    if (length >= minPieceChars) addText(blocks, node);
  }
  return { story: longestStory(blocks), hasDate };
}

type BlockText = { length: number; linked: number; hasSentence: boolean };

const maxTextNodes = 20_000;
const minDateChars = 8;
const maxDateChars = 60;
const minPieceChars = 20;
const minProseChars = 80;
const minSentenceChars = 40;
/** One ideograph says about as much as so many Latin letters. */
const lettersPerIdeograph = 2.5;
const maxLinkShare = 0.6;
const storyLevels = 3;
const inlineTags = new Set(
  'a b i em strong span font u q cite abbr mark small sub sup time bdi ins big'.split(' '),
);
const silentTags = new Set('script style noscript template textarea title'.split(' '));
const outsideStory = 'noscript,nav,footer,aside,[hidden],[aria-hidden=true]';
/** Example: `12 March 2024`. */
const yearPattern = /(?:^|\D)(?:19[89]|20[0-4])\d(?:\D|$)/u;
/** Example: `東京`. */
const ideographs = /[\u3040-\u30FF\u3400-\u9FFF]{2}/u;
/** Example: the stop of `“It ended.” `. */
const sentenceStop = /[.!?؟…:;][”"’'»)\]]*(?:\s|$)|[。！？।]/u;

/** Adds a text to the block around it. Text nodes and inline elements have no properties that a page can shadow. */
function addText(blocks: Map<Element, BlockText>, node: Text): void {
  let block = node.parentElement;
  let isLink = false;
  while (block && inlineTags.has(block.localName)) {
    isLink ||= block.localName === 'a';
    block = block.parentElement;
  }
  if (!block || silentTags.has(block.localName)) return;
  const text = node.data.trim();
  if (text.length < minPieceChars) return;
  const length = ideographs.test(text) ? text.length * lettersPerIdeograph : text.length;
  const sum = blocks.get(block) ?? { length: 0, linked: 0, hasSentence: false };
  sum.length += length;
  sum.hasSentence ||= length >= minSentenceChars && sentenceStop.test(text);
  if (isLink) sum.linked += length;
  blocks.set(block, sum);
}

/**
 * Length of the prose in the element that holds most of it: teasers have parents of their own, a story has one. A form
 * that shadows its `parentElement` leads astray, which costs no more than a wrong sum.
 */
function longestStory(blocks: ReadonlyMap<Element, BlockText>): number {
  const stories = new Map<Element, number>();
  let longest = 0;
  for (const [element, { length, linked, hasSentence }] of blocks) {
    const isProse = hasSentence && length >= minProseChars && linked <= length * maxLinkShare;
    if (!isProse || isItem(element) || isOutsideStory(element)) continue;
    let outer = element.parentElement;
    for (let level = 0; level < storyLevels && outer; level++) {
      const sum = (stories.get(outer) ?? 0) + length;
      stories.set(outer, sum);
      longest = Math.max(longest, sum);
      // A whole story may stand in one item, but a list of teasers is none.
      if (isItem(outer)) break;
      outer = outer.parentElement;
    }
  }
  return longest;
}

const isItem = (element: Element): boolean => element.localName === 'li';

/** A form can shadow its own `closest`, but not that of its prototype. */
const isOutsideStory = (element: Element): boolean =>
  (Object.getPrototypeOf(element) as Element).closest.call(element, outsideStory) !== null;
