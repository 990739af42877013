import type { JSX } from 'preact';
import type { TextBlock, TextSpan } from '../core/types.ts';
import type { SpokenPlace } from './story-text.tsx';

type SpansProps = {
  readonly block: TextBlock;
  readonly url: string;
  readonly spoken?: SpokenPlace | undefined;
};

/** The text of a block: links as their words with the host that they lead to, what is read aloud marked. */
export function Spans({ block, url, spoken }: SpansProps): JSX.Element {
  const pieces = cutSpans(block.spans, spoken?.block === block.id ? spoken : nowhere);
  return (
    <>
      {pieces.map(({ text, href, isSpoken, endsSpan }, index) => {
        const place = endsSpan ? placeBeside({ text, href }, url) : undefined;
        return (
          <span key={index} class={href === undefined ? undefined : 'linked'}>
            {isSpoken ? <mark>{text}</mark> : text}
            {place !== undefined && (
              <small class="host">
                {'\u00A0'}
                <bdi>{place}</bdi>
              </small>
            )}
          </span>
        );
      })}
    </>
  );
}

type Piece = TextSpan & { readonly isSpoken: boolean; readonly endsSpan: boolean };

const nowhere = { start: 0, end: 0 };

/** The spans, cut where what is spoken begins and ends. */
export function cutSpans(
  spans: readonly TextSpan[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text, href } of spans) {
    const from = Math.min(Math.max(start - at, 0), text.length);
    const to = Math.min(Math.max(end - at, from), text.length);
    const parts = [text.slice(0, from), text.slice(from, to), text.slice(to)] as const;
    const lastPart = parts.findLastIndex((part) => part !== '');
    for (const [index, part] of parts.entries())
      if (part !== '') pieces.push({ text: part, href, isSpoken: index === 1, endsSpan: index === lastPart });
    at += text.length;
  }
  return pieces;
}

/** The host that a link leads to, or the address of a letter; nothing for links within the site. */
export function placeBeside({ text, href }: TextSpan, url: string): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const { protocol, hostname, pathname } = new URL(href);
  const place = protocol === 'mailto:' ? pathname : hostname.replace(leadingWww, '');
  const isHere = URL.canParse(url) && new URL(url).hostname.replace(leadingWww, '') === place;
  return isHere || text.includes(place) ? undefined : place;
}

/** `www.example.com` → `example.com` */
const leadingWww = /^www\./u;
