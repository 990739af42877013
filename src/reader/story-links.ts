import { safeAddress } from '../core/story/story-export.ts';
import type { TextBlock } from '../core/types.ts';

/** A link of the story as the list at its end has it, numbered from 1. */
export type StoryLink = { readonly href: string; readonly number: number; readonly text: string };

/** Every address that the text leads to, once, in the order of its first mention. */
export function storyLinks(blocks: readonly TextBlock[]): ReadonlyMap<string, StoryLink> {
  const links = new Map<string, StoryLink>();
  for (const { text, href: raw } of blocks.flatMap(({ spans }) => spans)) {
    const href = safeAddress(raw);
    if (href === undefined || text.trim() === '' || links.has(href)) continue;
    links.set(href, { href, number: links.size + 1, text: text.trim() });
  }
  return links;
}

/** Where a link leads, as its reader knows the place: the host, or the address of a letter. */
export function linkPlace(href: string): string {
  const { protocol, hostname, pathname } = new URL(href);
  return protocol === 'mailto:' ? pathname : hostname.replace(leadingWww, '');
}

/** `www.example.com` → `example.com` */
const leadingWww = /^www\./u;
