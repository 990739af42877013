import type { CleanedPage, GroupId, Verdict } from '../types.ts';
import { type JudgedPage, matchRules } from './match-rules.ts';
import type { Rule } from './rule.ts';

type RuledPage = Pick<CleanedPage, 'verdicts' | 'ruleOf'>;

/**
 * The verdicts after the reader's own rules: what a rule hides is a promo for the reason `rule`, and what a rule
 * shows is left alone, with all of its group. With them the rule that speaks of each block, which the verdicts after
 * the rules no longer tell.
 *
 * @param page with the verdicts of the judge alone, and the rules of its site, newest first.
 */
export function applyRules(page: JudgedPage & { readonly rules: readonly Rule[] }): RuledPage {
  const ruleOf = matchRules(page, page.rules);
  const shown = new Set<GroupId>();
  let lastGroup = page.verdicts.reduce((highest, { group }) => Math.max(highest, group ?? 0), 0);
  const verdicts = page.verdicts.map((verdict, index) => {
    const rule = ruleOf[index];
    if (rule?.action === 'show' && verdict.group !== undefined) shown.add(verdict.group);
    if (rule?.action !== 'hide') return verdict;
    if (ruleOf[index - 1] !== rule) lastGroup += 1;
    return hiddenByRule(rule, lastGroup as GroupId);
  });
  const isShown = ({ group }: Verdict): boolean => group !== undefined && shown.has(group);
  return {
    verdicts: verdicts.map((verdict) => (isShown(verdict) ? { ...verdict, action: 'leave' } : verdict)),
    ruleOf,
  };
}

function hiddenByRule({ category }: Rule, group: GroupId): Verdict {
  return { label: 'promo', category, probability: 1, reasons: ['rule'], action: 'hide', group };
}
