import type { Block, BlockId, BlockKind } from '../types.ts';
import { blockText } from './block-text.ts';
import { blockSelector, blockTags, silentTags, siteSelector } from './block-tags.ts';
import { isDataTable } from './data-table.ts';
import type { Reading } from './read-article.ts';
import {
  firstChildOf,
  isElement,
  isText,
  matches,
  nextSiblingOf,
  parentOf,
  select,
  tagOf,
} from './safe-dom.ts';

type IsVisible = (element: Element) => boolean;

/** The tail after the last kept block is judged up to this many blocks; further down the site begins. */
const maxTailBlocks = 24;

/**
 * Everything in the region that bears text, in reading order, kept by Readability or not. Not among the blocks:
 * the site's navigation and comments, what is invisible and was not kept, and all that comes long after the story.
 *
 * @throws RangeError where the region bears more than `maxChars` characters.
 */
export const splitIntoBlocks = (reading: Reading, isVisible: IsVisible): Block[] => {
  const { region } = reading;
  const pieces: Piece[] = [];
  collectPieces(
    region,
    { kind: 'paragraph', level: undefined, depth: 0 },
    { layered: withBlocksInside(region), pieces },
  );
  const chars = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (chars > maxChars)
    throw new RangeError(`The page bears ${chars} characters; more than ${maxChars} are not judged.`);
  const isKept = keptTest(reading);
  const blocks = pieces
    .map((piece) => ({ ...piece, kept: isKept(piece) }))
    .filter((piece) => piece.kept || isVisible(piece.element));
  const lastKept = blocks.findLastIndex(({ kept }) => kept);
  return blocks
    .slice(0, lastKept + 1 + maxTailBlocks)
    .map((block, index) => ({ ...block, id: index as BlockId }));
};

/** Four times the longest text of the corpus: what has more is a book or a dump, and judging it would be felt. */
export const maxChars = 1_000_000;

type Piece = Omit<Block, 'id' | 'kept'>;
/** The elements that hold blocks, and the pieces found so far. */
type Walk = { readonly layered: ReadonlySet<Element>; readonly pieces: Piece[] };
type Context = { readonly kind: BlockKind; readonly level: number | undefined; readonly depth: number };

/** Deeper markup is taken as one block: no real story is nested like that. */
const maxDepth = 300;

const collectPieces = (element: Element, context: Context, { layered, pieces }: Walk): void => {
  const add = (nodes: readonly Node[], owner: Element | undefined): void => {
    const text = blockText(nodes);
    if (!text) return;
    pieces.push({
      kind: context.kind,
      level: context.level,
      text,
      element: owner ?? element,
      nodes: owner ? [] : nodes,
    });
  };
  if (!layered.has(element) || context.depth > maxDepth) {
    const runs = splitAtDoubleBreaks(childNodesOf(element));
    if (runs.length <= 1) add([element], element);
    else for (const run of runs) add(run, soleElement(run));
    return;
  }
  let run: Node[] = [];
  const endRun = (): void => {
    for (const part of splitAtDoubleBreaks(run)) add(part, soleElement(part));
    run = [];
  };
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (!isElement(child) || (!blockTags.has(tagOf(child)) && !layered.has(child))) {
      run.push(child);
      continue;
    }
    endRun();
    if (silentTags.has(tagOf(child)) || matches(child, siteSelector)) continue;
    const inside = contextOf(child, context);
    if (inside.kind === 'table' && isDataTable(child)) addWhole(child, inside, pieces);
    else collectPieces(child, inside, { layered, pieces });
  }
  endRun();
};

const addWhole = (element: Element, { kind, level }: Context, pieces: Piece[]): void => {
  const text = blockText([element]);
  if (text) pieces.push({ kind, level, text, element, nodes: [] });
};

const childNodesOf = (element: Element): Node[] => {
  const nodes: Node[] = [];
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) nodes.push(child);
  return nodes;
};

/** Old pages part their paragraphs by two `<br>`. */
const splitAtDoubleBreaks = (nodes: readonly Node[]): Node[][] => {
  const runs: Node[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (isElement(node) && tagOf(node) === 'br') breaks++;
    else if (!isBlank(node)) {
      if (breaks > 1) runs.push([]);
      breaks = 0;
    }
    runs.at(-1)?.push(node);
  }
  return runs.filter((run) => run.some((node) => !isBlank(node)));
};

const isBlank = (node: Node): boolean =>
  isText(node) ? !/\S/u.test(node.data) : !isElement(node) || tagOf(node) === 'br';

/** The one element that bears the whole text of a run, so that the run can be hidden by it. */
const soleElement = (run: readonly Node[]): Element | undefined => {
  const bearing = run.filter((node) => !isBlank(node));
  const [first] = bearing;
  return bearing.length === 1 && first && isElement(first) ? first : undefined;
};

/** The elements of the region, itself included, that hold an element of block layout. */
const withBlocksInside = (region: Element): Set<Element> => {
  const layered = new Set<Element>();
  for (const element of select(region, blockSelector)) {
    let ancestor = parentOf(element);
    while (ancestor && !layered.has(ancestor)) {
      layered.add(ancestor);
      if (ancestor === region) break;
      ancestor = parentOf(ancestor);
    }
  }
  return layered;
};

const contextOf = (element: Element, around: Context): Context => {
  const depth = around.depth + 1;
  const tag = tagOf(element);
  const heading = headingTag.exec(tag);
  if (heading) return { kind: 'heading', level: Number(heading[1]), depth };
  if (tag === 'li') return { kind: 'list-item', level: (around.level ?? 0) + 1, depth };
  const kind = kindByTag[tag];
  if (kind === 'table')
    return { kind: isDataTable(element) ? 'table' : around.kind, level: undefined, depth };
  if (kind) return { kind, level: undefined, depth };
  return { ...around, depth };
};
const headingTag = /^h([1-6])$/u;
const kindByTag: Readonly<Record<string, BlockKind | undefined>> = {
  blockquote: 'quote',
  q: 'quote',
  table: 'table',
  pre: 'code',
  figure: 'caption',
  figcaption: 'caption',
  caption: 'caption',
  dt: 'list-item',
  dd: 'list-item',
  button: 'control',
  label: 'control',
  legend: 'control',
};

/** By its element; or, where Readability built the text anew, by its words. */
const keptTest = ({ keptElements, keptText }: Reading): ((piece: Piece) => boolean) => {
  const isFound = (text: string): boolean => {
    const plain = text.replace(/\s+/gu, '');
    if (plain.length <= probeLength) return keptText.includes(plain);
    // Readability may have lost the start or the end of it.
    const middle = Math.floor((plain.length - probeLength) / 2);
    return [0, middle, plain.length - probeLength].some((start) =>
      keptText.includes(plain.slice(start, start + probeLength)),
    );
  };
  const isInSite = siteTest();
  return ({ element, nodes, text }) => {
    if (isInSite(element)) return false;
    if (keptElements.has(element)) return nodes.length === 0 || isFound(text);
    return text.length >= minSureChars && isFound(text);
  };
};

/** Is an element, or one around it, a part of the site? Answers are kept for shared ancestors. */
const siteTest = (): ((element: Element) => boolean) => {
  const known = new Map<Element, boolean>();
  const isInSite = (element: Element): boolean => {
    const answer = known.get(element);
    if (answer !== undefined) return answer;
    const parent = parentOf(element);
    const is = matches(element, siteSelector) || (parent !== undefined && isInSite(parent));
    known.set(element, is);
    return is;
  };
  return isInSite;
};

const probeLength = 80;
/** A text of this length is not found by chance. */
const minSureChars = 60;
