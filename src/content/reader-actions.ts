import { describeChoice } from '../core/rules/describe-choice.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { Block, GroupId } from '../core/types.ts';
import { blocksNow } from './blocks-now.ts';
import { type CleanedView, type Decisions, findPromo, withChoice, withPromo } from './cleaned-view.ts';
import type { Environment } from './environment.ts';
import { hiddenAgain, type Promo, shownForNow } from './promos.ts';

/** What the reader's actions see of a page session. */
export type Desk = {
  readonly view: () => CleanedView | undefined;
  readonly decisions: () => Decisions;
  /** Makes the page show the view, and keeps the decisions. */
  readonly show: (view: CleanedView, decisions: Decisions) => void;
  readonly warnStorageFull: () => void;
  readonly send: Environment['send'];
};

/** The reader takes it for a part of the story. */
const asStory = { state: 'restored', isShownForNow: false, rule: undefined, bySetting: undefined } as const;

/** Shows a promo again and remembers that for the site; a reported one is taken back instead. */
export async function restorePromo(desk: Desk, group: GroupId): Promise<void> {
  const view = desk.view();
  const promo = view && findPromo(view, group);
  if (!promo || (promo.state !== 'hidden' && !promo.isShownForNow)) return;
  const restored: Promo = { ...promo, ...asStory };
  desk.show(withPromo(view, restored), withChoice(desk.decisions(), restored));
  if (promo.rule?.action === 'hide') await forget(desk, promo.rule);
  else await remember(desk, restored, 'show');
}

/** Shows a promo, hidden or marked, and remembers for the site that it is none. */
export async function neverHidePromo(desk: Desk, group: GroupId): Promise<void> {
  const view = desk.view();
  const promo = view && findPromo(view, group);
  if (!promo || promo.rule?.action === 'show') return;
  const restored: Promo = { ...promo, ...asStory };
  desk.show(withPromo(view, restored), withChoice(desk.decisions(), restored));
  await remember(desk, restored, 'show');
}

/** Hides a restored promo again, or a marked one, which makes it a report. */
export async function hidePromo(desk: Desk, group: GroupId): Promise<void> {
  const view = desk.view();
  const promo = view && findPromo(view, group);
  if (!promo || promo.state === 'hidden') return;
  const hidden: Promo = { ...promo, state: 'hidden', isShownForNow: false, bySetting: undefined };
  const isJudges = promo.isShownForNow || promo.hiddenBy === 'judge';
  if (promo.rule?.action === 'show') {
    desk.show(withPromo(view, { ...hidden, rule: undefined }), withChoice(desk.decisions(), hidden));
    return forget(desk, promo.rule);
  }
  desk.show(withPromo(view, hidden), withChoice(desk.decisions(), hidden));
  if (!isJudges) await remember(desk, hidden, 'hide');
}

/** Hides what the reader pointed at, and remembers it for the site; the page may have changed since. */
export async function reportBlocks(desk: Desk, pointedAt: readonly Block[]): Promise<void> {
  const view = desk.view();
  if (!view || pointedAt.length === 0) return;
  const blocks = blocksNow(pointedAt, view.cleaned.blocks);
  const groups = [
    ...view.promos.map(({ group }) => group),
    ...view.cleaned.verdicts.map(({ group }) => group ?? 0),
  ];
  const promo: Promo = {
    group: (Math.max(0, ...groups) + 1) as GroupId,
    blocks,
    category: describeChoice(view.cleaned, { blocks, action: 'hide' }).category,
    probability: 1,
    reasons: ['rule'],
    state: 'hidden',
    hiddenBy: 'reader',
    rule: undefined,
    bySetting: undefined,
    isShownForNow: false,
  };
  const promos = [...view.promos.flatMap((other) => without(other, blocks)), promo].toSorted(inReadingOrder);
  desk.show({ ...view, promos }, withChoice(desk.decisions(), promo));
  await remember(desk, promo, 'hide');
}

/** Takes back the newest report of these blocks; the page may have changed since. */
export async function takeBackReport(desk: Desk, reported: readonly Block[]): Promise<void> {
  const view = desk.view();
  if (!view) return;
  const blocks = blocksNow(reported, view.cleaned.blocks);
  const promo = view.promos.find((other) => blocks.some((block) => other.blocks.includes(block)));
  if (promo) await restorePromo(desk, promo.group);
}

/** Shows everything on this page view; nothing is remembered. */
export function showAllPromos(desk: Desk): void {
  const view = desk.view();
  if (!view) return;
  // A single "hide again" of before would outlive "show all" in the next run.
  const choices = desk.decisions().choices.filter(({ state }) => state === 'restored');
  const decisions = { ...desk.decisions(), choices, isShowingAll: true };
  desk.show({ ...view, promos: shownForNow(view.promos) }, decisions);
}

/** Ends `showAllPromos`. */
export function hideAllPromos(desk: Desk): void {
  const view = desk.view();
  if (!view) return;
  desk.show({ ...view, promos: hiddenAgain(view.promos) }, { ...desk.decisions(), isShowingAll: false });
}

async function remember(desk: Desk, promo: Promo, action: Rule['action']): Promise<void> {
  const view = desk.view();
  if (!view) return;
  const draft = describeChoice(view.cleaned, { blocks: promo.blocks, action });
  // Holds on this page view until the stored one is here, and instead of it where nothing can be stored.
  const unsaved: Rule = { ...draft, id: crypto.randomUUID(), host: '', createdAt: 0 };
  const decisions = desk.decisions();
  desk.show(withPromo(view, { ...promo, rule: unsaved }), {
    ...decisions,
    rules: [unsaved, ...decisions.rules],
  });
  const stored = await desk.send('addRule', draft);
  if (stored === 'storageFull') desk.warnStorageFull();
  else if (stored) replaceRule(desk, unsaved, stored);
}

function replaceRule(desk: Desk, unsaved: Rule, stored: Rule): void {
  const view = desk.view();
  const decisions = desk.decisions();
  const swap = (rule: Rule): Rule => (rule.id === unsaved.id ? stored : rule);
  if (!view) return;
  const promos = view.promos.map((promo) => ({ ...promo, rule: promo.rule && swap(promo.rule) }));
  desk.show({ ...view, promos }, { ...decisions, rules: decisions.rules.map(swap) });
}

async function forget(desk: Desk, { id }: Rule): Promise<void> {
  const view = desk.view();
  const decisions = desk.decisions();
  if (view) desk.show(view, { ...decisions, rules: decisions.rules.filter((rule) => rule.id !== id) });
  await desk.send('removeRule', { id });
}

function without(promo: Promo, blocks: readonly Block[]): Promo[] {
  const rest = promo.blocks.filter((block) => !blocks.includes(block));
  return rest.length > 0 ? [{ ...promo, blocks: rest }] : [];
}

function inReadingOrder(a: Promo, b: Promo): number {
  return (a.blocks[0]?.id ?? 0) - (b.blocks[0]?.id ?? 0);
}
