import { sendToBackground } from '../browser/messages.ts';
import { readingStyle } from '../browser/stored/reading-style.ts';
import { readStory, storyPlace, watchStory } from '../browser/stored/stories.ts';
import { knownVoices } from '../ui/speech/known-voices.ts';
import { copyStory, saveStory } from '../ui/take-story.ts';
import type { ReaderActions } from './reader-actions.ts';
import { addressWith, readAddress } from './story-address.ts';

/** The actions of a reader page whose address has this query. */
export function browserActions(search: string): ReaderActions {
  const { storyId, url } = readAddress(search);
  return {
    url,
    openStory: async () => {
      if (storyId === undefined) return 'unnamed';
      const [story, place] = await Promise.all([readStory(storyId), storyPlace(storyId).read()]);
      if (!story) return 'lost';
      const { report, isPrivate } = story;
      if (!isPrivate) history.replaceState(undefined, '', addressWith(storyId, report.url) + location.hash);
      return { report, place, isPrivate };
    },
    watchStory: (onReport, lifetime) => {
      if (storyId !== undefined) watchStory(storyId, ({ report }) => onReport(report), lifetime);
    },
    readStyle: readingStyle.read,
    watchStyle: readingStyle.watch,
    changeStyle: (change) => sendToBackground('changeReadingStyle', change),
    keepPlace: (place) => {
      if (storyId !== undefined) void sendToBackground('keepPlace', { storyId, place });
    },
    reopen: async (address) => {
      await sendToBackground('reopenStory', { url: address });
    },
    copy: copyStory,
    save: saveStory,
    print: () => print(),
    speech: () => ({
      synthesis: speechSynthesis,
      utter: (text) => new SpeechSynthesisUtterance(text),
    }),
    voices: knownVoices,
  };
}
