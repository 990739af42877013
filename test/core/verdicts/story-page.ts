import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { isVisibleByMarkup } from '../../../src/core/article/visible-by-markup.ts';
import { cleanPage } from '../../../src/core/clean-page.ts';
import type { Block, CleanedPage } from '../../../src/core/types.ts';

/** Stories that the judge learns from, and stories that it never saw. */
const folders = ['stories', 'unseen-stories'].map(
  (name) => new URL(`../../fixtures/${name}/`, import.meta.url),
);

/** A page of these folders, parsed once. */
export type StoryPage = {
  readonly name: string;
  readonly url: string;
  readonly document: Document;
  /** What the page marks as a promo or a publisher's box: hidden or not, it is no concern of the test. */
  readonly ownPromos: readonly Element[];
};

/** The pages by their names without `.html`. */
export const readStoryPages = (): ReadonlyMap<string, StoryPage> =>
  new Map(
    folders.flatMap((folder) => {
      const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
      return files.map((file) => {
        const name = file.replace(/\.html$/u, '');
        return [name, readStoryPage(name, new URL(file, folder))] as const;
      });
    }),
  );

const readStoryPage = (name: string, file: URL): StoryPage => {
  const { document } = new JSDOM(readFileSync(file)).window;
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (!url) throw new Error(`${name}.html has no canonical link: add one, so that its links have a site.`);
  const ownPromos = [...document.querySelectorAll('[data-promo]')];
  // The judge must not see the mark.
  for (const element of ownPromos) element.removeAttribute('data-promo');
  return { name, url, document, ownPromos };
};

/** @throws Error where the page has no story to judge. */
export const cleanStory = ({ name, url, document }: StoryPage): CleanedPage => {
  const page = cleanPage(document, { url, rules: [], isVisible: isVisibleByMarkup });
  if (!page) throw new Error(`${name}.html: no story was found.`);
  return page;
};

/** Does all text of the block stand in one of these? */
export const standsIn = ({ element, nodes }: Block, roots: readonly Node[]): boolean => {
  const texts = nodes.length > 0 ? nodes.filter(({ textContent }) => textContent?.trim()) : [element];
  return texts.every((node) => roots.some((root) => root.contains(node)));
};

/** What is hidden outside these nodes, a line a block, for a failure that reads by itself. */
export const hiddenOutside = (page: CleanedPage, promos: readonly Node[]): string[] =>
  page.blocks.flatMap((block, index) => {
    const verdict = page.verdicts[index];
    if (verdict?.action !== 'hide' || standsIn(block, promos)) return [];
    return [`${verdict.category} ${verdict.probability.toFixed(2)}: ${block.text}`];
  });
