import { isHeadingLike } from '../features/run.ts';
import type { Story } from '../features/story.ts';
import type { Verdict } from '../types.ts';

/**
 * The verdicts with what readers wrote below the story as furniture. Old pages set comments like paragraphs, in no
 * element that says so; but they stand below a heading that does, or each bears its writer's name and the minute.
 */
export const withoutComments = (verdicts: readonly Verdict[], story: Story): Verdict[] => {
  const isStory = verdicts.map(({ label }, place) => label === 'content' && story.isProse[place] === true);
  const start = commentsStart(story, isStory);
  return verdicts.map((verdict, place) =>
    place >= start && verdict.label === 'content' ? { ...verdict, label: 'furniture' } : verdict,
  );
};

/** The place of the first block of the comments; behind all blocks where there are none. */
const commentsStart = ({ facts }: Story, isStory: readonly boolean[]): number => {
  const texts = facts.map(({ block }) => block.text);
  const stamps = texts.flatMap((text, place) => (isStamp(text) ? [place] : []));
  const signatures = stamps.filter((place) => signature.test(texts[place] ?? ''));
  const isBelowStory = (place: number): boolean => isStory.slice(0, place).filter(Boolean).length >= minProse;
  const heading = facts.findIndex(
    (own, place) =>
      isHeadingLike(own) &&
      commentsHeading.test(own.block.text) &&
      isBelowStory(place) &&
      stamps.filter((stamp) => stamp > place && stamp <= place + maxBlocksToStamp).length >= minStamps,
  );
  // The first of all may be that of the story's own author.
  const signed = signatures.slice(1).find(isBelowStory);
  return Math.min(...[heading, signed ?? -1, facts.length].filter((place) => place >= 0));
};

const minProse = 2;
const minStamps = 2;
/** A tab "Comments" in a sidebar stands further from them. */
const maxBlocksToStamp = 14;

/** A short line with a date and the time of day. */
const isStamp = (text: string): boolean => text.length <= maxStampChars && time.test(text) && date.test(text);
const maxStampChars = 140;
const time = /(?<!\d)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?!\d)/u;
const date =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{1,2} \p{L}{3,9}\.? \d{2}(?!\d)/u;

/** "Posted by: Tom, Averill on 8:21pm Tue 1 Jan 08" */
const signature =
  /^\P{L}{0,6}(?:posted|comment(?:ed)?|written|submitted)(?: on .{3,40})? (?:by|on)(?!\p{L})/iu;

/** "Comments", "12 comments", "Your comments (12)"; the singular may head a part of the story. */
const commentsHeading =
  /^\P{L}{0,8}(?:(?:reader|your|user|all|view|latest) )?(?:comments|(?:leser)?kommentare|commentaires|comentarios|comentários|commenti|reacties|комментарии|коментарі|komentarze|komentáře|kommentarer|yorumlar|σχόλια|التعليقات|评论|評論|コメント|댓글)\P{L}{0,12}$/iu;
