import type { JSX } from 'preact';
import type { BlockId, TextBlock } from '../core/types.ts';
import { blockElementId } from './block-elements.ts';
import { closePanel } from './menu.tsx';

type ContentsPanelProps = {
  readonly headings: readonly TextBlock[];
  readonly levels: ReadonlyMap<number, number>;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly onGo: (block: BlockId) => void;
};

/** The subheadings of a long story, each leading to its place. */
export function ContentsPanel({ headings, levels, lang, dir, onGo }: ContentsPanelProps): JSX.Element {
  return (
    <ol class="contents" lang={lang || undefined} dir={dir}>
      {headings.map(({ id, text }) => (
        <li key={id} data-level={levels.get(id)}>
          <a
            href={`#${blockElementId(id)}`}
            onClick={(event) => {
              event.preventDefault();
              closePanel(event.currentTarget);
              onGo(id);
            }}
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
