import { pageAddress } from './article/page-address.ts';
import { readArticle } from './article/read-article.ts';
import { splitIntoBlocks } from './article/split-into-blocks.ts';
import { applyRules } from './rules/apply-rules.ts';
import type { Rule } from './rules/rule.ts';
import { summarizeToLength } from './summary/summarize-to-length.ts';
import type { BlockKind, CleanedPage, Verdict, Sureness } from './types.ts';
import { judge } from './verdicts/judge.ts';

export type Surroundings = {
  /** The address of the page, for links and for the site's own rules. */
  readonly url: string;
  /** The reader's rules for this site. */
  readonly rules: readonly Rule[];
  /** Is the element rendered? Needs a layout, so a saved page answers from its markup. */
  readonly isVisible: (element: Element) => boolean;
  /** How sure the judge must be to hide; `balanced` where nobody says. */
  readonly sureness?: Sureness | undefined;
  /** How many sentences the summary has at most. */
  readonly summaryLength?: number | undefined;
};

/**
 * Reads, judges and summarizes a page; changes nothing in it.
 *
 * @returns `undefined` where Readability finds no story.
 * @throws RangeError where the page has more than `maxElements` elements or `maxChars` characters.
 */
export const cleanPage = (
  page: Document,
  { url, rules, isVisible, summaryLength, sureness }: Surroundings,
): CleanedPage | undefined => {
  const reading = readArticle(page);
  if (!reading) return undefined;
  const { article, region } = reading;
  const blocks = splitIntoBlocks(reading, isVisible);
  const judgment = judge(article, blocks, {
    region,
    url: pageAddress(page, url),
    stated: reading.stated,
    sureness,
  });
  const { verdicts, ruleOf } = applyRules({ region, blocks, verdicts: judgment.verdicts, rules });
  const telling = blocks.flatMap(({ id, kind, text }, index) => {
    const verdict = verdicts[index];
    return verdict && summarized.has(kind) && isTelling(verdict) ? [{ id, text, verdict }] : [];
  });
  const { title, lang } = article;
  const paragraphs = telling.map(({ text }) => text);
  const promoProbabilities = telling.map(({ verdict }) => verdict.probability);
  const summary = summarizeToLength({ title, lang, paragraphs, promoProbabilities }, summaryLength).map(
    ({ text, paragraph }) => ({
      text,
      block: telling[paragraph]?.id,
    }),
  );
  return { article, region, blocks, verdicts, ruleOf, summary, isOverCap: judgment.isOverCap };
};

/** The lead paragraph is never hidden; but what stands there and is most likely a promo tells nothing of the story. */
const isTelling = ({ label, probability }: Verdict): boolean =>
  label === 'content' && probability < maxPromoProbability;
const maxPromoProbability = 0.8;

/** What tells the story in sentences; a caption speaks of its picture. */
const summarized: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);
