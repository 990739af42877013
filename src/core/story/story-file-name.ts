import { cleanCharacters, type StoryExport } from './story-export.ts';

export type StoryExtension = 'md' | 'txt' | 'html' | 'epub';

/**
 * A name for the story's file, from its title, that Windows, macOS and Linux all take: at most `maxChars` UTF-16
 * units with the extension, which is below the 255 bytes of Linux in every script.
 */
export function storyFileName({ article, url }: StoryExport, extension: StoryExtension): string {
  const room = maxChars - extension.length - 1;
  const stem = safeStem(article.title, room) || safeStem(hostOf(url), room) || 'story';
  return `${stem}.${extension}`;
}

const maxChars = 80;

function safeStem(text: string, room: number): string {
  const clean = cleanCharacters(text).normalize('NFC').replace(invisible, '').replace(refused, ' ');
  const line = clean.replace(/\s+/gu, ' ').replace(refusedStart, '');
  return cutAtWord(reserved.test(line) ? `_${line}` : line, room).replace(refusedEnd, '');
}

/** Format characters, bidi controls among them, but for the two joiners that Persian and Hindi are written with. */
const invisible = /(?![\u200c\u200d])\p{Cf}/gu;
/** What Windows or a shell reads as something else. */
const refused = /[<>:"/\\|?*]/gu;
/** A hidden file, a home folder, an option of a command. */
const refusedStart = /^[\s.~-]+/u;
/** Windows drops dots and spaces at the end. */
const refusedEnd = /[\s.]+$/u;
/** Names of devices in Windows, whatever follows the first dot. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\s*\.|\s*$)/iu;

/** As many whole words as fit, or as many letters where the first word alone is too long. */
function cutAtWord(text: string, room: number): string {
  if (text.length <= room) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    text.slice(0, room + lookAhead),
  )) {
    if (cut.length + segment.length > room) break;
    cut += segment;
  }
  const lastSpace = cut.lastIndexOf(' ');
  const isInsideWord = text[cut.length] !== ' ';
  return isInsideWord && lastSpace >= room / 2 ? cut.slice(0, lastSpace) : cut;
}

/** Enough to see where the grapheme at the edge ends. */
const lookAhead = 32;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
