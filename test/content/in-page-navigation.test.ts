import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Environment } from '../../src/content/environment.ts';
import { createPageSession, type PageSession } from '../../src/content/page-session.ts';
import { tabHandlers } from '../../src/content/tab-handlers.ts';
import { started, states, story } from './support/cleaned-story.ts';
import { engineOf, type TestEngine } from './support/engine-of.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const list = '<article data-list=""><p>Quay.</p><p data-promo="1">Teaser</p></article>';
const next = '<article><p>Quay.</p><p data-promo="1">Offer</p></article>';

/** Goes to another address, at which the page shows its old content until long after the first look. */
const leaveSlowly = async ({ navigate, page }: TestEngine, body: string, afterMs = 450): Promise<void> => {
  navigate();
  await vi.advanceTimersByTimeAsync(afterMs);
  page.body.innerHTML = body;
};

/** A session in other circumstances that has had its first look. */
const lookWith = async (engine: TestEngine, changes: Partial<Environment>): Promise<PageSession> => {
  const session = createPageSession({ ...engine.environment, ...changes });
  const look = session.look();
  await vi.advanceTimersByTimeAsync(0);
  await look;
  return session;
};

describe('content that comes after the first look at a new address', () => {
  test.each([
    ['before the last look', 450],
    ['after the last look', 7000],
  ])('stays as it is where it is a list that comes %s', async (_case, afterMs) => {
    const engine = await started(story);
    await leaveSlowly(engine, list, afterMs);
    await vi.advanceTimersByTimeAsync(6000);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    expect(engine.page.body.innerHTML).toBe(list);
  });

  test('stays as it is where the gate says no, though what was read looks like a story', async () => {
    const engine = await started(story);
    engine.environment.isArticlePage = (page) => page.querySelector('[data-promo="1"] h3') !== null;
    await leaveSlowly(engine, next);
    await vi.advanceTimersByTimeAsync(6000);
    expect(engine.session.state()).toEqual({ status: 'notArticle' });
    expect(engine.page.body.innerHTML).toBe(next);
  });

  test('is cleaned where it is a story, and not questioned from then on', async () => {
    const engine = await started(story);
    await leaveSlowly(engine, next);
    await vi.advanceTimersByTimeAsync(6000);
    expect(engine.visible()).toBe('Quay.');
    engine.page.querySelector('article')?.setAttribute('data-list', '');
    engine.page.querySelector('article')?.append('More stories');
    await vi.advanceTimersByTimeAsync(2000);
    expect(states(engine.session.state())).toEqual(['hidden']);
  });

  test('leaves the story hidden where only the address has changed', async () => {
    const engine = await started(story);
    const visible = engine.visible();
    engine.navigate();
    await vi.advanceTimersByTimeAsync(6000);
    expect(engine.visible()).toBe(visible);
  });
});

describe('the address of the page', () => {
  test.each([
    ['is new: what comes there is questioned', '/news', 'notArticle'],
    ['has another end behind #: the story goes on', '/news/ferry#quay', 'cleaned'],
  ])('%s, where no browser tells of it', async (_case, path, status) => {
    let url = 'https://www.harbor.example/news/ferry';
    const engine = engineOf(story);
    const session = await lookWith(engine, { url: () => url });
    url = new URL(path, url).href;
    engine.page.body.innerHTML = list;
    await vi.advanceTimersByTimeAsync(8000);
    expect(session.state()).toMatchObject({ status });
  });

  test('is told of after the content has shown it: the story stays as the reader left it', async () => {
    let url = 'https://www.harbor.example/news/ferry';
    const engine = engineOf(story);
    engine.environment.url = () => url;
    const session = await lookWith(engine, {});
    url = 'https://www.harbor.example/news/quay';
    engine.page.body.innerHTML = next;
    await vi.advanceTimersByTimeAsync(6000);
    await tabHandlers(session, engine.environment).showAll({}, {});
    session.navigate();
    await vi.advanceTimersByTimeAsync(6000);
    expect(session.state()).toMatchObject({ status: 'cleaned', isShowingAll: true });
  });

  test('changes again during the first look: the settings of the last one hold', async () => {
    let waitMs = 0;
    const engine = engineOf(story);
    const session = await lookWith(engine, {
      send: async (name, payload) => {
        const answer = await engine.environment.send(name, payload);
        if (name === 'documentSettings') await new Promise((resolve) => setTimeout(resolve, waitMs));
        return answer;
      },
    });
    waitMs = 100;
    engine.navigate(session);
    engine.page.body.innerHTML = next;
    await vi.advanceTimersByTimeAsync(350);
    engine.navigate(session);
    engine.background.paused = 'page';
    await vi.advanceTimersByTimeAsync(6000);
    expect(session.state()).toEqual({ status: 'paused', scope: 'page' });
    expect(engine.page.body.innerHTML).toBe(next);
  });
});
