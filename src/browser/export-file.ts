import * as v from 'valibot';
import { ruleSchema } from '../core/rules/rule.ts';
import { pageAddress, siteHost } from '../core/rules/site-host.ts';
import { brokenJsonLine, jsonLine, type JsonPath } from './json-lines.ts';
import { defaultReadingStyle, readingStyleSchema } from './stored/reading-style-schema.ts';
import { defaultSettings, settingsSchema } from './stored/settings-schema.ts';

/** An older file lacks the newest fields: they have their defaults. */
const withDefaults = <T extends object>(defaults: T) =>
  v.pipe(
    v.looseObject({}),
    v.transform((given): object => ({ ...defaults, ...given })),
  );

const maxHostLength = 253;
const maxAddressLength = 2_000;
const maxEntries = 2_000;
const maxRules = 100_000;

/** As `siteHost` and `pageAddress` write them: what is written otherwise would pause nothing. */
const hostSchema = v.pipe(
  v.string(),
  v.maxLength(maxHostLength),
  v.check((host) => siteHost(`https://${host}`) === host),
);
const addressSchema = v.pipe(
  v.string(),
  v.maxLength(maxAddressLength),
  v.check((address) => pageAddress(address) === address),
);

const exportFileSchema = v.object({
  format: v.literal('stet'),
  version: v.literal(1),
  /** ISO 8601. */
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  settings: v.pipe(withDefaults(defaultSettings), settingsSchema),
  readingStyle: v.pipe(withDefaults(defaultReadingStyle), readingStyleSchema),
  pausedSites: v.pipe(v.array(hostSchema), v.maxLength(maxEntries)),
  pausedPages: v.pipe(v.array(addressSchema), v.maxLength(maxEntries)),
  rules: v.pipe(v.array(ruleSchema), v.maxLength(maxRules)),
});

/** Everything that the reader chose and taught, as one file. */
export type ExportFile = Readonly<v.InferOutput<typeof exportFileSchema>>;

/** Why a file is refused: it is no JSON, another program's, of a later version, or holds an impossible value. */
export type ImportFault = 'torn' | 'foreign' | 'newer' | 'impossible';

export type Refusal = {
  readonly outcome: 'refused';
  /** Where in the file, from 1. */
  readonly line: number;
  readonly reason: ImportFault;
  /** The value that is impossible, such as `settings.summaryLength`; empty for the other reasons. */
  readonly path: string;
};

/** Only `ok` has changed anything. */
export type ImportOutcome = { readonly outcome: 'ok' } | Refusal | 'storageFull';

/** What a file holds, or why it is refused. */
export function parseExportFile(text: string): ExportFile | Refusal {
  const brokenLine = brokenJsonLine(text);
  if (brokenLine !== undefined) return refusal('torn', brokenLine);
  const value: unknown = JSON.parse(text);
  const head = v.safeParse(headSchema, value);
  if (!head.success) return refusal('foreign', 1);
  if (head.output.version > 1) return refusal('newer', jsonLine(text, ['version']));
  const parsed = v.safeParse(exportFileSchema, value);
  if (parsed.success) return parsed.output;
  const path: JsonPath = parsed.issues[0].path?.map(({ key }) => key as string | number) ?? [];
  return refusal('impossible', jsonLine(text, path), path.join('.'));
}

const headSchema = v.object({ format: v.literal('stet'), version: v.number() });

const refusal = (reason: ImportFault, line: number, path = ''): Refusal => ({
  outcome: 'refused',
  line,
  reason,
  path,
});
