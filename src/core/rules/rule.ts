import * as v from 'valibot';
import { categories } from '../types.ts';

const maxFingerprintLength = 64;
const maxExcerptLength = 300;
const maxPathLength = 500;

/** What a reader said about one block: hide it (a report) or show it (a restored block) on this site. */
export const ruleSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Host name in lower case, without a leading `www.`. */
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  action: v.picklist(['hide', 'show']),
  /** `fingerprint(text)` of the block or group. */
  fingerprint: v.pipe(v.string(), v.maxLength(maxFingerprintLength)),
  /**
   * Tag path with stable class names, from the article region down to the block. Empty where it would also
   * fit a story block of the page on which the rule was made.
   */
  path: v.pipe(v.string(), v.maxLength(maxPathLength)),
  category: v.picklist(categories),
  /** The start of the text, to recognize the rule in a list. */
  excerpt: v.pipe(v.string(), v.maxLength(maxExcerptLength)),
  /** Milliseconds since 1970. */
  createdAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Rule = Readonly<v.InferOutput<typeof ruleSchema>>;

/** What the engine knows of a rule before the background stores it. */
export const newRuleSchema = v.omit(ruleSchema, ['id', 'host', 'createdAt']);
export type NewRule = Readonly<v.InferOutput<typeof newRuleSchema>>;
