import { fingerprint, isNear } from '../core/rules/fingerprint.ts';
import type { CategoryAction } from '../browser/stored/settings-schema.ts';
import type { Rule } from '../core/rules/rule.ts';
import type { Block, Category, CleanedPage, GroupId, Reason, ReportedPromo } from '../core/types.ts';

/** One promo of the page: a group of blocks that are hidden or shown together. */
export type Promo = {
  readonly group: GroupId;
  readonly blocks: readonly Block[];
  readonly category: Category;
  readonly probability: number;
  readonly reasons: readonly Reason[];
  readonly state: ReportedPromo['state'];
  /** Whose word hides it: to hide a promo of the reader's takes a rule. */
  readonly hiddenBy: 'judge' | 'reader';
  /** The reader's rule about it, if there is one. */
  readonly rule: Rule | undefined;
  /** What the reader set for such promos: marked in the page in place of hidden, or left alone. */
  readonly bySetting: 'mark' | 'show' | undefined;
  /** Shown by `showAll`, until `hideAll`. */
  readonly isShownForNow: boolean;
};

/** What the reader set for categories of promos. */
export type Wishes = {
  readonly actionOf: (category: Category) => CategoryAction;
};

/** The promos of a page in reading order, from its verdicts and the rules that went into them. */
export function promosOf(cleaned: CleanedPage, { actionOf }: Wishes): Promo[] {
  const members = new Map<GroupId, number[]>();
  cleaned.verdicts.forEach(({ label, group }, index) => {
    if (label !== 'promo' || group === undefined) return;
    members.set(group, [...(members.get(group) ?? []), index]);
  });
  return [...members].flatMap(([group, indexes]) => {
    const rule = indexes.map((index) => cleaned.ruleOf[index]).find((found) => found !== undefined);
    return promoOf({ cleaned, group, indexes, rule, actionOf }) ?? [];
  });
}

type Member = {
  readonly cleaned: CleanedPage;
  readonly group: GroupId;
  readonly indexes: readonly number[];
  readonly rule: Rule | undefined;
  readonly actionOf: Wishes['actionOf'];
};

function promoOf({ cleaned, group, indexes, rule, actionOf }: Member): Promo | undefined {
  const verdicts = indexes.flatMap((index) => cleaned.verdicts[index] ?? []);
  const surest = verdicts.toSorted((a, b) => b.probability - a.probability)[0];
  const actions = new Set(verdicts.map(({ action }) => action));
  const judged = stateOf(actions, rule);
  if (!surest?.category || !judged) return undefined;
  // The reader's word on this very promo goes before that on its category.
  const bySetting = rule ? undefined : settingFor(judged, actionOf(surest.category));
  const state = bySetting ? stateBySetting[bySetting] : judged;
  return {
    group,
    blocks: indexes.flatMap((index) => cleaned.blocks[index] ?? []),
    category: surest.category,
    probability: surest.probability,
    reasons: surest.reasons,
    state,
    hiddenBy: bySetting || state === 'marked' || rule?.action === 'hide' ? 'reader' : 'judge',
    rule,
    bySetting,
    isShownForNow: false,
  };
}

function stateOf(actions: ReadonlySet<string>, rule: Rule | undefined): Promo['state'] | undefined {
  if (actions.has('hide')) return 'hidden';
  if (actions.has('mark')) return 'marked';
  return rule?.action === 'show' ? 'restored' : undefined;
}

/** An unsure promo is in its place already: a category can but spare it the list of what was left. */
function settingFor(judged: Promo['state'], action: CategoryAction): Promo['bySetting'] {
  if (action === 'show') return 'show';
  return judged === 'hidden' && action === 'mark' ? 'mark' : undefined;
}

const stateBySetting = { mark: 'marked', show: 'restored' } as const satisfies Record<
  NonNullable<Promo['bySetting']>,
  Promo['state']
>;

/** What the reader said of a text on this page view, whether or not it could be stored. */
export type Choice = { readonly fingerprint: string; readonly state: 'hidden' | 'restored' };

/** The promos with what the reader said of them on this page view. */
export function withChoices(promos: readonly Promo[], choices: readonly Choice[]): Promo[] {
  if (choices.length === 0) return [...promos];
  return promos.map((promo) => {
    const print = fingerprint(textOf(promo));
    const choice = choices.find((made) => isNear(made.fingerprint, print));
    return choice ? { ...promo, state: choice.state, isShownForNow: false, bySetting: undefined } : promo;
  });
}

/** The promos as `showAll` leaves them. */
export function shownForNow(promos: readonly Promo[]): Promo[] {
  return promos.map((promo) =>
    promo.state === 'hidden' ? { ...promo, state: 'restored', isShownForNow: true } : promo,
  );
}

/** The promos as `hideAll` leaves them: what the reader restored one by one stays restored. */
export function hiddenAgain(promos: readonly Promo[]): Promo[] {
  return promos.map((promo) =>
    promo.isShownForNow ? { ...promo, state: 'hidden', isShownForNow: false } : promo,
  );
}

/** The text of a promo, a line a block. */
export function textOf({ blocks }: Pick<Promo, 'blocks'>): string {
  return blocks.map(({ text }) => text).join('\n');
}
