import { escapeMarkup } from './escape-markup.ts';
import { plainLabel, publishedDay, safeAddress, type StoryExport, storyTitle } from './story-export.ts';
import { storyLanguage } from './story-header.ts';

export type EpubEdition = {
  /** When the book was made. */
  readonly now: Date;
  /** What tells it from every other book, such as `urn:uuid:…`. */
  readonly id: string;
};

/** The package document: what the book is, which files it has, and in which order they are read. */
export function packageDocument(story: StoryExport, edition: EpubEdition): string {
  const { dir } = story.article;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(story, edition).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="story" href="story.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
</manifest>
<spine page-progression-direction="${dir}">
<itemref idref="story"/>
</spine>
</package>
`;
}

function metadata(story: StoryExport, { now, id }: EpubEdition): readonly string[] {
  const { byline, siteName, publishedTime } = story.article;
  const source = safeAddress(story.url);
  return [
    `<dc:identifier id="book-id">${escapeMarkup(plainLabel(id))}</dc:identifier>`,
    `<dc:title>${escapeMarkup(storyTitle(story))}</dc:title>`,
    `<dc:language>${escapeMarkup(storyLanguage(story))}</dc:language>`,
    ...optional('dc:creator', byline),
    ...optional('dc:publisher', siteName),
    ...optional('dc:date', publishedDay(publishedTime)),
    ...optional('dc:source', source),
    `<meta property="dcterms:modified">${toSeconds(now)}</meta>`,
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    '<meta property="schema:accessibilityFeature">structuralNavigation</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
  ];
}

function optional(tag: string, text: string | undefined): readonly string[] {
  const label = plainLabel(text ?? '');
  return label === '' ? [] : [`<${tag}>${escapeMarkup(label)}</${tag}>`];
}

/** `2026-11-12T08:30:00Z`: EPUB wants whole seconds. */
const toSeconds = (now: Date): string => now.toISOString().replace(/\.\d+Z$/u, 'Z');
