import { describe, expect, it } from 'vitest';
import { giveUpMs, popupView, settleMs, type Sighting } from '../../src/popup/popup-view.ts';
import { cleanedState } from './pages.ts';

const sighting: Sighting = {
  state: undefined,
  access: 'allowed',
  tab: { url: 'https://harbor.example/mill', isInReaderMode: false, isLoading: false },
  waitedMs: settleMs,
  isJustAllowed: false,
  isOn: true,
};
const loading = { ...sighting.tab, isLoading: true };
const state = cleanedState();

describe('what the popup shows', () => {
  it.each<[string, Partial<Sighting>, object]>([
    ['a cleaned page', { state }, { kind: 'cleaned', isShowingAll: false, warning: undefined }],
    ['a cleaned page that is still loading', { state, tab: loading }, { kind: 'cleaned' }],
    ['an engine at work', { state: { status: 'working' } }, { kind: 'working' }],
    ['an engine at work for long', { state: { status: 'working' }, waitedMs: giveUpMs }, { kind: 'slow' }],
    ['a paused page', { state: { status: 'paused', scope: 'page' } }, { kind: 'paused', scope: 'page' }],
    ['a paused site', { state: { status: 'paused', scope: 'site' } }, { kind: 'paused', scope: 'site' }],
    ['no story, although asked', { state: { status: 'notArticle' } }, { kind: 'noStory' }],
    [
      'a failure',
      { state: { status: 'failed', reason: 'tooLarge' } },
      { kind: 'failed', reason: 'tooLarge' },
    ],
    ['nobody there, settled', {}, { kind: 'notArticle' }],
    ['nobody there yet', { waitedMs: settleMs - 1 }, { kind: 'working' }],
    ['nobody there, still loading', { tab: loading }, { kind: 'working' }],
    ['nobody there, loading for long', { tab: loading, waitedMs: giveUpMs }, { kind: 'slow' }],
    ['a permission that came late', { isJustAllowed: true }, { kind: 'reloadNeeded' }],
    ['a permission, and the engine came', { isJustAllowed: true, state }, { kind: 'cleaned' }],
    ['no permission', { access: 'permissionMissing' }, { kind: 'permissionMissing' }],
    ['no permission, at once', { access: 'permissionMissing', waitedMs: 0 }, { kind: 'permissionMissing' }],
    ['everything paused, and nobody there', { isOn: false }, { kind: 'paused', scope: 'everywhere' }],
    ['a PDF', { access: 'pdf' }, { kind: 'forbidden', place: 'pdf' }],
    [
      'Reader View',
      { access: 'forbidden', tab: { ...sighting.tab, isInReaderMode: true } },
      { kind: 'forbidden', place: 'readerView' },
    ],
  ])('for %s', (_case, seen, view) => {
    expect(popupView({ ...sighting, ...seen })).toMatchObject(view);
  });
});
