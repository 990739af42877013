import { isGrid } from '../article/data-table.ts';
import { closest, contains, hasInside, select, tagOf, textOf } from '../article/safe-dom.ts';
import type { BlockFacts } from '../features/block-facts.ts';
import { linkFacts } from '../features/links.ts';
import { isMostlyLink, type Run } from '../features/run.ts';
import { bareHeading, isLong, minProseChars, type Story } from '../features/story.ts';
import type { Block, BlockKind } from '../types.ts';
import { isBesideHelpline, isHelplineText } from './helpline.ts';

/** Never more of the story's words than this may be hidden; past it, the less sure promos are only marked. */
export const maxHiddenShare = 0.25;

/** Does the run hold a block that is never hidden without the reader's own word, or stand in a box with a helpline? */
export const isProtected = (run: Run): boolean =>
  run.blocks.some((facts, offset) => isProtectedBlock(facts, run.story, run.start + offset)) ||
  isIntroduced(run) ||
  isBesideHelpline(run);

/** Running text that ends in a colon quotes or lists what follows; links and forms are a site's own none the less. */
const isIntroduced = ({ story: { facts }, start, blocks }: Run): boolean => {
  const before = facts[start - 1];
  if (!before || !endsInColon.test(before.block.text) || !isLong(before) || isMostlyLink(before))
    return false;
  return blocks.every(({ block, links }) => links.count === 0 && block.kind !== 'control');
};
const endsInColon = /[:：]["'”’»]?$/u;

const isProtectedBlock = (facts: BlockFacts, story: Story, index: number): boolean => {
  const { block } = facts;
  if (index === story.firstProse || isTitle(facts, story)) return true;
  if (isLinkedProse(facts, story) || isContentsEntry(facts, story)) return true;
  return hasProtectedPlace(block, story.region) || hasProtectedText(block, isMostlyLink(facts));
};

/** The same, as far as a block of the region shows it by itself. */
export const isProtectedByItself = (block: Block, region: Element): boolean =>
  hasProtectedPlace(block, region) ||
  hasProtectedText(block, linkFacts(block.nodes, block.element, '').chars > block.text.length / 2);

const hasProtectedPlace = ({ kind, element, text }: Block, region: Element): boolean => {
  if (protectedKinds.has(kind) || isAllCode(element, text) || isCaption(element)) return true;
  const isInside = (box: Element | undefined): box is Element =>
    box !== undefined && box !== region && contains(region, box);
  if (isInside(closest(element, protectedBoxes))) return true;
  const table = closest(element, 'table');
  return isInside(table) && isGrid(table);
};

const protectedKinds: ReadonlySet<BlockKind> = new Set(['quote', 'table', 'code']);
/** Where the parts of a quotation are of other kinds, such as a list, it is still one; a pull quote says so by its class. */
const protectedBoxes =
  'h1, blockquote, [class*="pullquote" i], [class*="pull-quote" i], pre, dialog, output, [role=dialog], [role=alertdialog], [role=alert], [role=status], [role=log], [aria-live=polite], [aria-live=assertive]';

const isCaption = (element: Element): boolean =>
  closest(element, 'figcaption, caption, [class*="wp-caption"]') !== undefined ||
  (tagOf(element) === 'figure' && hasInside(element, 'img, picture, video'));

const isAllCode = (element: Element, text: string): boolean =>
  select(element, 'code').some((code) => textOf(code).trim().length >= text.length);

/** Words that must stay, whoever wrote them; a link that speaks of them is another page's. */
const hasProtectedText = (block: Block, isLink: boolean): boolean =>
  isHelplineText(block, isLink) || (!isLink && isNotice(block.text));

const isNotice = (text: string): boolean => correction.test(text) || notice.test(text) || isDisclosure(text);

const isTitle = ({ topic, chars }: BlockFacts, { titleTopic }: Story): boolean => {
  if (chars > maxTitleChars || topic.size === 0 || titleTopic.size === 0) return false;
  return (
    [...topic].filter((stem) => titleTopic.has(stem)).length / Math.max(topic.size, titleTopic.size) >
    sameTitleShare
  );
};
const maxTitleChars = 250;
const sameTitleShare = 0.8;

/** Where so much of the prose is links as a whole, they are how the story is made. */
const isLinkedProse = ({ block, chars }: BlockFacts, { linkedShare }: Story): boolean =>
  block.kept && chars >= minProseChars && linkedShare >= linkedStory;
const linkedStory = 0.3;

/** A link to a heading of the story that says the same: an entry of its table of contents. */
const isContentsEntry = (facts: BlockFacts, { headings }: Story): boolean =>
  facts.links.within > 0 &&
  facts.block.kind !== 'heading' &&
  isMostlyLink(facts) &&
  headings.has(bareHeading(facts.block.text));

/** "Correction: an earlier version of this article said …", "This story was amended on 3 May" */
const correction = new RegExp(
  [
    /^[^\p{L}\p{N}]{0,3}(?:correction|corrected|clarification|update|editors?['’]?s?['’]? note|note to readers|korrektur|berichtigung|anmerkung der redaktion|rectificatif|corrección|fe de erratas|correzione|errata|correção|correctie|rectificatie|sprostowanie|исправление|поправка|виправлення|διόρθωση|düzeltme|訂正|更正|정정)(?![\p{L}\p{N}])/u,
    /(?<!\p{L})(?:earlier|previous|original) version of (?:this|the) (?:article|story|report|post)(?!\p{L})/u,
    /(?<!\p{L})früheren version dieses (?:artikels|berichts|beitrags)(?!\p{L})/u,
    /^[^\p{L}\p{N}]{0,3}this (?:article|story|report|post) (?:was|has been) (?:amended|corrected|updated|edited)(?!\p{L})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** "Disclaimer: …", "This work was supported by the National Science Foundation (grant 12)." */
const notice =
  /^(?:full )?disclos(?:ure|er)\b|^disclaimer\b|^(?:th(?:is|e|ese) )?(?:work|stud(?:y|ies)|research|project|article|report(?:ing)?|story|series|authors?|investigation)\b.{0,60}\b(?:supported|funded|financed|sponsored|made possible)\b.{0,30}\bby\b/iu;

/** A line that says no more than that an advertisement stands here. */
export const isAdLabel = (text: string): boolean => adLabel.test(text);
const adLabel =
  /^(?:sponsored|advertisement|advertorial|paid (?:post|content|partnership)|anzeige|publicité|publicidad|pubblicità|реклама|広告)[^\p{L}\p{N}]*$/iu;

/** A short line that only says that something is paid for. */
const isDisclosure = (text: string): boolean =>
  text.length <= maxDisclosureChars && (isAdLabel(text) || disclosure.test(text));
const maxDisclosureChars = 240;
/** A stake in what is written of, links that pay, and what the site earns by them: "We may receive a small commission." */
const disclosure = new RegExp(
  [
    /\b(?:do(?:es)? not|has no|have no) (?:hold |own |have )?.{0,40}\b(?:financial interest|positions?|shares)\b/u,
    /\b(?:affiliate links?|earn (?:a|an affiliate) commission|affiliate-links?|contains? paid)\b/u,
    // The reader is never the one who may earn: that is how lures speak.
    /(?:\b(?:we|site|publisher|partners?)(?: (?:may|might|can|could|will|also|sometimes|often|do))*|(?<!\byou) (?:may|might|can|could)) (?:earn|receive|get|make|collect)s? (?:\p{L}+ ){0,3}commissions?\b/u,
    /\b(?:earns?|gets?|makes?|pays?) us (?:a|an|some) (?:\p{L}+ )?commission\b/u,
    /\b(?:(?:erhalten|bekommen|verdienen) wir|wir (?:erhalten|bekommen|verdienen)) (?:\p{L}+ ){0,4}provision/u,
    /\b(?:percevoir|percevons|toucher|touchons|recevoir|recevons) (?:\p{L}+ ){0,3}commission/u,
    /\b(?:recib(?:ir|imos)|gan(?:ar|amos)|obten(?:er|emos)) (?:\p{L}+ ){0,3}comisi[oó]n|\b(?:receb(?:er|emos)|ganh(?:ar|amos)) (?:\p{L}+ ){0,3}comiss[aã]o/u,
    /\b(?:ricevere|riceviamo|guadagnare|percepire) (?:\p{L}+ ){0,3}commissione/u,
    /\b(?:ontvangen|krijgen) (?:wij|we) (?:\p{L}+ ){0,4}commissie\b/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
