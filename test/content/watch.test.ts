import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { app, group, lastStatus, lure, settle, started, states, story } from './support/cleaned-story.ts';
import { engineOf, type TestEngine } from './support/engine-of.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const given = new Set(['class', 'id', 'data-promo']);

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

  test('and when the page renders it again without what hides it', async () => {
    const engine = await started(story);
    const promo = engine.page.querySelector('[data-promo]') as Element;
    const [name] = promo.getAttributeNames().filter((each) => !given.has(each));
    promo.removeAttribute(name as string);
    expect(engine.visible()).toContain(lure);
    await settle();
    expect(engine.visible()).toBe(`Ferry.${app}`);
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
    article.innerHTML = story.replace(/<\/?article>/gu, '');
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

describe('the tab is out of sight', () => {
  const turn = (page: Document, visibilityState: DocumentVisibilityState): void => {
    // On the prototype, where the page cannot put another value.
    Object.defineProperty(Object.getPrototypeOf(page), 'visibilityState', {
      configurable: true,
      get: () => visibilityState,
    });
    const { Event } = page.defaultView as Window & typeof globalThis;
    page.documentElement.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
  const appendLate = ({ page }: TestEngine): void => {
    const late = page.createElement('div');
    late.innerHTML = '<p data-promo="3">Late offer</p>';
    page.querySelector('article')?.append(late);
  };
  const expectHiddenOnReturn = async (engine: TestEngine): Promise<void> => {
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.visible()).toContain('Late offer');
    turn(engine.page, 'visible');
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.visible()).not.toContain('Late offer');
  };

  test('a promo that came right before is hidden when the reader is back', async () => {
    const engine = await started(story);
    appendLate(engine);
    await settle();
    turn(engine.page, 'hidden');
    await expectHiddenOnReturn(engine);
  });

  test('and one that comes meanwhile', async () => {
    const engine = await started(story);
    turn(engine.page, 'hidden');
    appendLate(engine);
    await expectHiddenOnReturn(engine);
  });

  test('to go and come back costs nothing where the page stayed as it was', async () => {
    const engine = await started(story);
    const clean = vi.spyOn(engine.environment, 'clean');
    turn(engine.page, 'hidden');
    turn(engine.page, 'visible');
    await vi.advanceTimersByTimeAsync(5000);
    expect(clean).not.toHaveBeenCalled();
  });

  test('nor does the first look at a page that was opened out of sight', async () => {
    const engine = engineOf(story);
    turn(engine.page, 'hidden');
    await engine.session.look();
    const clean = vi.spyOn(engine.environment, 'clean');
    turn(engine.page, 'visible');
    await vi.advanceTimersByTimeAsync(5000);
    expect(clean).not.toHaveBeenCalled();
    appendLate(engine);
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.visible()).not.toContain('Late offer');
  });

  test.each(['visibilityState', 'addEventListener'])(
    'an image that poses as %s misleads nobody',
    async (name) => {
      const engine = engineOf(story);
      const image = Object.assign(engine.page.createElement('img'), { name });
      engine.page.body.append(image);
      // As browsers do; jsdom does not.
      Object.defineProperty(engine.page, name, { configurable: true, value: image });
      await engine.session.look();
      turn(engine.page, 'hidden');
      appendLate(engine);
      await vi.advanceTimersByTimeAsync(400);
      expect(engine.visible()).toContain('Late offer');
      turn(engine.page, 'visible');
      await vi.advanceTimersByTimeAsync(400);
      expect(engine.visible()).not.toContain('Late offer');
    },
  );
});

describe('a story that is rendered late', () => {
  test('is found where the page looked like a list at first', async () => {
    const engine = await started('<article data-list><p data-promo="1">Skeleton</p></article>');
    engine.session.awaitStory();
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    engine.page.body.innerHTML = story;
    await vi.advanceTimersByTimeAsync(300);
    expect(engine.visible()).toBe(`Ferry.${app}`);
  });

  test('and a page that stays a list is looked at three times more and no more', async () => {
    const engine = await started('<article data-list><p data-promo="1">Teaser</p></article>');
    const clean = vi.spyOn(engine.environment, 'clean');
    engine.session.awaitStory();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(clean).toHaveBeenCalledTimes(3);
    expect(engine.visible()).toBe('Teaser');
  });

  test('a story to which a list is added stays a story', async () => {
    const engine = await started(story);
    engine.page.querySelector('article')?.setAttribute('data-list', '');
    engine.page.querySelector('article')?.append('More stories');
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.session.state()).toMatchObject({ status: 'cleaned' });
  });
});

describe('the address changes within the document', () => {
  test('the next story is cleaned by its own rules and choices', async () => {
    const engine = await started(story);
    await engine.tab.showAll({}, {});
    engine.navigate();
    expect(engine.session.state()).toEqual({ status: 'working' });
    (engine.page.querySelector('article') as Element).innerHTML = '<p>Quay.</p><p data-promo="1">Offer</p>';
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.visible()).toBe('Quay.');
    expect(engine.session.state()).toMatchObject({ status: 'cleaned', isShowingAll: false });
  });

  test('a page without a story is left as it is', async () => {
    const engine = await started(story);
    engine.navigate();
    engine.page.body.innerHTML = '<main><p data-promo="1">Home</p></main>';
    await vi.advanceTimersByTimeAsync(6000);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    expect(engine.page.body.innerHTML).toBe('<main><p data-promo="1">Home</p></main>');
  });

  test('from a section to a story and back, only the story is cleaned', async () => {
    const section = '<article data-list><p>Ferry.</p><p data-promo="1">Teaser</p></article>';
    const engine = await started(section);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    for (const [body, status, visible] of [
      [story, 'cleaned', `Ferry.${app}`],
      [section, 'notArticle', 'Ferry.Teaser'],
      [story, 'cleaned', `Ferry.${app}`],
    ] as const) {
      engine.navigate();
      engine.page.body.innerHTML = body;
      await vi.advanceTimersByTimeAsync(6000);
      expect(engine.session.state()).toMatchObject({ status });
      expect(engine.visible()).toBe(visible);
    }
  });

  test('what still looks like a list is looked at again until the story is there', async () => {
    const engine = await started(story);
    engine.navigate();
    engine.page.body.innerHTML = '<article data-list><p data-promo="1">Skeleton</p></article>';
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    engine.page.body.innerHTML = story;
    await vi.advanceTimersByTimeAsync(1200);
    expect(engine.visible()).toBe(`Ferry.${app}`);
  });

  test('a story that takes its time is found', async () => {
    const engine = await started(story);
    engine.page.body.innerHTML = '';
    engine.navigate();
    await vi.advanceTimersByTimeAsync(400);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    engine.page.body.innerHTML = story;
    await vi.advanceTimersByTimeAsync(1200);
    expect(engine.visible()).toBe(`Ferry.${app}`);
  });
});
