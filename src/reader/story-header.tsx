import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../browser/i18n.ts';
import type { BlockId, PageReport } from '../core/types.ts';
import { countMessage } from '../ui/count-message.ts';
import { formatDate } from '../ui/format-date.ts';
import { ModelOffer } from '../ui/summarizer/model-offer.tsx';
import { useModelSummary } from '../ui/summarizer/use-model-summary.ts';
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
      {summary.length > 0 && <Summary report={report} onGo={onGo} />}
    </header>
  );
}

/** What the browser's model can do is asked when the summary is opened, not before. */
function Summary({ report, onGo }: HeaderProps): JSX.Element {
  const { article, summary: sentences } = report;
  const [wasOpened, setOpened] = useState(false);
  const model = useModelSummary(report, wasOpened);
  return (
    <details class="summary" onToggle={() => setOpened(true)}>
      <summary>
        <bdi {...interfaceWords()}>
          {message('summaryHeading')}{' '}
          {model.state.kind !== 'written' && <small>{message('summarySource')}</small>}
        </bdi>
      </summary>
      <ModelOffer model={model} words={{ lang: article.lang || undefined, dir: article.dir }}>
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
      </ModelOffer>
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
