// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupView } from '../../src/popup/popup-view.ts';
import { fakePage, watching } from './fake-page.ts';
import { button, openPopup, press, rowButton, rowText, said } from './open-popup.tsx';
import { cleanedState, promoWith } from './pages.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/browser/i18n.ts', () => import('../ui/english-i18n.ts'));

const newsletter = promoWith({ id: 0 });
const scam = promoWith({ id: 1, category: 'scam', text: 'Free accounts', reasons: ['lure'] });
const filler = promoWith({
  id: 2,
  category: 'filler',
  text: 'Phone cases matter',
  state: 'marked',
  probability: 0.6,
});

afterEach(() => render(undefined, document.body));

describe('a cleaned page', () => {
  it('tells title, byline, site, date, minutes and the words left out', async () => {
    await openPopup(fakePage([newsletter], cleanedState([newsletter], { hiddenWords: 46 })));
    for (const text of [
      'Council keeps the tide mill',
      'Maren Oldfield',
      'The Harbor Courier',
      'November 12, 2024',
      '4 minutes to read',
      '46 words left out',
    ]) {
      expect(document.querySelector('header')?.textContent).toContain(text);
    }
  });

  it('lists each hidden promo with category, excerpt, sureness and reason', async () => {
    await openPopup(fakePage([newsletter, scam]));
    expect(rowText(1)).toContain('Giveaway or scam');
    expect(rowText(1)).toContain('Free accounts');
    expect(rowText(1)).toContain('sure');
    expect(rowText(1)).toContain('It lures with gifts, gains or haste.');
    expect(document.body.textContent).toContain('2 promos hidden');
  });

  it('restores a promo, keeps it listed, says so, and keeps the focus on its button', async () => {
    const page = fakePage([newsletter, scam]);
    await openPopup(page);
    await press(rowButton(1, 'Restore'));
    expect(page.changes).toEqual([{ name: 'restore', group: 1 }]);
    expect(document.activeElement).toBe(rowButton(1, 'Hide again'));
    expect(said()).toBe('Restored. It is visible on the page again.');
    expect(document.body.textContent).toContain('1 promo hidden');
    await press(rowButton(1, 'Hide again'));
    expect(rowButton(1, 'Restore')).toBeDefined();
  });

  it('hides a marked promo, and the focus follows it to the other list', async () => {
    await openPopup(fakePage([newsletter, filler]));
    await press(rowButton(2, 'Hide'));
    expect(document.activeElement).toBe(rowButton(2, 'Restore'));
    expect(document.querySelector('.left-visible')).toBeNull();
  });

  it('says so where a marked promo cannot be hidden', async () => {
    const page = fakePage([filler]);
    await openPopup({ ...page, actions: { ...page.actions, change: () => Promise.resolve(page.state()) } });
    await press(rowButton(2, 'Hide'));
    expect(said()).toContain('cannot be hidden by itself');
  });

  it('says so where the page does not answer, and changes nothing', async () => {
    const page = fakePage([scam]);
    await openPopup({ ...page, actions: { ...page.actions, change: () => Promise.resolve(undefined) } });
    await press(rowButton(1, 'Restore'));
    expect(said()).toBe('The page did not answer. Reload it and try again.');
    expect(rowButton(1, 'Restore')).toBeDefined();
  });

  it('takes a report back by its own words', async () => {
    const page = fakePage([promoWith({ id: 3, reasons: ['rule'], ruleId: 'a rule' })]);
    await openPopup(page);
    await press(rowButton(3, 'Undo report'));
    expect(page.changes).toEqual([{ name: 'restore', group: 3 }]);
  });

  it('restores all and hides all again with one button that keeps the focus', async () => {
    const page = fakePage([newsletter, scam]);
    await openPopup(page);
    await press(button('Restore all'));
    expect(document.activeElement).toBe(button('Hide all again'));
    expect(rowText(0)).toContain('restored');
    await press(button('Hide all again'));
    expect(page.changes).toEqual([{ name: 'showAll' }, { name: 'hideAll' }]);
  });

  it.each([
    ['nothing hidden', [], {}, 'Nothing to hide: this story comes without promos.'],
    ['only doubts', [filler], {}, 'Nothing is hidden at the moment.'],
    [
      'too many promos',
      [filler],
      { isOverCap: true },
      'Stet hid nothing, lest a part of the story go with them',
    ],
  ])('says in words: %s', async (_case, promos, changes, sentence) => {
    await openPopup(fakePage(promos, cleanedState(promos, changes)));
    expect(document.body.textContent).toContain(sentence);
  });

  it('never turns the words of a page into markup', async () => {
    const attack = '<img src=x onerror="alert(1)">';
    const sentence = { text: attack, block: undefined };
    const { report } = cleanedState([promoWith({ id: 0, text: attack })], { summary: [sentence] });
    const article = { ...report.article, title: attack, byline: attack, siteName: attack };
    await openPopup(fakePage(report.promos, cleanedState(report.promos, { summary: [sentence], article })));
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('h1')?.textContent).toBe(attack);
  });

  it('expands an excerpt to the whole text and back', async () => {
    const text = `Win a phone\n${'Enter today. '.repeat(20)}The end`;
    await openPopup(fakePage([promoWith({ id: 0, text })]));
    expect(rowText(0)).not.toContain('The end');
    await press(rowButton(0, 'Show all'));
    expect(rowText(0)).toContain('The end');
    await press(rowButton(0, 'Show less'));
    expect(rowText(0)).not.toContain('The end');
  });
});

describe('the switches', () => {
  it('pause the page, and the focus stays on the switch', async () => {
    const page = fakePage([newsletter]);
    await openPopup(page);
    const onThisPage = [...document.querySelectorAll('input')][0];
    await press(onThisPage);
    expect(page.pauses).toEqual([{ scope: 'page', isPaused: true }]);
    expect(document.querySelector('h1')?.textContent).toBe('Paused on this page');
    expect(onThisPage?.isConnected && !onThisPage.checked).toBe(true);
    expect(document.activeElement).toBe(onThisPage);
  });

  it('resume from the paused view, and the focus goes to the title', async () => {
    const page = fakePage([newsletter]);
    await openPopup(page);
    await press([...document.querySelectorAll('input')][1]);
    await press(button('Resume on this site'));
    expect(page.pauses.at(-1)).toEqual({ scope: 'site', isPaused: false });
    expect(document.activeElement?.textContent).toBe('Council keeps the tide mill');
  });

  it('say so where the pause could not be stored, and stay on', async () => {
    const page = fakePage([newsletter]);
    const setPaused = () => Promise.resolve('storageFull' as const);
    await openPopup({ ...page, actions: { ...page.actions, setPaused } });
    await press([...document.querySelectorAll('input')][0]);
    expect(said()).toContain('storage for your choices is full');
    expect([...document.querySelectorAll('input')][0]?.checked).toBe(true);
  });
});

describe('a page that is not cleaned', () => {
  it.each<[PopupView, string]>([
    [{ kind: 'working' }, 'Reading the page…'],
    [{ kind: 'notArticle' }, 'Not an article'],
    [{ kind: 'noStory' }, 'No story found'],
    [{ kind: 'forbidden', place: 'store' }, 'This is an add-on store.'],
    [{ kind: 'forbidden', place: 'pdf' }, 'This is a PDF.'],
    [{ kind: 'forbidden', place: 'readerView' }, 'This is Reader View.'],
    [{ kind: 'failed', reason: 'tooLarge' }, 'This page is too large'],
    [{ kind: 'slow' }, 'This page takes long'],
    [{ kind: 'gone' }, 'This tab is gone'],
  ])('%j is said in words', async (view, words) => {
    await openPopup(watching(view));
    expect(document.body.textContent).toContain(words);
  });

  it('asks for the permission inside the click', async () => {
    const page = watching({ kind: 'permissionMissing' });
    await openPopup(page);
    const click = button('Allow on harbor.example');
    click?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.asked).toEqual(['site']);
  });

  it('says so where the reader refuses the permission', async () => {
    await openPopup(watching({ kind: 'permissionMissing' }));
    await press(button('Allow on all sites'));
    expect(said()).toBe('Permission was not given. You can ask again at any time.');
  });

  it('says so where the browser does not let it clean anyway', async () => {
    await openPopup(watching({ kind: 'notArticle' }));
    await press(button('Clean this page anyway'));
    expect(said()).toBe('The browser does not let extensions into this page.');
  });
});

describe('reporting a block', () => {
  it.each([
    ['starts, and the popup gives way', true, 1, 'Point at the block'],
    ['cannot start, and the popup says so', false, 0, 'Stet cannot let you point at blocks on this page.'],
  ])('%s', async (_case, canPick, leaves, words) => {
    const page = fakePage([newsletter]);
    const startPicker = () => Promise.resolve(canPick);
    const onLeave = vi.fn<() => void>();
    await openPopup({ ...page, actions: { ...page.actions, startPicker } }, { onLeave });
    await press(button('Report a block'));
    expect(onLeave).toHaveBeenCalledTimes(leaves);
    expect(said()?.slice(0, words?.length)).toBe(words);
  });
});
