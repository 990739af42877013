import type { StoryPicture, TextSpan } from '../types.ts';
import { closeBidi } from './close-bidi.ts';
import { escapeAddress, escapeInline, escapeLineStart } from './escape-markdown.ts';
import { pictureWords, safeAddress, type StoryExport, storyOrigin, storyTitle } from './story-export.ts';
import { type StoryList, type StoryPart, storyParts } from './story-parts.ts';

/** The story as CommonMark. Nothing of its text becomes markup. */
export function storyMarkdown(story: StoryExport): string {
  const origin = storyOrigin(story).map(closeBidi).join(' · ');
  const parts = [
    headingMarkdown(1, [{ text: storyTitle(story) }]),
    lines([{ text: origin }]).join(hardBreak),
    linkMarkdown(story.url, safeAddress(story.url)),
    ...storyParts(story).map(partMarkdown),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const hardBreak = '\\\n';

function partMarkdown(part: StoryPart): string {
  switch (part.kind) {
    case 'heading':
      return headingMarkdown(part.level, part.spans);
    case 'list':
      return listLines(part).join('\n');
    case 'picture':
      return pictureLines(part.picture).join(hardBreak);
    case 'code':
      return codeMarkdown(part.text);
    case 'table':
      return lines([{ text: part.text }]).join(hardBreak);
    case 'quote':
      return quoteLines(lines(part.spans).join(hardBreak).split('\n')).join('\n');
    case 'paragraph':
    case 'caption':
      return lines(part.spans).join(hardBreak);
  }
}

/** The lines that a text has, each safe; blank ones would end the paragraph, so there are none. */
const lines = (spans: readonly TextSpan[]): string[] =>
  inlineMarkdown(spans)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(escapeLineStart);

const inlineMarkdown = (spans: readonly TextSpan[]): string =>
  spans
    .map(({ text, href }, index) => {
      if (href !== undefined && text.trim() !== '') return linkMarkdown(text, href);
      const isBeforeLink = spans[index + 1]?.href !== undefined;
      const safe = escapeInline(closeLines(text));
      // `![…](…)` would be a picture.
      return isBeforeLink ? safe.replace(/!$/u, String.raw`\!`) : safe;
    })
    .join('');

const linkMarkdown = (text: string, address: string | undefined): string => {
  const safe = escapeInline(closeLines(text));
  return address === undefined ? safe : `[${safe}](${escapeAddress(address)})`;
};

const closeLines = (text: string): string => text.split('\n').map(closeBidi).join('\n');

/** In one line, whose last `#` would be taken for the end of the mark. */
const headingMarkdown = (level: number, spans: readonly TextSpan[]): string => {
  const text = lines(spans)
    .join(' ')
    .replace(/#+$/u, String.raw`\$&`);
  return text === '' ? '' : `${'#'.repeat(level)} ${text}`;
};

const quoteLines = (text: readonly string[]): string[] => text.map((line) => `> ${line}`);

/** The fence is longer than any inside. */
function codeMarkdown(text: string): string {
  const inside = (text.match(/`+/gu) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(minFence, ...inside.map((length) => length + 1)));
  return `${fence}\n${closeLines(text)}\n${fence}`;
}
const minFence = 3;

const pictureLines = (picture: StoryPicture): string[] => {
  const { name, caption, address } = pictureWords(picture);
  return [{ text: name, href: address }, { text: caption }].flatMap((span) => lines([span]));
};

const listLines = ({ isOrdered, items }: StoryList): string[] =>
  items.flatMap(({ pictures, spans, lists }, index) => {
    const marker = isOrdered ? `${index + 1}. ` : '- ';
    const own = [...pictures.flatMap(pictureLines), ...lines(spans)].join(hardBreak).split('\n');
    const below = lists.flatMap(listLines);
    return [...own, ...below].map((line, row) => (row === 0 ? marker : ' '.repeat(marker.length)) + line);
  });
