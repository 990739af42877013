import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import type { Settings } from '../browser/stored/settings-schema.ts';
import type { PageReport } from '../core/types.ts';
import { countMessage } from '../ui/count-message.ts';
import { ModelOffer } from '../ui/summarizer/model-offer.tsx';
import { useModelSummary } from '../ui/summarizer/use-model-summary.ts';
import type { Page } from './use-page.ts';

type Length = Settings['summaryLength'];
const lengths: readonly Length[] = [2, 3, 5];

type SummaryProps = { readonly page: Page; readonly report: PageReport };

/** The story in a few of its own sentences; each leads to its place in the page. */
export function Summary({ page, report }: SummaryProps): JSX.Element | undefined {
  const { article, summary } = report;
  const model = useModelSummary(report, summary.length > 0);
  const words = { lang: article.lang || undefined, dir: article.dir };
  if (summary.length === 0) return undefined;
  return (
    <section class="summary" aria-labelledby="summary-heading">
      <div class="bar">
        <h2
          id="summary-heading"
          title={model.state.kind === 'written' ? undefined : message('summarySource')}
        >
          {message('summaryHeading')}
        </h2>
        <LengthButtons page={page} />
      </div>
      <ModelOffer model={model} words={words}>
        <ul {...words}>
          {summary.map(({ text, block }) => (
            <li key={text}>
              {block === undefined ? (
                <span class="sentence">{text}</span>
              ) : (
                <button
                  type="button"
                  class="sentence"
                  title={message('sentenceHint')}
                  onClick={() => page.scrollTo(block)}
                >
                  {text}
                </button>
              )}
            </li>
          ))}
        </ul>
      </ModelOffer>
    </section>
  );
}

/** At an end a button stays where it is, so that the focus does. */
function LengthButtons({ page }: { readonly page: Page }): JSX.Element {
  const { settings, changeSettings } = page;
  const at = lengths.indexOf(settings.summaryLength);
  const button = (key: string, length: Length | undefined): JSX.Element => (
    <button
      type="button"
      class="link"
      aria-disabled={length === undefined}
      onClick={() =>
        length !== undefined && changeSettings({ summaryLength: length }, countMessage('saidSummary', length))
      }
    >
      {message(key)}
    </button>
  );
  return (
    <span class="lengths">
      {button('summaryShorter', lengths[at - 1])}
      {button('summaryLonger', lengths[at + 1])}
    </span>
  );
}
