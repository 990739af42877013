import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/browser/stored/settings-schema.ts';
import type { GroupId } from '../../src/core/types.ts';
import { app, group, lure, reportOf, settle, started, states, story } from './support/cleaned-story.ts';
import type { TestEngine } from './support/engine-of.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const marking = { ...defaultSettings, categories: { ...defaultSettings.categories, scam: 'mark' } } as const;
const showing = { ...defaultSettings, categories: { ...defaultSettings.categories, scam: 'show' } } as const;
const all = `Ferry.Card${lure}${app}`;
const labeled = ({ labels }: TestEngine): number[] => labels.shown.map((promo) => promo.group);
/** What the sheet makes pale. */
const dimmed = ({ page, background }: TestEngine): string[] => {
  const [, sheet] = background.sent.find(([name]) => name === 'insertHidingSheet') ?? [];
  const { attribute } = sheet as { attribute: string };
  return [...page.querySelectorAll(`[${attribute}="1"]`)].map(({ textContent }) => textContent);
};

describe('a category that is set to be marked', () => {
  test('is dimmed and labeled in its place, and what the judge is unsure of is left alone', async () => {
    const engine = await started(story, { settings: marking });
    expect(engine.visible()).toBe(all);
    expect(dimmed(engine)).toEqual([`Card${lure}`]);
    expect(labeled(engine)).toEqual([1]);
    expect(states(engine.session.state())).toEqual(['marked', 'marked']);
    expect(reportOf(engine.session.state()).text.map(({ text }) => text)).toEqual(['Ferry.']);
  });

  test('is listed but left alone where nothing is to be marked in the page', async () => {
    const engine = await started(story, { settings: { ...marking, marksInPage: false } });
    expect(engine.page.body.innerHTML).toBe(story);
    expect(labeled(engine)).toEqual([]);
    expect(states(engine.session.state())).toEqual(['marked', 'marked']);
  });

  test('is hidden by its label, for good', async () => {
    const engine = await started(story, { settings: marking });
    engine.labels.options?.onHide(1 as GroupId);
    await settle();
    expect(engine.visible()).toBe(`Ferry.${app}`);
    expect(labeled(engine)).toEqual([]);
    expect(engine.background.rules).toMatchObject([{ action: 'hide' }]);
    const next = await started(story, { settings: marking, rules: engine.background.rules });
    expect(next.visible()).toBe(`Ferry.${app}`);
  });

  test('is a part of the story by its label, for good', async () => {
    const engine = await started(story, { settings: marking });
    engine.labels.options?.onStory(1 as GroupId);
    await settle();
    expect(engine.page.body.innerHTML).toBe(story);
    expect(labeled(engine)).toEqual([]);
    expect(engine.background.rules).toMatchObject([{ action: 'show' }]);
    const next = await started(story, { settings: marking, rules: engine.background.rules });
    expect([next.page.body.innerHTML, labeled(next)]).toEqual([story, []]);
  });

  test('stays marked when the page renders it anew, before anything is painted', async () => {
    const engine = await started(story, { settings: marking });
    const article = engine.page.querySelector('article') as Element;
    article.innerHTML = story.replace(/<\/?article>/gu, '').replace('40', '41');
    await settle();
    expect(dimmed(engine)).toEqual([`Card${lure}`.replace('40', '41')]);
  });

  test.each<[string, (engine: TestEngine) => Promise<unknown>]>([
    ['everything is shown', async ({ tab }) => tab.showAll({}, {})],
    [
      'the page is paused',
      async ({ background, tab }) => {
        background.paused = 'everywhere';
        await tab.settingsChanged({}, {});
      },
    ],
  ])('is as the page made it when %s', async (_, act) => {
    const engine = await started(story, { settings: marking });
    await act(engine);
    expect(engine.page.body.innerHTML).toBe(story);
    expect(labeled(engine)).toEqual([]);
  });

  test('cannot be dimmed where the browser refuses the sheet', async () => {
    const engine = await started(story, { settings: marking, canInsert: false });
    expect([engine.page.body.innerHTML, labeled(engine)]).toEqual([story, []]);
  });
});

describe('in the period in which promos are only marked', () => {
  test.each([
    ['before its end', 1_000_001, [1], all],
    ['after its end', 1_000_000, [], `Ferry.${app}`],
  ])('%s', async (_, marksOnlyUntil, labels, visible) => {
    const engine = await started(story, { settings: { ...defaultSettings, marksOnlyUntil } });
    expect([labeled(engine), engine.visible()]).toEqual([labels, visible]);
  });

  test('what the reader reported is hidden all the same', async () => {
    const first = await started(story);
    await first.tab.hide(group(2), {});
    const settings = { ...defaultSettings, marksOnlyUntil: 2_000_000 };
    const engine = await started(story, { settings, rules: first.background.rules });
    expect(engine.visible()).toBe(`Ferry.Card${lure}`);
  });
});

describe('a category that is set to be shown', () => {
  test('is left alone, is no part of the text, and can be hidden one by one', async () => {
    const engine = await started(story, { settings: showing });
    expect(engine.page.body.innerHTML).toBe(story);
    expect(states(engine.session.state())).toEqual(['restored', 'restored']);
    expect(reportOf(engine.session.state()).text.map(({ text }) => text)).toEqual(['Ferry.']);
    expect(states(await engine.tab.hide(group(1), {}))).toEqual(['hidden', 'restored']);
    expect(engine.background.rules).toMatchObject([{ action: 'hide' }]);
  });
});

test('a change of settings reaches the open page at once', async () => {
  const engine = await started(story);
  const clean = vi.spyOn(engine.environment, 'clean');
  engine.background.settings = { ...showing, sureness: 'careful', summaryLength: 5 };
  await engine.tab.settingsChanged({}, {});
  expect(engine.page.body.innerHTML).toBe(story);
  expect(clean.mock.lastCall?.[1]).toMatchObject({ sureness: 'careful', summaryLength: 5 });
});

describe('a promo of which the reader says that it is none', () => {
  test.each([
    ['hidden', 1],
    ['marked', 2],
  ])('is shown and remembered, were it %s', async (_, id) => {
    const engine = await started(story);
    expect(reportOf(await engine.tab.neverHide(group(id), {})).promos[id - 1]?.state).toBe('restored');
    expect(engine.background.rules).toMatchObject([{ action: 'show' }]);
  });
});
