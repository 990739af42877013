import { expect, it } from 'vitest';
import type { Page } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport } from './page-facts.ts';
import { pressControl } from './popup-controls.ts';
import { longStory } from './reader-stories.ts';
import { endSentence, spokenWords, stubSpeech } from './stub-speech.ts';

const title = 'The tide mill that would not stop';
const made = new Map<string, string>();

/** A tool of the toolbar or of the voice's bar, by its name. */
const tool = (name: string): string => `:is(.toolbar, .speech-bar) button[title="${name}"]`;

const readerText = (reader: Page): Promise<string> => reader.evaluate(() => document.body.innerText);

const look = (reader: Page) =>
  reader.evaluate(() => ({
    theme: document.documentElement.dataset['theme'],
    size: getComputedStyle(document.querySelector('article')!).fontSize,
  }));

/** The words under the highlight of the sentence that is read. */
const highlighted = (reader: Page): Promise<string | undefined> =>
  reader.evaluate(
    () => [...(CSS.highlights.get('sentence') ?? [])].map((range) => (range as Range).toString())[0],
  );

const chooseTheme = async (reader: Page, theme: string): Promise<void> => {
  await reader.click(tool('Text and colors'));
  await pressControl(reader, theme);
  await reader.press('Escape');
};

/** Keeps the files that the page hands to the browser, which asks where to put them. */
const catchFiles = (reader: Page): Promise<void> =>
  reader.evaluate(() => {
    const files: { name: string; file: Blob | undefined }[] = [];
    const given: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      given.push(file);
      return createObjectURL(file);
    };
    HTMLAnchorElement.prototype.click = function click() {
      files.push({ name: this.download, file: given.at(-1) });
    };
    Object.defineProperty(globalThis, 'caughtFiles', { value: files });
  });

const caughtFile = (reader: Page, ending: string) =>
  until(`a file *${ending}`, () =>
    reader.evaluate(async (wanted) => {
      const caught = Reflect.get(globalThis, 'caughtFiles').find(({ name }: { name: string }) =>
        name.endsWith(wanted),
      );
      return caught && { name: String(caught.name), text: await (caught.file as Blob).text() };
    }, ending),
  );

eachBrowser(
  (world) => {
    const openReader = async () => {
      made.set('/mill.html', longStory(new URL(world.address('')).origin.replace('127.0.0.1', 'localhost')));
      const page = await world.open('mill.html');
      await cleanedReport(world.browser, page);
      const tabId = await world.browser.tabId(page);
      const answer = await world.browser.inExtension(
        (api, id) => api.runtime.sendMessage({ name: 'openReader', payload: { tabId: id } }),
        tabId,
      );
      const { storyId } = answer as { readonly storyId: string };
      // The background has opened a tab of its own, which no driver holds.
      await until('the tab of the reader page', () =>
        world.browser.inExtension(async (api, id) => {
          const tab = (await api.tabs.query({})).find(({ url }) => url?.includes(`?story=${id}`));
          if (tab?.id !== undefined) await api.tabs.remove(tab.id);
          return tab !== undefined;
        }, storyId),
      );
      const reader = await world.openExtension(`src/reader/index.html?story=${storyId}`);
      await until('the story', () => readerText(reader).then((text) => text.includes(title)));
      return { page, reader, tabId };
    };

    it('shows the story, its summary folded, and its links at the end', async () => {
      const { reader } = await openReader();
      const text = await readerText(reader);
      for (const words of [
        'Maren Oldfield',
        'The Harbor Courier',
        'November 12, 2026',
        'In short',
        'records.example',
      ])
        expect(text).toContain(words);
      await reader.click('.summary summary');
      await reader.click('.summary p a');
      expect(await reader.evaluate(() => document.activeElement?.hasAttribute('data-block'))).toBe(true);
    });

    it('keeps theme and size, and the place in the story', async () => {
      const { reader } = await openReader();
      await chooseTheme(reader, 'Sepia');
      await reader.press('+');
      await until('the larger size', async () => (await look(reader)).size === '20px');
      const heading = 'Flour for the island';
      await reader.click(tool('Contents'));
      await reader.click('.contents li:nth-child(4) a');
      const top = () =>
        reader.evaluate(
          (words) =>
            [...document.querySelectorAll('.text h2')]
              .find(({ textContent }) => textContent === words)
              ?.getBoundingClientRect().top,
          heading,
        );
      await until('the heading is on top', async () => Math.abs((await top()) ?? 999) < 150);
      await until('the place is kept', () =>
        world.browser.inExtension(async (api) => {
          const stored = await api.storage.session.get();
          return Object.entries(stored).some(([key, value]) => key.endsWith('.place') && Number(value) > 0.5);
        }),
      );
      await reader.reload();
      await until('the story', () => readerText(reader).then((text) => text.includes(title)));
      expect(await look(reader)).toEqual({ theme: 'sepia', size: '20px' });
      await until('the heading is on top again', async () => Math.abs((await top()) ?? 999) < 150);
    });

    it('reads aloud, marks the sentence, and goes on at its end', async () => {
      const { reader } = await openReader();
      await stubSpeech(reader);
      await reader.click(tool('Read aloud'));
      await until('the title is read', async () => (await highlighted(reader)) === title);
      await endSentence(reader);
      const first = await until('the first sentence', async () => {
        const words = await highlighted(reader);
        return words === title ? undefined : words;
      });
      expect(first).toMatch(/^For three hundred and twelve years .* its pond\.$/su);
      expect((await spokenWords(reader)).at(-1)).toBe(first.replaceAll(/\s+/gu, ' '));
      await reader.press('j');
      await until('the second sentence', async () => (await highlighted(reader))?.startsWith('On Tuesday'));
      await reader.click(tool('Pause'));
      await reader.click(tool('Previous sentence'));
      await until('back', async () => (await highlighted(reader)) === first);
      expect(await spokenWords(reader)).toHaveLength(3);
      await reader.click(tool('Stop'));
      await until('no mark', async () => (await highlighted(reader)) === undefined);
    });

    it('shows pictures of other hosts only when the reader agrees', async () => {
      const { reader } = await openReader();
      const loaded = () =>
        reader.evaluate(() =>
          [...document.querySelectorAll('img')].map((image) => {
            image.loading = 'eager';
            return `${new URL(image.src).hostname} ${image.naturalWidth > 0}`;
          }),
        );
      await until('the own picture', async () => (await loaded()).join() === '127.0.0.1 true');
      await pressControl(reader, 'Show pictures from localhost');
      await until('both pictures', async () => (await loaded()).join() === '127.0.0.1 true,localhost true');
    });

    it('saves the story as a book and as Markdown', async () => {
      const { reader } = await openReader();
      await catchFiles(reader);
      for (const name of ['E-book (EPUB)', 'Markdown']) {
        await reader.click(tool('Save'));
        await pressControl(reader, name);
      }
      const book = await caughtFile(reader, '.epub');
      expect(book.name).toBe(`${title}.epub`);
      expect(book.text).toMatch(/^PK.{28}mimetypeapplication\/epub\+zip/su);
      expect((await caughtFile(reader, '.md')).text).toContain('## A wheel of oak and elm');
    });

    it('lists its shortcuts, and Escape closes the list alone', async () => {
      const { reader } = await openReader();
      await reader.press('?');
      await until('the list', () => readerText(reader).then((text) => text.includes('Keyboard shortcuts')));
      await reader.press('Escape');
      await until('no list', () => reader.evaluate(() => !document.querySelector('dialog')));
    });

    it('outlives the tab of the story, and says so when the story is no longer kept', async () => {
      const { reader, tabId } = await openReader();
      await world.browser.inExtension((api, id) => api.tabs.update(id, { url: 'about:blank' }), tabId);
      await reader.reload();
      await until('the story', () => readerText(reader).then((text) => text.includes(title)));

      // What the browser forgets when it is closed.
      await world.browser.inExtension((api) => api.storage.session.clear());
      await reader.reload();
      await until('the reason', () =>
        readerText(reader).then((text) => text.includes('This story is no longer kept')),
      );
      await pressControl(reader, 'Open the story at 127.0.0.1');
      const url = world.address('mill.html');
      await until('the story is open again', () =>
        world.browser.inExtension(async (api, wanted) => {
          const tab = (await api.tabs.query({})).find((one) => one.url === wanted);
          if (tab?.id !== undefined) await api.tabs.remove(tab.id);
          return tab !== undefined;
        }, url),
      );
    });

    it('says so where its address names no story', async () => {
      const reader = await world.openExtension('src/reader/index.html');
      await until('the reason', () => readerText(reader).then((text) => text.includes('No story here yet')));
    });
  },
  { made },
);
