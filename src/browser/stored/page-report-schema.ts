import * as v from 'valibot';
import { type BlockId, categories, type GroupId, reasons } from '../../core/types.ts';

const kinds = ['heading', 'paragraph', 'list-item', 'quote', 'table', 'code', 'caption', 'control'] as const;

const naturalNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The number of a block on its page. */
export const blockIdSchema = v.pipe(
  naturalNumber,
  v.transform((id) => id as BlockId),
);

/** The number of a promo on its page. */
export const groupSchema = v.pipe(
  naturalNumber,
  v.transform((group) => group as GroupId),
);

/** `https://…`, `mailto:…`: what a link of a story may lead to. */
const linkAddress = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|mailto:)/iu));
const pictureAddress = v.pipe(v.string(), v.regex(/^https?:\/\//iu));

/** Storage leaves out what has no value. */
const orNothing = <T extends v.GenericSchema>(schema: T) => v.optional(schema, () => undefined);
const listOf = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.readonly());

/** A `PageReport` as it comes back from storage: no address in it leads anywhere but to the web. */
export const pageReportSchema = v.object({
  url: v.pipe(v.string(), v.regex(/^https?:\/\//iu)),
  article: v.object({
    title: v.string(),
    byline: orNothing(v.string()),
    siteName: orNothing(v.string()),
    publishedTime: orNothing(v.string()),
    lang: v.string(),
    dir: v.picklist(['ltr', 'rtl']),
  }),
  minutes: v.number(),
  words: v.number(),
  summary: listOf(v.object({ text: v.string(), block: orNothing(blockIdSchema) })),
  text: listOf(
    v.object({
      id: blockIdSchema,
      kind: v.picklist(kinds),
      level: orNothing(v.number()),
      isOrdered: v.boolean(),
      text: v.string(),
      spans: listOf(v.object({ text: v.string(), href: v.optional(linkAddress) })),
    }),
  ),
  pictures: listOf(
    v.object({
      src: pictureAddress,
      alt: v.string(),
      caption: v.string(),
      width: orNothing(v.number()),
      height: orNothing(v.number()),
      before: orNothing(blockIdSchema),
    }),
  ),
  promos: listOf(
    v.object({
      group: groupSchema,
      text: v.string(),
      words: v.number(),
      category: v.picklist(categories),
      probability: v.number(),
      reasons: listOf(v.picklist(reasons)),
      state: v.picklist(['hidden', 'marked', 'restored']),
      ruleId: orNothing(v.string()),
      bySetting: v.optional(v.picklist(['mark', 'show'])),
    }),
  ),
  hiddenWords: v.number(),
  isOverCap: v.boolean(),
});
