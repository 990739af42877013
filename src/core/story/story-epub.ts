import { strToU8, type Zippable, zipSync } from 'fflate';
import { chapterDocument, navigationDocument } from './epub-documents.ts';
import { type EpubEdition, packageDocument } from './epub-package.ts';
import type { StoryExport } from './story-export.ts';
import { storyParts } from './story-parts.ts';
import { storyStyle } from './story-style.ts';

/**
 * The story as an EPUB 3.3 book of one chapter, the same bytes for the same story, time and id.
 * https://www.w3.org/TR/epub-33/
 */
export function storyEpub(story: StoryExport, edition: EpubEdition): Uint8Array {
  const parts = storyParts(story);
  const files: Zippable = {
    // It must come first and uncompressed, so that the first bytes tell what the file is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(packageDocument(story, edition)),
    'EPUB/nav.xhtml': strToU8(navigationDocument(story, parts)),
    'EPUB/story.xhtml': strToU8(chapterDocument(story, parts)),
    'EPUB/style.css': strToU8(storyStyle),
  };
  return zipSync(files, { level: strongest, mtime: noTime });
}

const strongest = 9;
/** The earliest time that a zip can hold, by the clock of the place, since that is what fflate reads. */
const noTime = new Date(1980, 0, 1);

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;
