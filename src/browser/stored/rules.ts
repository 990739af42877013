import * as v from 'valibot';
import { ruleSchema } from '../../core/rules/rule.ts';
import { storedItem } from '../stored-item.ts';

const schema = v.array(ruleSchema);

/** What readers said about blocks, newest first. */
export const storedRules = storedItem({ key: 'rules', area: 'local', schema, fallback: [] });

/** The same for private windows: in memory, and gone with the last of them. */
export const privateRules = storedItem({ key: 'privateRules', area: 'session', schema, fallback: [] });
