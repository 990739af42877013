import { extractFromHtml } from '@extractus/article-extractor';
import parser from '@postlight/parser';

/** The HTML that the readers made for Node return for a page; `undefined` where one finds nothing or throws. */
export type NodeReadings = {
  readonly postlight: string | undefined;
  readonly extractus: string | undefined;
};

/** Reads a saved page with the readers that were made for Node. Both are given the markup and fetch nothing. */
export const readInNode = async (html: string, url: string): Promise<NodeReadings> => ({
  postlight: await contentOf(() => parser.parse(url, { html, fetchAllPages: false })),
  extractus: await contentOf(() => extractFromHtml(html, url)),
});

type Found = { readonly content?: string | null } | null;

const contentOf = async (read: () => Promise<Found>): Promise<string | undefined> => {
  try {
    return (await read())?.content || undefined;
  } catch {
    return undefined; // A page on which a reader throws is a page on which it finds nothing, and is counted so.
  }
};
