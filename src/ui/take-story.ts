import { message } from '../browser/i18n.ts';
import type { PageReport } from '../core/types.ts';

export type StoryFormat = 'md' | 'txt' | 'html' | 'epub';

const mediaTypes: Readonly<Record<StoryFormat, string>> = {
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  html: 'text/html;charset=utf-8',
  epub: 'application/epub+zip',
};
/** Longer than any browser takes to begin a download. */
const keepFileMs = 40_000;

/** Puts the story on the clipboard, and returns what is to be said of it. */
export async function copyStory(report: PageReport, format: 'md' | 'txt'): Promise<string> {
  try {
    await navigator.clipboard.writeText(String(await storyFile(report, format)));
    return message(format === 'md' ? 'saidMarkdownCopied' : 'saidCopied');
  } catch {
    // The browser refuses, as where the popup has lost the focus.
    return message('saidNotCopied');
  }
}

/** Hands the story to the browser as a file to keep, and returns what is to be said of it. */
export async function saveStory(report: PageReport, format: StoryFormat): Promise<string> {
  try {
    const { storyFileName } = await import('../core/story/story-file-name.ts');
    const name = storyFileName(report, format);
    download(name, new Blob([await storyFile(report, format)], { type: mediaTypes[format] }));
    return message('saidSaved', name);
  } catch {
    // The story is too large for the memory that is left.
    return message('saidNotSaved');
  }
}

/** The writers of files are loaded when somebody asks for one: the popup opens sooner without them. */
async function storyFile(report: PageReport, format: StoryFormat): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'md':
      return (await import('../core/story/story-markdown.ts')).storyMarkdown(report);
    case 'txt':
      return (await import('../core/story/story-text.ts')).storyText(report);
    case 'html':
      return (await import('../core/story/story-html.ts')).storyHtml(report);
    case 'epub': {
      const { storyEpub } = await import('../core/story/story-epub.ts');
      return new Uint8Array(storyEpub(report, { now: new Date(), id: `urn:uuid:${crypto.randomUUID()}` }));
    }
  }
}

function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keepFileMs);
}
