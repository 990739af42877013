import { escapeMarkup } from './escape-markup.ts';
import { type StoryExport, storyTitle } from './story-export.ts';
import { storyHeader, storyLanguage } from './story-header.ts';
import { storyMarkup } from './story-markup.ts';
import { storyParts } from './story-parts.ts';
import { storyStyle } from './story-style.ts';

/** The story as one HTML document that needs nothing else and runs nothing, also by its own policy. */
export function storyHtml(story: StoryExport): string {
  return `<!doctype html>
<html lang="${escapeMarkup(storyLanguage(story))}" dir="${story.article.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(storyTitle(story))}</title>
<style>
${storyStyle}${pageStyle}</style>
</head>
<body>
<article>
${storyHeader(story)}
${storyMarkup(storyParts(story))}
</article>
</body>
</html>
`;
}

/** Beyond the book's style: the measure of a line on a screen. */
const pageStyle = `article {
  max-width: 65ch;
  margin: 2em auto;
  padding-inline: 1em;
}
`;
