import { isHeadingLike } from '../features/run.ts';
import type { Story } from '../features/story.ts';
import type { Verdict } from '../types.ts';

/**
 * The verdicts with what readers wrote below the story as furniture. Old pages set comments like paragraphs, in no
 * element that says so; but they stand below a heading that does, or each bears its writer's name and the minute.
 */
export const withoutComments = (verdicts: readonly Verdict[], story: Story): Verdict[] => {
  const prose = verdicts.flatMap(({ label }, place) =>
    label === 'content' && story.isProse[place] === true ? [place] : [],
  );
  const start = commentsStart(story, prose[minProse - 1] ?? Infinity);
  return verdicts.map((verdict, place) =>
    place >= start && verdict.label === 'content' ? { ...verdict, label: 'furniture' } : verdict,
  );
};

/** The place of the first block of the comments, all of them behind the given place; `Infinity` where there are none. */
const commentsStart = ({ facts }: Story, above: number): number => {
  const placesOf = (test: (text: string) => boolean): number[] =>
    facts.flatMap(({ block }, place) => (test(block.text) ? [place] : []));
  const stamps = placesOf(isStamp);
  const heading = facts.findIndex(
    (own, place) =>
      place > above &&
      isHeadingLike(own) &&
      commentsHeading.test(own.block.text) &&
      stamps.filter((stamp) => stamp > place && stamp <= place + maxBlocksToStamp).length >= minStamps,
  );
  // The first of all may be that of the story's own author.
  const signatures = placesOf((text) => signature.test(text) && isStamp(text)).slice(1);
  return Math.min(heading < 0 ? Infinity : heading, signatures.find((place) => place > above) ?? Infinity);
};

/** Comments stand below so much of the story. */
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
