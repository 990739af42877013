import { measureAll } from '../features/measure-run.ts';
import { placesOf, runOf, type Run } from '../features/run.ts';
import type { Story } from '../features/story.ts';
import { forestOdds } from '../learning/forest-odds.ts';
import type { Span } from './candidate-runs.ts';
import type { ScoredRun } from './decode.ts';
import { model } from './model.ts';
import type { JudgedBlocks } from './promo-boxes.ts';

/**
 * The promos that fill such boxes: each that stands in one, together with what follows it there and is no promo by itself,
 * and with the heading above it; or the whole box as one promo, where none does.
 *
 * @param promos all that were chosen, sure or not, in order.
 * @returns these, and the promos that stand in no such box.
 */
export const fillBoxes = (
  promos: readonly ScoredRun[],
  boxes: readonly Span[],
  judged: Pick<JudgedBlocks, 'story' | 'verdicts' | 'sure'>,
): { readonly inBoxes: ScoredRun[]; readonly others: ScoredRun[] } => {
  const promoAt = new Map(promos.flatMap((promo) => placesOf(promo.run).map((place) => [place, promo])));
  const met = new Set<ScoredRun>();
  let filled = 0;
  const inBoxes = boxes.flatMap(([first, end]) => {
    // A sure promo may reach into the next box, too.
    const start = Math.max(first, filled);
    const inside = new Set(placesOf({ start, end }).flatMap((place) => promoAt.get(place) ?? []));
    for (const promo of inside) met.add(promo);
    const filling = [...inside].filter(
      (promo) => promo.run.start >= filled && mayFill(promo, [start, end], judged),
    );
    const filledBox = start < end ? fillBox(filling, [start, end], judged.story) : [];
    filled = filledBox.at(-1)?.run.end ?? filled;
    return filledBox;
  });
  return { inBoxes, others: promos.filter((promo) => !met.has(promo)) };
};

/** An unsure promo that reaches out of the box to a block of the story gives way to the box. */
const mayFill = (
  promo: ScoredRun,
  [start, end]: Span,
  { sure, verdicts }: Pick<JudgedBlocks, 'sure' | 'verdicts'>,
): boolean =>
  sure.has(promo) ||
  placesOf(promo.run).every(
    (place) => (place >= start && place < end) || verdicts[place]?.label === 'furniture',
  );

const fillBox = (inside: readonly ScoredRun[], [start, end]: Span, story: Story): ScoredRun[] => {
  if (inside.length === 0) return [asPromo(runOf(story, start, end))];
  return inside.map((promo, index) => {
    const { run } = promo;
    const before = inside[index - 1];
    const next = inside[index + 1];
    const from = before ? headingAbove(story, before.run.end, run.start) : Math.min(start, run.start);
    const to = next ? headingAbove(story, run.end, next.run.start) : Math.max(end, run.end);
    return from === run.start && to === run.end ? promo : { ...promo, run: runOf(story, from, to) };
  });
};

/**
 * Where the headings right above the block at `end` begin, but not before `start`. Only what the site sets as one counts:
 * any other short line may be the date or the section of the promo before it.
 */
const headingAbove = ({ facts }: Story, start: number, end: number): number => {
  const between = facts.slice(start, end);
  return start + between.findLastIndex(({ block, isBold }) => block.kind !== 'heading' && !isBold) + 1;
};

const asPromo = (run: Run): ScoredRun => {
  const values = measureAll([run])[0] ?? new Float64Array();
  return { run, values, judge: 'own', odds: forestOdds(model.own, values), excess: 0, doubt: 0 };
};
