import { expect, it } from 'vitest';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport } from './page-facts.ts';
import { scenePages } from './scenes/made-pages.ts';
import { popupShowing, pressControl } from './popup-controls.ts';
import { endSentence, stubSpeech } from './stub-speech.ts';

const title = 'Island ferries to sail again Friday after crews accept winter pay deal';

eachBrowser(
  (world) => {
    const openStory = async () => {
      const page = await world.open('story.html');
      const report = await cleanedReport(world.browser, page);
      const popup = await world.openPopup(page);
      await popupShowing(popup, title);
      return { page, report, popup };
    };

    it('scrolls the page to a sentence of the summary, and outlines it', async () => {
      const { page, report, popup } = await openStory();
      const sentence = report.summary.at(-1)?.text ?? '';
      await page.setLook({ width: 900, height: 300 });
      await pressControl(popup, sentence);
      await page.activate();
      await until('the page stands at the sentence', () =>
        page.evaluate(
          (words: string) => {
            const place = [...document.querySelectorAll('p')].find(({ textContent }) =>
              textContent.replaceAll(/\s+/gu, ' ').includes(words),
            );
            const box = place?.getBoundingClientRect();
            return (
              box !== undefined &&
              box.top >= 0 &&
              box.top < innerHeight &&
              place?.getAnimations().length === 1
            );
          },
          sentence.slice(0, 40),
        ),
      );
    });

    it('makes the summary longer, and remembers it', async () => {
      const { page, popup } = await openStory();
      await pressControl(popup, 'Longer');
      const sentences = () => popup.evaluate(() => document.querySelectorAll('.summary li').length);
      await until('five sentences', async () => (await sentences()) === 5);
      await page.reload();
      expect((await cleanedReport(world.browser, page)).summary).toHaveLength(5);
    });

    it('gives key points of a long read, from its beginning to its end', async () => {
      const page = await world.open('long-story.html');
      const popup = await world.openPopup(page);
      await pressControl(popup, 'Longer');
      await until('five points', () =>
        popup.evaluate(() => document.querySelectorAll('.summary li').length === 5),
      );
      await page.reload();
      const { summary, text } = await cleanedReport(world.browser, page);
      const places = summary.map(({ block }) => text.findIndex(({ id }) => id === block));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places[0]).toBeLessThan(text.length / 8);
      expect(places.at(-1)).toBeGreaterThan(text.length / 2);
      expect(new Set(summary.map((sentence) => sentence.text.slice(0, 20))).size).toBe(5);
    });

    it('reads aloud, marks the sentence, and stops', async () => {
      const { popup } = await openStory();
      await stubSpeech(popup);
      await pressControl(popup, 'Read aloud');
      await popupShowing(popup, 'Sentence 1 of');
      await endSentence(popup);
      await popupShowing(popup, 'Sentence 2 of');
      const marked = await popup.evaluate(() => document.querySelector('mark')?.textContent);
      expect(marked).toContain('Ferries between Port Averill');
      await pressControl(popup, 'Stop');
      await until('nothing is marked', () => popup.evaluate(() => !document.querySelector('mark')));
    });

    it.each([
      ['Copy text', 'The text is copied.'],
      ['Copy Markdown', 'The Markdown is copied.'],
      ['Markdown', 'Saved as '],
      ['E-book (EPUB)', 'Saved as '],
    ])('lets the story be taken along: %s', async (name, words) => {
      const { popup } = await openStory();
      await pressControl(popup, 'Clean text');
      await pressControl(popup, 'Save');
      await pressControl(popup, name);
      await popupShowing(popup, words);
    });

    it('opens the panel beside the page', async () => {
      const { popup } = await openStory();
      await popup.click('[aria-label="Open beside the page"]');
      await until('the panel is open', () =>
        world.browser.inExtension(async (api) => {
          const { sidebarAction } = api as Partial<typeof api>;
          if (sidebarAction) return sidebarAction.isOpen({});
          const contexts = await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] } as never);
          return contexts.length === 1;
        }),
      );
    });
  },
  { made: scenePages },
);
