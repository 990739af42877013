import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../src/browser/messages.ts';
import {
  app,
  group,
  lastStatus,
  lure,
  reportOf,
  settle,
  started,
  states,
  story,
} from './support/cleaned-story.ts';
import { engineOf, type TestEngine } from './support/engine-of.ts';

/** Without the judge's word on the last paragraph, which has a box of its own. */
const inner = `<p>Ferry.</p><div class="box"><p>${app}</p></div>`;
const plain = `<article>${inner}</article>`;

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

  test('a page that cannot be watched stays as it is and says so', async () => {
    const engine = engineOf(story);
    vi.stubGlobal('MutationObserver', () => {
      throw new TypeError('No observers here.');
    });
    await engine.session.look();
    expect(lastStatus(engine)).toEqual({ status: 'failed', hiddenCount: 0 });
    expect(engine.page.body.innerHTML).toBe(story);
  });

  test('a page that turns out to be a list of stories when it is read stays as it is', async () => {
    const list = '<article data-list=""><p>Ferry.</p><p data-promo="1">Teaser</p></article>';
    const engine = await started(list);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    expect(lastStatus(engine)).toEqual({ status: 'notArticle', hiddenCount: 0 });
    expect(engine.page.body.innerHTML).toBe(list);
  });

  test('such a page is cleaned at the wish of the reader, but not the next page that it becomes', async () => {
    const list = '<article data-list><p>Ferry.</p><p data-promo="1">Teaser</p></article>';
    const engine = await started(list);
    await engine.session.lookAnyway();
    expect(engine.visible()).toBe('Ferry.');
    engine.navigate();
    await vi.advanceTimersByTimeAsync(6000);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
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
    const engine = await started(story.replace('data-marked', 'data-promo'));
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

  test.each<[string, (article: Element) => unknown]>([
    ['has got a paragraph more', (article) => article.insertAdjacentHTML('beforeend', '<p>On Monday.</p>')],
    ['has rendered the story anew', (article) => (article.innerHTML = inner)],
  ])('a page that %s meanwhile hides it all the same, and takes it back', async (_case, change) => {
    const engine = await started(plain);
    const article = engine.page.querySelector('article') as Element;
    const changePage = async (): Promise<void> => {
      change(article);
      await vi.advanceTimersByTimeAsync(2000);
    };
    await engine.tab.startPicker({}, {});
    const [pick] = engine.picks;
    await changePage();
    pick?.onChoose(pick.blocks.filter(({ text }) => text === app));
    await settle();
    expect(engine.visible()).not.toContain(app);
    expect(engine.background.rules).toMatchObject([{ excerpt: app, path: expect.stringMatching(/./u) }]);
    await changePage();
    expect(engine.visible()).not.toContain(app);
    pick?.onUndo();
    await settle();
    expect(engine.visible()).toContain(app);
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
