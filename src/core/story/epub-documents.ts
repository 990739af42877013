import { escapeMarkup } from './escape-markup.ts';
import { nestByLevel, type Nested } from './nest-by-level.ts';
import { plainLabel, type StoryExport, storyTitle } from './story-export.ts';
import { storyHeader, storyLanguage } from './story-header.ts';
import { headingId, storyMarkup } from './story-markup.ts';
import type { StoryPart } from './story-parts.ts';

/** The book's one chapter. */
export const chapterDocument = (story: StoryExport, parts: readonly StoryPart[]): string =>
  xhtmlDocument(story, [storyHeader(story), storyMarkup(parts)]);

/** The table of contents: the story and, below it, its subheadings. */
export function navigationDocument(story: StoryExport, parts: readonly StoryPart[]): string {
  const title = escapeMarkup(storyTitle(story));
  const entries = entriesMarkup(nestByLevel(headingEntries(parts), ({ level }) => level));
  return xhtmlDocument(story, [
    '<nav epub:type="toc" role="doc-toc">',
    `<h1 dir="auto">${title}</h1>`,
    `<ol><li><a dir="auto" href="story.xhtml">${title}</a>${entries}</li></ol>`,
    '</nav>',
  ]);
}

type Entry = { readonly level: number; readonly label: string; readonly id: string };

/** A heading without words has no entry: the link to it would have no name. */
const headingEntries = (parts: readonly StoryPart[]): readonly Entry[] =>
  parts
    .filter((part) => part.kind === 'heading')
    .map(({ level, spans }, index) => ({
      level,
      label: plainLabel(spans.map(({ text }) => text).join('')),
      id: headingId(index),
    }))
    .filter(({ label }) => label !== '');

function entriesMarkup(nested: readonly Nested<Entry>[]): string {
  if (nested.length === 0) return '';
  const entries = nested.map(({ item: { label, id }, inside }) => {
    const link = `<a dir="auto" href="story.xhtml#${id}">${escapeMarkup(label)}</a>`;
    return `<li>${link}${entriesMarkup(inside)}</li>`;
  });
  return `<ol>${entries.join('')}</ol>`;
}

function xhtmlDocument(story: StoryExport, body: readonly string[]): string {
  const language = escapeMarkup(storyLanguage(story));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${story.article.dir}">
<head>
<title>${escapeMarkup(storyTitle(story))}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}
