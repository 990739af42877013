import { expect, it } from 'vitest';
import type { Page } from './drivers/browser-under-test.ts';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { overflow, pressUntil } from './keyboard.ts';
import { cleanedReport, finishedState } from './page-facts.ts';
import { popupShowing, popupText, pressControl } from './popup-controls.ts';

const path = 'src/options/index.html';
const promo = 'Unlock Premium Music Accounts Free';

/** Types into the field that has the focus. */
async function typeIn(page: Page, text: string): Promise<void> {
  for (const key of text) await page.press(key);
}

/** Gives a file to the settings page, in the way of a file picker or of a drop. */
function giveFile(page: Page, content: string, way: 'pick' | 'drop'): Promise<void> {
  return page.evaluate(
    (given) => {
      const carrier = new DataTransfer();
      carrier.items.add(new File([given.content], 'stet.json', { type: 'application/json' }));
      if (given.way === 'drop') {
        const drop = new DragEvent('drop', { dataTransfer: carrier, bubbles: true, cancelable: true });
        document.querySelector('.drop')?.dispatchEvent(drop);
        return;
      }
      const picker = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!picker) return;
      picker.files = carrier.files;
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { content, way },
  );
}

/** What the page offers as a download when the control is pressed. */
async function downloaded(page: Page, control: string): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) void file.text().then((text) => (document.body.dataset['saved'] = text));
      return create(file);
    };
  });
  await pressControl(page, control);
  return until('a file', () => page.evaluate(() => document.body.dataset['saved']));
}

eachBrowser((world) => {
  const openOptions = async (): Promise<Page> => {
    const page = await world.openExtension(path);
    // The contents stand there before what is stored has been read; the last section does not.
    await popupShowing(page, 'Reset everything');
    return page;
  };
  const stored = <T>(key: string): Promise<T> =>
    world.browser.inExtension(
      async ({ storage }, wanted) => (await storage.local.get(wanted))[wanted] as T,
      key,
    );

  it('pauses a site, and takes it from the list and back', async () => {
    const page = await openOptions();
    await page.click('#sites input');
    await typeIn(page, 'http://127.0.0.1/news');
    await page.press('Enter');
    await popupShowing(page, '127.0.0.1 is paused');
    const story = await world.open('story.html');
    expect(await finishedState(world.browser, story)).toEqual({ status: 'paused', scope: 'site' });

    await page.activate();
    await pressControl(page, 'Remove', '127.0.0.1');
    await popupShowing(page, '127.0.0.1 is cleaned again');
    await cleanedReport(world.browser, story);
    await pressControl(page, 'Undo', '127.0.0.1');
    await until('it is paused again', async () => (await stored<string[]>('pausedSites')).length === 1);
  });

  it('leaves promos of a kind that the reader wants to see', async () => {
    const page = await openOptions();
    await pressControl(page, 'Show', 'Giveaway or scam');
    await popupShowing(page, 'Giveaway or scam: left alone');
    const report = await cleanedReport(world.browser, await world.open('story.html'));
    const hidden = report.promos.filter(({ state }) => state === 'hidden').map(({ text }) => text);
    expect(hidden.join(' ')).not.toContain(promo);
  });

  it('stores a choice although the background sleeps', async () => {
    const page = await openOptions();
    await world.browser.stopBackground();
    await pressControl(page, 'Number on the icon');
    await until('the choice', async () => {
      const settings = await stored<{ showsBadge: boolean } | undefined>('settings');
      return settings?.showsBadge === false;
    });
  });

  it('exports everything, and imports it again after a reset', async () => {
    const page = await openOptions();
    await pressControl(page, 'Careful');
    await popupShowing(page, 'Saved.');
    const file = await downloaded(page, 'Export everything');
    expect(JSON.parse(file)).toMatchObject({ format: 'stet', settings: { sureness: 'careful' } });

    await pressControl(page, 'Reset everything');
    await popupShowing(page, 'Forget everything?');
    await page.press('Escape');
    await until('the question is gone', async () => !(await popupText(page)).includes('Forget everything?'));
    expect(await stored('settings')).toMatchObject({ sureness: 'careful' });
    await pressControl(page, 'Reset everything');
    await pressControl(page, 'Reset', 'Forget everything?');
    await popupShowing(page, 'as it was after the installation');
    expect(await stored('settings')).toBeUndefined();

    await giveFile(page, file, 'drop');
    await popupShowing(page, 'stet.json is imported');
    expect(await stored('settings')).toMatchObject({ sureness: 'careful' });
  });

  it.each([
    ['torn', (file: string) => file.slice(0, -40), 'breaks off or is damaged in line'],
    ['foreign', () => '{\n"name": "other"\n}', 'not a file that Stet exported'],
    ['changed by hand', (file: string) => file.replace('"balanced"', '"bold"'), 'in settings.sureness'],
  ])('refuses a file that is %s, says where and why, and changes nothing', async (_, change, words) => {
    const page = await openOptions();
    await pressControl(page, 'Number on the icon');
    await popupShowing(page, 'Saved.');
    const before = await stored('settings');
    await giveFile(page, change(await downloaded(page, 'Export everything')), 'pick');
    expect(await popupShowing(page, words)).toContain('Nothing was changed');
    expect(await stored('settings')).toEqual(before);
  });

  it('speaks the language that was chosen, from the extension’s own files', async () => {
    const page = await openOptions();
    const choose = (language: string) =>
      page.evaluate((value) => {
        const select = document.querySelector<HTMLSelectElement>('#language select');
        if (!select) return;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
    await choose('ar');
    await popupShowing(page, 'البدء من جديد');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl',
    ]);
    await choose('');
    await popupShowing(page, 'Reset everything');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
  });

  it('lists the shortcuts, and leads to where the browser changes them', async () => {
    const page = await openOptions();
    expect(await popupShowing(page, 'Keyboard shortcuts')).toContain('Report a block');
    const tabIds = () =>
      world.browser.inExtension(async ({ tabs }) => (await tabs.query({})).flatMap(({ id }) => id ?? []));
    const before = await tabIds();
    await pressControl(page, 'Change shortcuts');
    // The extension sees that there is a tab more, and not what the browser shows in it.
    const opened = await until('another tab', async () => {
      const added = (await tabIds()).filter((id) => !before.includes(id));
      return added.length > 0 ? added : undefined;
    });
    await world.browser.inExtension(({ tabs }, ids) => tabs.remove([...ids]), opened);
  });

  it('is worked with the keyboard alone', async () => {
    const page = await openOptions();
    await page.press('/');
    await typeIn(page, 'gambling');
    await popupShowing(page, '1 section found');
    await pressUntil(page, 'Tab', 'input[type=radio]', 'Giveaway or scam');
    await pressUntil(page, 'Tab', 'input[type=radio]', 'Gambling');
    await page.press('ArrowRight');
    await popupShowing(page, 'Gambling: marked');
    await page.press('ArrowRight');
    await popupShowing(page, 'Gambling: left alone');
    expect(await stored('settings')).toMatchObject({ categories: { gambling: 'show', scam: 'hide' } });
    await page.press('/');
    await page.press('Escape');
    expect(await popupShowing(page, 'Paused sites')).toContain('Backup');
  });

  it.each([
    ['narrow', 320, 'ltr'],
    ['narrow, from right to left', 320, 'rtl'],
    ['wide at 200 %', 640, 'ltr'],
  ] as const)('fits its window: %s', async (_, width, direction) => {
    await world.browser.inExtension(({ storage }) =>
      storage.local.set({
        pausedSites: [`${'a-very-long-name-'.repeat(8)}.example`],
        pausedPages: [`https://island.example/${'ferries'.repeat(40)}`],
      }),
    );
    const page = await openOptions();
    await page.setLook({ width, height: 640 });
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    expect(await overflow(page)).toEqual([]);
  });
});
