import type { CleanedPage } from '../../types.ts';
import { documentProperty, parentOf, tagOf } from '../safe-dom.ts';
import { isProse, joined, lettersOf, logOf } from './text-measures.ts';

/**
 * In which words the page speaks: a report tells what was, a trade offers what it can do for you, a forum counts its
 * replies. Mostly English words, with some of other languages. In the order of `wordingNames`.
 */
export function measureWording(page: Document, { blocks }: CleanedPage): readonly number[] {
  const kept = joined(blocks.filter((block) => block.kept));
  const prose = joined(
    blocks.filter(({ kept: isKept, kind, text }) => isKept && kind !== 'control' && isProse(text)),
  );
  const lines = readLines(page);
  const title = documentProperty(page, 'title');
  return [
    /* callsToAct */ logOf(count(lines, callToAct)),
    /* forumWords */ logOf(count(lines, forumWord)),
    /* readingTimes */ logOf(count(lines, readingTime)),
    /* pastWords */ rateOf(prose, pastWord),
    /* youWords */ rateOf(prose, youWord),
    /* weWords */ rateOf(kept, weWord),
    /* iWords */ rateOf(prose, iWord),
    /* offerWords */ rateOf(prose, offerWord),
    /* questions */ rateOf(prose, questionMark),
    /* sentenceLetters: of a mean sentence */ logOf(lettersOfSentence(prose)),
    /* guideTitle */ count(title, guideTitle),
    /* tradeTitle */ count(title, tradeTitle),
    /* forumTitle */ count(title, forumTitle),
  ];
}

export const wordingNames = [
  'callsToAct',
  'forumWords',
  'readingTimes',
  'pastWords',
  'youWords',
  'weWords',
  'iWords',
  'offerWords',
  'questions',
  'sentenceLetters',
  'guideTitle',
  'tradeTitle',
  'forumTitle',
] as const;

const maxTexts = 8000;
const maxLineChars = 100;
const ratedLetters = 1000;
/** Fewer letters say little of how often a word stands among them. */
const fewLetters = 200;
const showText = 4;
const silent = new Set('script style noscript template title'.split(' '));

/** Example: `Get started`. */
const callToAct =
  /\b(?:contact us|call (?:us|now|today)|get started|book (?:now|an?|your)|schedule|free (?:quote|estimate|consultation|trial)|request a|sign up|learn more|read more|apply now|register|enroll|get (?:an?|your) |(?:buy|shop) now|add to|view (?:all|more|details)|start (?:your|now)|try |demo)\b/giu;
/** Example: `3 replies`. */
const forumWord =
  /\b(?:repl(?:y|ies)|quote|posts?|joined|member|views|votes?|points|upvote|thread|topic|log ?in to|permalink|solved|moderator)\b/giu;
/** Example: `4 min read`. */
const readingTime = /\b\d+\s*-?\s*min(?:ute)?s?\.?\s+read\b|reading time|lesezeit/giu;
/** Example: `announced`. */
const pastWord =
  /\b(?:said|says|told|was|were|had|announced|reported|according|sagte|war|hatte|wurde|laut)\b/giu;
/** Example: `your`. */
const youWord = /\b(?:you|yours?|sie|ihr|ihre[mnrs]?|du|dein\w*|vous|votre|vos|usted|tu|su)\b/giu;
/** Example: `our`. */
const weWord = /\b(?:we|ours?|us|my|wir|unser\w*|uns|nous|nos|notre|nosotros|nuestr\w+|nasz\w*)\b/giu;
/** Example: `I’ve`; a blog is told by somebody. */
const iWord = /\b(?:I|ich|je|yo)\b/gu;
/** Example: `professional team`; who sells says what will be done, and for whom. */
const offerWord =
  /\b(?:can|will|ensure|help|offer|provide|need|best|quality|professional|experienced?|customers?|clients?|team)\b/giu;
const questionMark = /[?？]/gu;
/** Example: the stop of `It ended. `. */
const sentenceEnd = /[.!?]+(?=\s|$)|[。！？]+/gu;
/** Example: `How to` and `10 tips`. */
const guideTitle =
  /^(?:how|what|why|when|where|who|the \d+|\d+|top \d+|best|is|are|can|do|does|should)\b|\b(?:guide|tips|checklist|vs|ways to|how to|explained|beginners?|history of|ideas|review|everything)\b/giu;
/** Example: `Repair services`. */
const tradeTitle =
  /\b(?:services?|company|contractors?|repair|near|consult\w*|agency|solutions?|pricing|plans?|about|contact|home|official|program|degree|university|courses?|calculator|tool|software|free|online|school|center|department|careers?|faq|testimonials|lawyers?|insurance|app)\b/giu;
/** Example: `Discussion`. */
const forumTitle =
  /\b(?:forums?|community|thread|discussion|reddit|board|q&a|stack ?exchange|stack ?overflow|page \d+|topic|hacker news|quora)\b/giu;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** How many of the words stand in a thousand letters. */
function rateOf(text: string, words: RegExp): number {
  return (count(text, words) * ratedLetters) / Math.max(fewLetters, lettersOf(text));
}

function lettersOfSentence(text: string): number {
  return lettersOf(text) / Math.max(1, count(text, sentenceEnd));
}

/** The short texts of the page: what its menus, buttons and labels say, a line each. */
function readLines(page: Document): string {
  const { createTreeWalker } = Object.getPrototypeOf(page) as Document;
  const walker = createTreeWalker.call(page, page, showText);
  const lines: string[] = [];
  for (let seen = 0; seen < maxTexts && walker.nextNode(); seen++) {
    const node = walker.currentNode as Text;
    if (node.length > maxLineChars) continue;
    const line = node.data.trim();
    const outer = line === '' ? undefined : parentOf(node);
    if (outer && !silent.has(tagOf(outer))) lines.push(line);
  }
  return lines.join('\n');
}
