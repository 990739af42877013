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
    hiddenWords > 0 ? countMessage('wordsLeftOut', hiddenWords) : undefined,
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
      </ul>
    </header>
  );
}
