import type { Rule } from './rules/rule.ts';

/**
 * The nouns of the product, in the order in which data flows:
 * page → article → blocks → verdicts → hidden → popup.
 */

/** What Readability and the page's metadata say about the story. */
export type Article = {
  readonly title: string;
  readonly byline: string | undefined;
  readonly siteName: string | undefined;
  /** As the page gives it, usually ISO 8601. */
  readonly publishedTime: string | undefined;
  /** BCP 47 tag such as `en` or `pt-BR`; empty where the page does not say. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
};

export type BlockKind =
  'heading' | 'paragraph' | 'list-item' | 'quote' | 'table' | 'code' | 'caption' | 'control';

/** Position of a block in the reading order of its article region, from 0. */
export type BlockId = number & { readonly brand: 'BlockId' };

/** A piece of the article region that bears text, in the live page. */
export type Block = {
  readonly id: BlockId;
  readonly kind: BlockKind;
  /** 1 to 6 for headings, nesting depth from 1 for list items. */
  readonly level: number | undefined;
  /** Word-safe text: one space where the page shows any white space, a line feed at `<br>`. */
  readonly text: string;
  /**
   * The live element whose text this is. A block that is a run of text between `<br>`s has no element of
   * its own; `nodes` then holds its nodes and `element` is their parent.
   */
  readonly element: Element;
  /** The nodes of a run without an element of its own; empty for all other blocks. */
  readonly nodes: readonly Node[];
  /** Did Readability keep it? */
  readonly kept: boolean;
};

export type Label = 'content' | 'furniture' | 'promo';

export const categories = [
  'scam',
  'gambling',
  'adult',
  'ad',
  'newsletter',
  'subscribe',
  'app',
  'social',
  'related',
  'donate',
  'plug',
  'interact',
  'filler',
] as const;
export type Category = (typeof categories)[number];

/** Why a block was judged a promo. The words stand in `_locales` under `reason_<code>`. */
export const reasons = [
  'foreign',
  'addressed',
  'perks',
  'lure',
  'promoWords',
  'linksAway',
  'linksStory',
  'linksPlatform',
  'mostlyLinks',
  'boxed',
  'classNames',
  'afterStory',
  'notKept',
  'otherLanguage',
  'manner',
  'emoji',
  'rule',
] as const;
export type Reason = (typeof reasons)[number];

export type Verdict = {
  readonly label: Label;
  /** Set where the label is `promo`. */
  readonly category: Category | undefined;
  /** Probability from 0 to 1 that the block is a promo. */
  readonly probability: number;
  /** The largest contributions first; empty unless the label is `promo`. */
  readonly reasons: readonly Reason[];
  /** `hide` takes it out of the page, `mark` only lists it in the popup, `leave` does nothing. */
  readonly action: 'hide' | 'mark' | 'leave';
  /** Blocks of one promo (heading, text, list) share a group. Unset unless the label is `promo`. */
  readonly group: GroupId | undefined;
};

export type GroupId = number & { readonly brand: 'GroupId' };

/** What one run of the pipeline found on a page. `verdicts[i]` and `ruleOf[i]` belong to `blocks[i]`. */
export type CleanedPage = {
  readonly article: Article;
  /** The smallest live element that holds the story, or the `<article>` around it. */
  readonly region: Element;
  readonly blocks: readonly Block[];
  readonly verdicts: readonly Verdict[];
  /** The reader's rule that speaks of the block, if any. */
  readonly ruleOf: readonly (Rule | undefined)[];
  /** A few sentences of the story, in its order. */
  readonly summary: readonly SummarySentence[];
  /** True where the sure promos exceed the cap on what may be hidden: the surest are hidden, the others only marked. */
  readonly isOverCap: boolean;
};

/** A piece of a block's text; `href` is an absolute http, https or mailto address. */
export type TextSpan = { readonly text: string; readonly href?: string | undefined };

/** A block of the clean text: plain data, never HTML. `text` is its spans joined. */
export type TextBlock = {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly level: number | undefined;
  /** The item's list is numbered. */
  readonly isOrdered: boolean;
  readonly text: string;
  readonly spans: readonly TextSpan[];
};

/** A picture of the story. The popup fetches it when asked, the reader page as the reader's settings say. */
export type StoryPicture = {
  /** An absolute http or https address. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  /** In pixels, as the page states or shows it. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** The block before which it stands, or after the last where undefined. */
  readonly before: BlockId | undefined;
};

/** A sentence of the summary and the block that says it. */
export type SummarySentence = { readonly text: string; readonly block: BlockId | undefined };

/** How sure the judge must be before it hides. */
export const surenesses = ['careful', 'balanced', 'thorough'] as const;
export type Sureness = (typeof surenesses)[number];

/** One promo (a group of blocks) as the popup lists it. */
export type ReportedPromo = {
  readonly group: GroupId;
  readonly text: string;
  readonly words: number;
  readonly category: Category;
  readonly probability: number;
  readonly reasons: readonly Reason[];
  /** `hidden` now, `marked` because the judge is unsure, `restored` by the reader. */
  readonly state: 'hidden' | 'marked' | 'restored';
  /** The reader's own rule that hides it, where there is one. */
  readonly ruleId: string | undefined;
  /** What the reader set for such promos, where that decided and not the judge's doubt. */
  readonly bySetting?: 'mark' | 'show' | undefined;
};

/** Everything that the popup shows of a cleaned page: plain JSON. */
export type PageReport = {
  readonly url: string;
  readonly article: Article;
  /** Minutes to read the clean text, at least 1. */
  readonly minutes: number;
  readonly words: number;
  readonly summary: readonly SummarySentence[];
  readonly text: readonly TextBlock[];
  readonly pictures: readonly StoryPicture[];
  readonly promos: readonly ReportedPromo[];
  /** Words of the promos that are hidden now. */
  readonly hiddenWords: number;
  readonly isOverCap: boolean;
};
