import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { interfaceWords } from './interface-words.ts';
import { linkPlace, type StoryLink } from './story-links.ts';

type LinkListProps = { readonly links: readonly StoryLink[]; readonly url: string };

/** Where the story is from, and where its links lead: in short on the screen, in full on paper. */
export function LinkList({ links, url }: LinkListProps): JSX.Element {
  return (
    <footer>
      {links.length > 0 && (
        <section class="links" aria-labelledby="links-heading">
          <h2 id="links-heading">
            <bdi {...interfaceWords()}>{message('readerLinks')}</bdi>
          </h2>
          <ol>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer" dir="auto">
                  {text}
                </a>{' '}
                <bdi class="place">{linkPlace(href)}</bdi>
                <bdi class="address" aria-hidden="true">
                  {href}
                </bdi>
              </li>
            ))}
          </ol>
        </section>
      )}
      <p class="origin">
        <span {...interfaceWords()}>{message('readerOrigin')}</span>{' '}
        <a href={url} target="_blank" rel="noreferrer" dir="ltr">
          {url}
        </a>
      </p>
    </footer>
  );
}
