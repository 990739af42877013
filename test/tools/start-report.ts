import type { PageState } from '../../src/browser/messages.ts';
import type { PageReport, ReportedPromo, TextBlock } from '../../src/core/types.ts';

type Words = (key: string, substitution?: string) => string;

const lineLength = 100;

/** The state of a page in words, for a terminal: title, summary, clean text, hidden blocks with reasons. */
export function describePage(state: PageState | undefined, words: Words): string {
  if (!state) return `${words('notArticleHeading')}. ${words('notArticleText')}`;
  switch (state.status) {
    case 'cleaned':
      return describeReport(state.report, words);
    case 'failed':
      return words(`failure_${state.reason}`);
    case 'paused':
      return words(`pausedHeading_${state.scope}`);
    case 'notArticle':
      return words('noStoryText');
    case 'working':
      return words('slowHeading');
  }
}

function describeReport(report: PageReport, words: Words): string {
  const { article, minutes, summary, text, promos, isOverCap } = report;
  const time = words(minutes === 1 ? 'minutes_one' : 'minutes_other', String(minutes));
  const hidden = promos.filter(({ state }) => state === 'hidden');
  const marked = promos.filter(({ state }) => state === 'marked');
  return [
    article.title,
    [article.byline, article.siteName, article.publishedTime, time].filter(Boolean).join(' · '),
    section(
      words('summaryHeading'),
      summary.map((sentence) => wrap(sentence.text, '• ')),
    ),
    section(words('tabText'), text.map(describeBlock)),
    isOverCap ? words('overCap') : '',
    section(
      words(hidden.length === 1 ? 'hiddenCount_one' : 'hiddenCount_other', String(hidden.length)),
      hidden.map((promo) => describePromo(promo, words)),
    ),
    marked.length === 0
      ? ''
      : section(
          words('markedHeading'),
          marked.map((promo) => describePromo(promo, words)),
        ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const section = (heading: string, parts: readonly string[]): string =>
  [heading.toUpperCase(), ...parts].join('\n\n');

function describeBlock({ kind, text }: TextBlock): string {
  if (kind === 'list-item') return wrap(text, '• ');
  if (kind === 'quote') return wrap(text, '> ');
  return wrap(text, '');
}

function describePromo({ category, probability, reasons, text }: ReportedPromo, words: Words): string {
  const percent = `${Math.round(probability * 100)} %`;
  const clauses = new Intl.ListFormat('en').format(reasons.map((reason) => words(`reason_${reason}`)));
  const because = clauses === '' ? '' : words('because', clauses);
  return [`${words(`category_${category}`)} (${percent}). ${because}`, text]
    .map((line) => wrap(line, '  '))
    .join('\n');
}

/** Breaks a text at spaces; what follows a line break is set in as far as the mark before the first word. */
function wrap(text: string, mark: string): string {
  const indent = ' '.repeat(mark.length);
  const lines = text.split('\n').flatMap((line) => breakLine(line.trim()));
  return lines.map((line, index) => (index === 0 ? mark : indent) + line).join('\n');
}

function breakLine(line: string): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= lineLength) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
