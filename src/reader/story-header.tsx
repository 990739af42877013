import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { BlockId, PageReport } from '../core/types.ts';
import { countMessage } from '../ui/count-message.ts';
import { formatDate } from '../ui/format-date.ts';
import { blockElementId, titleId } from './block-elements.ts';
import { interfaceWords } from './interface-words.ts';
import { linkPlace } from './story-links.ts';

type HeaderProps = {
  readonly report: PageReport;
  readonly onGo: (block: BlockId) => void;
};

/** Title, byline, site, date, minutes to read, and the summary, folded. */
export function StoryHeader({ report, onGo }: HeaderProps): JSX.Element {
  const { article, minutes, summary, url } = report;
  const date = formatDate(article.publishedTime, Date.now());
  return (
    <header>
      <h1 id={titleId} tabIndex={-1}>
        {article.title}
      </h1>
      {article.byline && (
        <p class="byline" dir="auto">
          {article.byline}
        </p>
      )}
      <ul class="origins" lang={message('language')}>
        <li>
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{article.siteName || linkPlace(url)}</bdi>
          </a>
        </li>
        {date !== undefined && (
          <li>
            <bdi>{date}</bdi>
          </li>
        )}
        <li>
          <bdi>{countMessage('minutes', minutes)}</bdi>
        </li>
      </ul>
      {summary.length > 0 && <Summary sentences={summary} onGo={onGo} />}
    </header>
  );
}

type SummaryProps = {
  readonly sentences: PageReport['summary'];
  readonly onGo: (block: BlockId) => void;
};

function Summary({ sentences, onGo }: SummaryProps): JSX.Element {
  return (
    <details class="summary">
      <summary>
        <bdi {...interfaceWords()}>
          {message('summaryHeading')} <small>{message('summarySource')}</small>
        </bdi>
      </summary>
      <p>
        {sentences.map(({ text, block }) => (
          <>
            {block === undefined ? (
              text
            ) : (
              <a href={`#${blockElementId(block)}`} onClick={stay(() => onGo(block))}>
                {text}
              </a>
            )}{' '}
          </>
        ))}
      </p>
    </details>
  );
}

/** The way there is ours: the address, by which the story is found again, stays as it is. */
const stay =
  (go: () => void) =>
  (event: Event): void => {
    event.preventDefault();
    go();
  };
