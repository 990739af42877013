import { message } from '../browser/i18n.ts';
import type { Reason, ReportedPromo } from '../core/types.ts';
import { interfaceLanguage } from './interface-language.ts';

const minSureProbability = 0.95;
const minFairlySureProbability = 0.8;
const minLikelyProbability = 0.8;
/** More clauses than this say less. */
const maxReasons = 3;

/** How sure the judge is of a promo, in words. */
export function surenessWords({ probability, ruleId, state, bySetting }: ReportedPromo): string {
  if (ruleId !== undefined) return message('sureness_reported');
  // What was left visible was not sure enough to be hidden, whatever the number.
  if (state === 'marked' && bySetting === undefined)
    return message(probability >= minLikelyProbability ? 'sureness_likely' : 'sureness_unsure');
  if (probability >= minSureProbability) return message('sureness_sure');
  return message(probability >= minFairlySureProbability ? 'sureness_fairly' : 'sureness_unsure');
}

/** One sentence of the weightiest reasons; empty where there are none. */
export function reasonsSentence(reasons: readonly Reason[]): string {
  const clauses = reasons.slice(0, maxReasons).map((reason) => message(`reason_${reason}`));
  if (clauses.length === 0) return '';
  return message(
    'because',
    new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(clauses),
  );
}
