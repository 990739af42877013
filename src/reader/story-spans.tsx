import type { JSX } from 'preact';
import { safeAddress } from '../core/story/story-export.ts';
import type { TextSpan } from '../core/types.ts';
import { linkPlace, type StoryLink } from './story-links.ts';

type SpansProps = {
  readonly spans: readonly TextSpan[];
  readonly links: ReadonlyMap<string, StoryLink>;
};

/** A block's text with its links. On paper each link has its number in the list at the end. */
export function Spans({ spans, links }: SpansProps): JSX.Element {
  return (
    <>
      {spans.map(({ text, href: raw }, index) => {
        const href = safeAddress(raw);
        if (href === undefined) return text;
        return (
          <a key={index} href={href} target="_blank" rel="noreferrer" title={linkPlace(href)}>
            {text}
            <sup class="note-mark" aria-hidden="true">
              {links.get(href)?.number}
            </sup>
          </a>
        );
      })}
    </>
  );
}
