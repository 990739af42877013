import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, engineAt, popup, wakeBackground } from './wake-background.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const story = 'https://www.harbor.example/news/ferry';

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await wakeBackground();
});

describe('the icon', () => {
  test.each([
    [{ status: 'cleaned', hiddenCount: 3 }, '3', 'icon_cleaned_other', 'icon-16'],
    [{ status: 'cleaned', hiddenCount: 1 }, '1', 'icon_cleaned_one', 'icon-16'],
    [{ status: 'cleaned', hiddenCount: 0 }, '', 'icon_cleaned', 'icon-16'],
    [{ status: 'paused', hiddenCount: 0 }, '', 'icon_paused', 'icon-off-16'],
    [{ status: 'notArticle', hiddenCount: 0 }, '', 'icon_notArticle', 'icon-idle-16'],
    [{ status: 'failed', hiddenCount: 0 }, '', 'icon_failed', 'icon-idle-16'],
  ] as const)(
    'shows for %o the badge "%s", the title %s and the picture %s',
    async (status, badge, title, icon) => {
      await fakeBrowser.action.setBadgeText({ tabId: 4, text: '9' });
      await ask('pageStatus', status, engineAt(story));
      expect(await fakeBrowser.action.getBadgeText({ tabId: 4 })).toBe(badge);
      expect(await fakeBrowser.action.getTitle({ tabId: 4 })).toBe(title);
      expect(fakeBrowser.action.setIcon).toHaveBeenLastCalledWith({
        tabId: 4,
        path: expect.objectContaining({ 16: `/icons/${icon}.png` }),
      });
    },
  );
});

test('the badge can be switched off', async () => {
  await ask('changeSettings', { showsBadge: false }, popup);
  await ask('pageStatus', { status: 'cleaned', hiddenCount: 3 }, engineAt(story));
  expect(await fakeBrowser.action.getBadgeText({ tabId: 4 })).toBe('');
});
