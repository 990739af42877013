import { closest, tagOf } from '../article/safe-dom.ts';
import type { BlockFacts } from '../features/block-facts.ts';
import { isMostlyLink, type Run } from '../features/run.ts';
import { bareHeading, minProseChars, type Story } from '../features/story.ts';
import { isBesideHelpline, isHelpline } from './helpline.ts';

/** Never more of the story's words than this may be hidden; past it, the less sure promos are only marked. */
export const maxHiddenShare = 0.25;

/** Does the run hold a block that is never hidden without the reader's own word, or stand in a box with a helpline? */
export const isProtected = (run: Run): boolean =>
  run.blocks.some((facts, offset) => isProtectedBlock(facts, run.story, run.start + offset)) ||
  isBesideHelpline(run);

const isProtectedBlock = (facts: BlockFacts, story: Story, index: number): boolean => {
  const { block } = facts;
  if (protectedKinds.has(block.kind)) return true;
  if (index === story.firstProse || isTitle(facts, story)) return true;
  if (closest(block.element, liveSelector)) return true;
  if (isCaption(block.element) || isLinkedProse(facts, story) || isContentsEntry(facts, story)) return true;
  return (
    !isMostlyLink(facts) &&
    (isHelpline(facts) || correction.test(block.text) || notice.test(block.text) || isDisclosure(block.text))
  );
};

const protectedKinds: ReadonlySet<string> = new Set(['quote', 'table', 'code']);
const liveSelector =
  'dialog, [role=dialog], [role=alert], [role=status], [aria-live=polite], [aria-live=assertive]';

const isTitle = ({ topic, chars, block }: BlockFacts, { titleTopic }: Story): boolean => {
  if (tagOf(block.element) === 'h1') return true;
  if (chars > maxTitleChars || topic.size === 0 || titleTopic.size === 0) return false;
  return (
    [...topic].filter((stem) => titleTopic.has(stem)).length / Math.max(topic.size, titleTopic.size) >
    sameTitleShare
  );
};
const maxTitleChars = 250;
const sameTitleShare = 0.8;

const isCaption = (element: Element): boolean => closest(element, 'figcaption, caption') !== undefined;

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

/** "Correction: an earlier version of this article said …" */
const correction =
  /^(?:correction|corrected|clarification|update|editor['’]?s note|note to readers|korrektur|berichtigung|rectificatif|corrección|correzione|errata)\b|\bearlier version of this (?:article|story)\b/iu;

/** "Disclaimer: …", "This work was supported by the National Science Foundation (grant 12)." */
const notice =
  /^(?:full )?disclos(?:ure|er)\b|^disclaimer\b|^(?:th(?:is|e|ese) )?(?:work|stud(?:y|ies)|research|project|article|report(?:ing)?|story|series|authors?|investigation)\b.{0,60}\b(?:supported|funded|financed|sponsored|made possible)\b.{0,30}\bby\b/iu;

/** A short line that only says that something is paid for. */
const isDisclosure = (text: string): boolean => text.length <= maxDisclosureChars && disclosure.test(text);
const maxDisclosureChars = 240;
const disclosure =
  /^(?:sponsored|advertisement|advertorial|paid (?:post|content|partnership)|anzeige|publicité|publicidad|pubblicità|реклама|広告)\W*$|\b(?:do(?:es)? not|has no|have no) (?:hold |own |have )?.{0,40}\b(?:financial interest|positions?|shares)\b|\b(?:affiliate links?|earn (?:a|an affiliate) commission|affiliate-links?|contains? paid)\b/iu;
