import { closeBidi } from './close-bidi.ts';
import { pictureWords, type StoryExport, storyOrigin, storyTitle } from './story-export.ts';
import { type StoryList, type StoryPart, storyParts } from './story-parts.ts';
import type { StoryPicture, TextSpan } from '../types.ts';

/** The story as plain text: parts separated by blank lines, lists with their bullets and numbers. */
export function storyText(story: StoryExport): string {
  const origin = storyOrigin(story).map(closeBidi).join(' · ');
  const parts = [storyTitle(story), origin, story.url, ...storyParts(story).map(partText)];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}

function partText(part: StoryPart): string {
  switch (part.kind) {
    case 'list':
      return listLines(part).join('\n');
    case 'picture':
      return pictureLines(part.picture).join('\n');
    case 'code':
    case 'table':
      return closeLines(part.text);
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'caption':
      return spansText(part.spans);
  }
}

const spansText = (spans: readonly TextSpan[]): string =>
  closeLines(spans.map(({ text }) => text).join('')).trim();

/** A line feed ends what bidi controls do, so each line closes its own. */
const closeLines = (text: string): string => text.split('\n').map(closeBidi).join('\n');

const pictureLines = (picture: StoryPicture): string[] => {
  const { name, caption, address } = pictureWords(picture);
  return [name && `[${name}]`, caption, address ?? ''].filter((line) => line !== '');
};

const listLines = ({ isOrdered, items }: StoryList): string[] =>
  items.flatMap(({ pictures, spans, lists }, index) => {
    const marker = isOrdered ? `${index + 1}. ` : '- ';
    const lines = [...pictures.flatMap(pictureLines), ...spansText(spans).split('\n')];
    const below = lists.flatMap(listLines);
    return [...lines, ...below].map((line, row) => (row === 0 ? marker : ' '.repeat(marker.length)) + line);
  });
