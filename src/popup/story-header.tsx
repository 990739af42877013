import type { JSX } from 'preact';
import { countMessage } from '../ui/count-message.ts';
import { formatDate } from '../ui/format-date.ts';
import type { PageReport } from '../core/types.ts';

/** Title, byline, site, date, minutes to read, and the words that were left out. */
export function StoryHeader({ report }: { readonly report: PageReport }): JSX.Element {
  const { article, minutes, hiddenWords } = report;
  const origins = [
    article.siteName,
    formatDate(article.publishedTime, Date.now()),
    countMessage('minutes', minutes),
  ].filter(Boolean);
  return (
    <header>
      <h1 tabIndex={-1} elementtiming="title" lang={article.lang || undefined} dir={article.dir}>
        {article.title}
      </h1>
      {article.byline && (
        <p class="byline" dir="auto">
          {article.byline}
        </p>
      )}
      <ul class="origins">
        {origins.map((origin) => (
          <li key={origin}>
            <bdi>{origin}</bdi>
          </li>
        ))}
        {hiddenWords > 0 && (
          <li>
            <button type="button" class="link" onClick={goToHidden}>
              {countMessage('wordsLeftOut', hiddenWords)}
            </button>
          </li>
        )}
      </ul>
    </header>
  );
}

/** The list of what was left out may stand below the edge of a small popup. */
function goToHidden(): void {
  const tab = document.querySelector<HTMLElement>('[role=tab]');
  tab?.click();
  tab?.focus();
  tab?.scrollIntoView({ block: 'start' });
}
