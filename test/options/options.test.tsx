// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeOptions, rule } from './fake-options.ts';
import { control, on, openOptions, press, said, type } from './open-options.tsx';

vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));

const saved = vi.hoisted(() => vi.fn());
vi.mock('../../src/ui/save-file.ts', () => ({ saveFile: saved }));

beforeEach(() => {
  saved.mockClear();
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => render(undefined, document.body));

const text = (section: string): string => document.getElementById(section)?.textContent ?? '';
const radio = (name: string, value: string): Element | undefined => {
  const groups = [...document.querySelectorAll('fieldset')];
  const group = groups.find((fieldset) => fieldset.querySelector('legend')?.textContent === name);
  return group?.querySelector(`input[value="${value}"]`) ?? undefined;
};

describe('a choice', () => {
  it.each([
    ['that cleaning is off', () => press(control('cleaning', 'Clean news stories')), { isOn: false }],
    ['of a badge', () => press(control('browser', 'Number on the icon')), { showsBadge: false }],
    ['of menus', () => press(control('browser', 'Entries in the context')), { showsMenus: false }],
    ['of sureness', () => press(radio('How sure it must be', 'careful')), { sureness: 'careful' }],
    ['of the summary', () => press(radio('Length of the summary', '5')), { summaryLength: 5 }],
  ])('is stored: %s', async (_, choose, settings) => {
    const fake = fakeOptions();
    await openOptions(fake);
    await choose();
    expect(fake.stored().settings).toMatchObject(settings);
    expect(said()).toBe('Saved.');
  });

  it('of what happens to one category leaves the others alone', async () => {
    const fake = fakeOptions();
    await openOptions(fake);
    await press(radio('Gambling', 'mark'));
    const { gambling, scam } = fake.stored().settings.categories;
    expect([gambling, scam]).toEqual(['mark', 'hide']);
    expect(said()).toContain('Gambling: marked');
  });

  it('of the first week holds for seven days', async () => {
    const fake = fakeOptions();
    await openOptions(fake);
    await press(control('cleaning', 'Mark for a week'));
    const days = (fake.stored().settings.marksOnlyUntil - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 1);
    expect(text('cleaning')).toContain('only marked until');
    await press(control('cleaning', 'Mark for a week'));
    expect(fake.stored().settings.marksOnlyUntil).toBe(0);
  });

  it.each([
    ['storageFull', 'nothing was changed. Forget something'],
    ['noAnswer', 'Stet did not answer'],
  ] as const)('that is not stored is said to be so, and goes back: %s', async (outcome, words) => {
    const fake = fakeOptions();
    await openOptions(fake);
    fake.answer(outcome);
    await press(control('browser', 'Number on the icon'));
    expect(said()).toContain(words);
    expect(control('browser', 'Number on the icon')?.querySelector('input')?.checked).toBe(true);
  });

  it('says of each choice of sureness what was measured', async () => {
    await openOptions(fakeOptions());
    const hints = [...document.querySelectorAll('#sureness .hint')].map((hint) => hint.textContent);
    expect(hints).toHaveLength(3);
    for (const hint of hints) expect(hint).toMatch(/ \d+ of 100 promos .* \d+ of [\d,]+ passages /u);
  });
});

describe('the paused sites', () => {
  it('take a site however it is typed', async () => {
    const fake = fakeOptions({ pausedSites: ['island.example'] });
    await openOptions(fake);
    await type(document.querySelector('#sites input') ?? undefined, 'https://www.Harbor.example/news');
    await on(document.querySelector('#sites form') ?? undefined, (form) =>
      (form as HTMLFormElement).requestSubmit(),
    );
    expect(fake.stored().pausedSites).toEqual(['harbor.example', 'island.example']);
  });

  it.each([
    ['harbour', 'not the address of a site'],
    ['island.example', 'in the list already'],
  ])('say what is wrong with %s', async (typed, words) => {
    const fake = fakeOptions({ pausedSites: ['island.example'] });
    await openOptions(fake);
    await type(document.querySelector('#sites input') ?? undefined, typed);
    await on(document.querySelector('#sites form') ?? undefined, (form) =>
      (form as HTMLFormElement).requestSubmit(),
    );
    expect(text('sites')).toContain(words);
    expect(fake.stored().pausedSites).toEqual(['island.example']);
  });

  it('are removed and put back by the same button, which keeps the focus', async () => {
    const fake = fakeOptions({
      pausedSites: ['harbor.example', 'island.example'],
      pausedPages: ['https://a.example/'],
    });
    await openOptions(fake);
    await press(control('sites', 'Remove: island.example'));
    expect(fake.stored().pausedSites).toEqual(['harbor.example']);
    expect(document.activeElement?.textContent).toBe('Undo');
    await press(document.activeElement ?? undefined);
    expect(fake.stored().pausedSites).toContain('island.example');
    await press(control('sites', 'Remove: https://a.example/'));
    expect(fake.stored().pausedPages).toEqual([]);
  });
});

describe('what it has learned', () => {
  it('says how to teach it where there is nothing', async () => {
    await openOptions(fakeOptions());
    expect(text('learned')).toContain('Report a block');
  });

  it('lists each rule with its site, its text, its kind and its day, and forgets it', async () => {
    const fake = fakeOptions({ rules: [rule] });
    await openOptions(fake);
    for (const part of ['Get the morning briefing', 'harbor.example', 'Newsletter', 'November 12, 2026'])
      expect(text('learned')).toContain(part);
    await press(control('learned', 'Remove'));
    expect(fake.stored().rules).toEqual([]);
    await press(control('learned', 'Undo'));
    expect(fake.stored().rules).toEqual([rule]);
  });
});

describe('the backup', () => {
  const choose = (content: string): Promise<void> =>
    on(document.querySelector('#backup input') ?? undefined, (picker) => {
      const files = [new File([content], 'stet.json')];
      Object.defineProperty(picker, 'files', { value: files });
      picker.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('saves everything as a file named by its day', async () => {
    await openOptions(fakeOptions({ rules: [rule] }));
    await press(control('backup', 'Export everything'));
    expect(saved).toHaveBeenCalledOnce();
    const [{ name, content }] = saved.mock.calls[0] as [{ name: string; content: string }];
    expect(name).toBe('stet-2026-11-25.json');
    expect(JSON.parse(content)).toMatchObject({ format: 'stet', rules: [rule] });
  });

  it('imports a file', async () => {
    const fake = fakeOptions();
    await openOptions(fake);
    await choose('{}');
    expect(fake.imported).toEqual(['{}']);
    expect(said()).toContain('stet.json is imported');
  });

  it.each([
    ['torn', 'damaged in line 7'],
    ['foreign', 'not a file that Stet exported'],
    ['newer', 'newer version'],
    ['impossible', 'Line 7 holds a value that Stet does not know, in settings.sureness'],
  ] as const)('says where and why a file is refused: %s', async (reason, words) => {
    const fake = fakeOptions();
    fake.answerImport({ outcome: 'refused', line: 7, reason, path: 'settings.sureness' });
    await openOptions(fake);
    await choose('{');
    expect(document.querySelector('[role=alert]')?.textContent).toContain(words);
  });
});

describe('starting again', () => {
  it('asks first, and keeps everything if the answer is no', async () => {
    const fake = fakeOptions({ pausedSites: ['harbor.example'] });
    await openOptions(fake);
    await press(control('reset', 'Reset everything'));
    expect(document.querySelector('dialog')?.textContent).toContain('Forget everything?');
    await press(control('reset', 'Keep everything'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(fake.stored().pausedSites).toEqual(['harbor.example']);
  });

  it('exports before it resets where that is wanted', async () => {
    const fake = fakeOptions({ pausedSites: ['harbor.example'] });
    await openOptions(fake);
    await press(control('reset', 'Reset everything'));
    await press(control('reset', 'Export, then reset'));
    expect(saved).toHaveBeenCalledOnce();
    expect(fake.stored().pausedSites).toEqual([]);
    expect(said()).toContain('as it was after the installation');
  });

  it('resets nothing where the export failed', async () => {
    const fake = fakeOptions({ pausedSites: ['harbor.example'] });
    await openOptions(fake);
    fake.answer('noAnswer');
    await press(control('reset', 'Reset everything'));
    await press(control('reset', 'Export, then reset'));
    expect(fake.stored().pausedSites).toEqual(['harbor.example']);
    expect(said()).toContain('did not answer');
  });
});
