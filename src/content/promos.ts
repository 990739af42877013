import { fingerprint, isNear } from '../core/rules/fingerprint.ts';
import { matchRules } from '../core/rules/match-rules.ts';
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
  /** Shown by `showAll`, until `hideAll`. */
  readonly isShownForNow: boolean;
};

/** The promos of a page in reading order, from its verdicts and the rules that went into them. */
export function promosOf(cleaned: CleanedPage, rules: readonly Rule[]): Promo[] {
  const ruleOf = matchRules(cleaned, rules);
  const members = new Map<GroupId, number[]>();
  cleaned.verdicts.forEach(({ label, group }, index) => {
    if (label !== 'promo' || group === undefined) return;
    members.set(group, [...(members.get(group) ?? []), index]);
  });
  return [...members].flatMap(([group, indexes]) => {
    const rule = indexes.map((index) => ruleOf[index]).find((found) => found !== undefined);
    return promoOf({ cleaned, group, indexes, rule }) ?? [];
  });
}

type Member = {
  readonly cleaned: CleanedPage;
  readonly group: GroupId;
  readonly indexes: readonly number[];
  readonly rule: Rule | undefined;
};

function promoOf({ cleaned, group, indexes, rule }: Member): Promo | undefined {
  const verdicts = indexes.flatMap((index) => cleaned.verdicts[index] ?? []);
  const surest = verdicts.toSorted((a, b) => b.probability - a.probability)[0];
  const actions = new Set(verdicts.map(({ action }) => action));
  const state = stateOf(actions, rule);
  if (!surest?.category || !state) return undefined;
  return {
    group,
    blocks: indexes.flatMap((index) => cleaned.blocks[index] ?? []),
    category: surest.category,
    probability: surest.probability,
    reasons: surest.reasons,
    state,
    hiddenBy: state === 'marked' || rule?.action === 'hide' ? 'reader' : 'judge',
    rule,
    isShownForNow: false,
  };
}

function stateOf(actions: ReadonlySet<string>, rule: Rule | undefined): Promo['state'] | undefined {
  if (actions.has('hide')) return 'hidden';
  if (actions.has('mark')) return 'marked';
  return rule?.action === 'show' ? 'restored' : undefined;
}

/** What the reader said of a text on this page view, whether or not it could be stored. */
export type Choice = { readonly fingerprint: string; readonly state: 'hidden' | 'restored' };

/** The promos with what the reader said of them on this page view. */
export function withChoices(promos: readonly Promo[], choices: readonly Choice[]): Promo[] {
  if (choices.length === 0) return [...promos];
  return promos.map((promo) => {
    const print = fingerprint(textOf(promo));
    const choice = choices.find((made) => isNear(made.fingerprint, print));
    return choice ? { ...promo, state: choice.state, isShownForNow: false } : promo;
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
