// Contract only for now; the pipeline lands here.
import type { Rule } from './rules/rule.ts';
import type { CleanedPage } from './types.ts';

export type Surroundings = {
  /** The address of the page, for links and for the site's own rules. */
  readonly url: string;
  /** The reader's rules for this site. */
  readonly rules: readonly Rule[];
  /** Is the element rendered? Needs a layout, so a saved page answers from its markup. */
  readonly isVisible: (element: Element) => boolean;
};

/**
 * Reads, judges and summarizes a page; changes nothing in it.
 *
 * @returns `undefined` where Readability finds no story.
 * @throws RangeError where the page has more than `maxElements` elements.
 */
export declare const cleanPage: (page: Document, surroundings: Surroundings) => CleanedPage | undefined;
