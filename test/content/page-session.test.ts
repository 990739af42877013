import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/browser/messages.ts';
import type { GroupId, PageReport } from '../../src/core/types.ts';
import { engineOf, type TestEngine } from './support/engine-of.ts';

const lure = 'Claim a free harbor card worth 40 dollars at every kiosk along the quay this week only.';
const app = 'Get all of our headlines on your phone with the app that every islander already loves to use.';
const story = `<article><p>Ferry.</p><div data-promo="1"><h3>Card</h3><p>${lure}</p></div><p data-marked="2">${app}</p></article>`;

const reportOf = (state: PageState): PageReport => {
  if (state.status !== 'cleaned') throw new Error(`The page is ${state.status}, not cleaned.`);
  return state.report;
};
const states = (state: PageState): string[] => reportOf(state).promos.map((promo) => promo.state);
const group = (value: number): { group: GroupId } => ({ group: value as GroupId });
const started = async (...input: Parameters<typeof engineOf>): Promise<TestEngine> => {
  const engine = engineOf(...input);
  await engine.session.look();
  return engine;
};
const lastStatus = ({ background }: TestEngine): unknown =>
  background.sent.findLast(([name]) => name === 'pageStatus')?.[1];
/** Lets mutation observers and then the queue run. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page is cleaned', () => {
  test('promos are hidden, unsure ones are left and listed, and the icon shows the count', async () => {
    const engine = await started(story);
    expect(engine.visible()).toBe(`Ferry.${app}`);
    expect(states(engine.session.state())).toEqual(['hidden', 'marked']);
    expect(lastStatus(engine)).toEqual({ status: 'cleaned', hiddenCount: 1 });
  });

  test.each<[string, (engine: TestEngine) => void, PageState]>([
    ['has no story', (engine) => (engine.environment.clean = () => undefined), { status: 'notArticle' }],
    [
      'is too large',
      (engine) => {
        engine.environment.clean = () => {
          throw new RangeError('The page has more than 60,000 elements.');
        };
      },
      { status: 'failed', reason: 'tooLarge' },
    ],
    [
      'defeats the reader',
      (engine) => {
        engine.environment.clean = () => {
          throw new TypeError('No such node.');
        };
      },
      { status: 'failed', reason: 'unreadable' },
    ],
  ])('a page that %s stays as it is and says so', async (_, arrange, expected) => {
    const { createPageSession } = await import('../../src/content/page-session.ts');
    const engine = engineOf(story);
    const before = engine.page.documentElement.outerHTML;
    arrange(engine);
    const session = createPageSession(engine.environment);
    await session.look();
    expect(session.state()).toEqual(expected);
    expect(engine.page.documentElement.outerHTML).toBe(before);
  });

  test('where the browser refuses the sheet nothing is hidden, and the popup hears why', async () => {
    const engine = await started(story, { canInsert: false });
    expect(engine.session.state()).toMatchObject({ status: 'cleaned', warning: 'cannotHide' });
    expect(states(engine.session.state())).toEqual(['marked', 'marked']);
    expect(engine.page.body.innerHTML).toBe(story);
  });

  test('where nobody answers, as after an update, the engine steps aside', async () => {
    const engine = await started(story, { isReachable: false });
    expect(engine.session.signal.aborted).toBe(true);
    expect(engine.page.body.innerHTML).toBe(story);
  });

  test('a form in which the reader types is not hidden with its promo, nor is any part of it', async () => {
    const form = '<form data-promo="1"><p>Our letter</p><input value=""></form>';
    const engine = engineOf(`<article><p>Ferry.</p>${form}</article>`);
    (engine.page.querySelector('input') as HTMLInputElement).value = 'ada@';
    await engine.session.look();
    expect(engine.visible()).toBe('Ferry.Our letter');
    expect(states(engine.session.state())).toEqual(['marked']);
  });
});

describe('a paused page', () => {
  test('is left alone', async () => {
    const engine = await started(story, { paused: 'site' });
    expect(engine.session.state()).toEqual({ status: 'paused', scope: 'site' });
    expect(engine.page.body.innerHTML).toBe(story);
  });

  test('gets everything back exactly when it is paused later, and is cleaned when it resumes', async () => {
    const engine = await started(story);
    engine.background.paused = 'page';
    await engine.tab.settingsChanged({}, {});
    expect(engine.page.body.innerHTML).toBe(story);
    expect(lastStatus(engine)).toEqual({ status: 'paused', hiddenCount: 0 });
    engine.background.paused = undefined;
    await engine.tab.settingsChanged({}, {});
    expect(engine.visible()).toBe(`Ferry.${app}`);
  });
});

describe('the reader restores and hides', () => {
  test('a restored promo is shown, remembered for the site, and hidden again on demand', async () => {
    const engine = await started(story);
    expect(states(await engine.tab.restore(group(1), {}))).toEqual(['restored', 'marked']);
    expect(engine.page.body.innerHTML).toBe(story);
    expect(engine.background.rules).toMatchObject([{ action: 'show' }]);
    expect(states(await engine.tab.hide(group(1), {}))).toEqual(['hidden', 'marked']);
    expect(engine.background.rules).toEqual([]);
    expect(engine.visible()).toBe(`Ferry.${app}`);
  });

  test('a restored promo stays restored on the next visit', async () => {
    const first = await started(story);
    await first.tab.restore(group(1), {});
    const second = await started(story, { rules: first.background.rules });
    expect(second.visible()).toBe(`Ferry.Card${lure}${app}`);
    expect(states(second.session.state())).toEqual(['restored', 'marked']);
  });

  test('hiding a marked promo makes it a report, and restoring that takes the report back', async () => {
    const engine = await started(story);
    const reported = await engine.tab.hide(group(2), {});
    expect(engine.visible()).toBe('Ferry.');
    expect(reportOf(reported).promos[1]?.ruleId).toBe(engine.background.rules[0]?.id);
    expect(engine.background.rules).toMatchObject([{ action: 'hide', category: 'scam' }]);
    expect(states(await engine.tab.restore(group(2), {}))).toEqual(['hidden', 'restored']);
    expect(engine.background.rules).toEqual([]);
  });

  test('full storage is said, and the promo is hidden all the same', async () => {
    const engine = await started(story, { isFull: true });
    expect(await engine.tab.hide(group(2), {})).toMatchObject({ warning: 'storageFull' });
    expect(engine.visible()).toBe('Ferry.');
  });

  test('show all and hide all hold for this view only, and respect what was restored singly', async () => {
    const engine = await started(`${story.replace('data-marked', 'data-promo')}`);
    await engine.tab.restore(group(2), {});
    const rules = engine.background.rules.length;
    expect(await engine.tab.showAll({}, {})).toMatchObject({ isShowingAll: true });
    expect(engine.visible()).toBe(`Ferry.Card${lure}${app}`);
    expect(states(await engine.tab.hideAll({}, {}))).toEqual(['hidden', 'restored']);
    expect(engine.background.rules).toHaveLength(rules);
  });

  test('a group that is not there changes nothing', async () => {
    const engine = await started(story);
    expect(await engine.tab.restore(group(77), {})).toEqual(engine.session.state());
    expect(engine.background.rules).toEqual([]);
  });
});

describe('the reader points at a block', () => {
  test('it is hidden at once, remembered, and back after undo', async () => {
    const engine = await started(story);
    expect(await engine.tab.startPicker({}, {})).toBe(true);
    const [pick] = engine.picks;
    const chosen = pick?.blocks.filter(({ text }) => text === app) ?? [];
    pick?.onChoose(chosen);
    await settle();
    expect(engine.visible()).toBe('Ferry.');
    expect(engine.background.rules).toMatchObject([{ action: 'hide', excerpt: app }]);
    pick?.onUndo();
    await settle();
    expect(engine.visible()).toBe(`Ferry.${app}`);
    expect(engine.background.rules).toEqual([]);
  });

  test('the report holds on the next visit', async () => {
    const body = story.replace('data-marked="2"', '');
    const first = await started(body);
    await first.tab.startPicker({}, {});
    const [pick] = first.picks;
    pick?.onChoose(pick.blocks.filter(({ text }) => text === app));
    await settle();
    const second = await started(body, { rules: first.background.rules });
    expect(second.visible()).toBe('Ferry.');
    expect(reportOf(second.session.state()).promos[1]).toMatchObject({ reasons: ['rule'], state: 'hidden' });
  });

  test.each<[string, string, 'page' | undefined]>([
    ['has no story', '<main>Shop</main>', undefined],
    ['is paused', story, 'page'],
  ])('not on a page that %s', async (_, body, paused) => {
    const engine = await started(body, { paused });
    expect(await engine.tab.startPicker({}, {})).toBe(false);
    expect(engine.picks).toEqual([]);
  });
});

describe('the page changes', () => {
  test('a promo that comes late is hidden after the changes have settled', async () => {
    const engine = await started(story);
    const late = engine.page.createElement('div');
    late.innerHTML = '<p data-promo="3">Late offer</p>';
    engine.page.querySelector('article')?.append(late);
    await settle();
    expect(engine.visible()).toContain('Late offer');
    await vi.advanceTimersByTimeAsync(300);
    expect(engine.visible()).not.toContain('Late offer');
    expect(lastStatus(engine)).toEqual({ status: 'cleaned', hiddenCount: 2 });
  });

  test('what was hidden stays hidden when the page renders it anew, before anything is painted', async () => {
    const engine = await started(story);
    const article = engine.page.querySelector('article') as Element;
    article.innerHTML = story.replace(/<\/?article>/gu, '').replace('40', '41');
    await settle();
    expect(engine.visible()).toBe(`Ferry.${app}`);
  });

  test('and when the whole story is replaced', async () => {
    const engine = await started(`<main>${story}</main>`);
    (engine.page.querySelector('main') as Element).innerHTML = story;
    await settle();
    expect(engine.visible()).toBe(`Ferry.${app}`);
    await vi.advanceTimersByTimeAsync(300);
    expect(states(engine.session.state())).toEqual(['hidden', 'marked']);
  });

  test('an element that gets a text of the story is shown at once', async () => {
    const engine = await started(story);
    const reused = engine.page.querySelector('[data-promo]') as Element;
    reused.innerHTML =
      '<p>The harbor master said that the repairs took all winter and two more weeks of spring.</p>';
    await settle();
    expect(engine.visible()).toContain('The harbor master said');
  });

  test('a restored promo stays restored when it is rendered anew', async () => {
    const engine = await started(story);
    await engine.tab.restore(group(1), {});
    const article = engine.page.querySelector('article') as Element;
    article.innerHTML = article.innerHTML;
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.visible()).toBe(`Ferry.Card${lure}${app}`);
  });

  test('a change outside of the story costs nothing', async () => {
    const engine = await started(story);
    const clean = vi.spyOn(engine.environment, 'clean');
    engine.page.body.append('Comments');
    await vi.advanceTimersByTimeAsync(5000);
    expect(clean).not.toHaveBeenCalled();
  });
});

describe('the address changes within the document', () => {
  test('the next story is cleaned by its own rules and choices', async () => {
    const engine = await started(story);
    await engine.tab.showAll({}, {});
    engine.session.navigate();
    expect(engine.session.state()).toEqual({ status: 'working' });
    (engine.page.querySelector('article') as Element).innerHTML = '<p>Quay.</p><p data-promo="1">Offer</p>';
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.visible()).toBe('Quay.');
    expect(engine.session.state()).toMatchObject({ status: 'cleaned', isShowingAll: false });
  });

  test('a page without a story is left as it is', async () => {
    const engine = await started(story);
    engine.session.navigate();
    engine.page.body.innerHTML = '<main><p data-promo="1">Home</p></main>';
    await vi.advanceTimersByTimeAsync(6000);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    expect(engine.page.body.innerHTML).toBe('<main><p data-promo="1">Home</p></main>');
  });

  test('a story that takes its time is found', async () => {
    const engine = await started(story);
    engine.page.body.innerHTML = '';
    engine.session.navigate();
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    engine.page.body.innerHTML = story;
    await vi.advanceTimersByTimeAsync(1200);
    expect(engine.visible()).toBe(`Ferry.${app}`);
  });
});
