import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { PageReport } from '../core/types.ts';
import { countMessage } from '../ui/count-message.ts';
import { formatDate } from '../ui/format-date.ts';

/** Title, byline, site, date, minutes to read, and the summary. */
export function StoryHeader({ report }: { readonly report: PageReport }): JSX.Element {
  const { article, minutes, summary } = report;
  const date = formatDate(article.publishedTime, Date.now());
  const origins = [article.siteName, date, countMessage('minutes', minutes)].filter(Boolean);
  const direction = { lang: article.lang || undefined, dir: article.dir };
  return (
    <header>
      <h1 tabIndex={-1} {...direction}>
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
      {summary.length > 0 && (
        <section class="summary" aria-labelledby="summary-heading">
          <h2 id="summary-heading">
            {message('summaryHeading')} <small>{message('summarySource')}</small>
          </h2>
          <p {...direction}>{summary.map(({ text }) => text).join(' ')}</p>
        </section>
      )}
    </header>
  );
}
