import { expect, it } from 'vitest';
import { askBackground } from './drivers/ask-background.ts';
import { until } from './drivers/until.ts';
import { eachBrowser } from './each-browser.ts';
import { cleanedReport } from './page-facts.ts';

eachBrowser((world) => {
  it('every command has a name and a key of its own', async () => {
    const commands = await world.browser.inExtension(({ commands: api }) => api.getAll());
    const keys = commands.flatMap(({ name, shortcut }) => (name?.startsWith('_execute_s') ? [] : [shortcut]));
    expect(keys).toHaveLength(4);
    expect(new Set(keys.filter(Boolean)).size).toBe(4);
    for (const { name, description } of commands)
      expect(description || name?.startsWith('_execute_')).toBeTruthy();
  });

  it('a story opens in a reader page, once', async () => {
    const page = await world.open('story.html');
    await cleanedReport(world.browser, page);
    const tabId = await world.browser.tabId(page);
    const answer = await askBackground(world.browser, 'openReader', { tabId });
    if (answer === 'noStory') throw new Error('The page shows a story.');
    const readers = () =>
      world.browser.inExtension(async ({ tabs, runtime }) => {
        const address = runtime.getURL('src/reader/index.html');
        const open = (await tabs.query({})).filter(({ url }) => url?.startsWith(address));
        return open.map(({ id = 0, url = '', active }) => ({ id, url, active }));
      });
    const [reader] = await until('the reader page', async () => {
      const open = await readers();
      return open.length > 0 ? open : undefined;
    });
    expect(reader?.url).toContain(answer.storyId);
    expect(await askBackground(world.browser, 'openReader', { tabId })).toEqual(answer);
    expect(await readers()).toHaveLength(1);
    await world.browser.inExtension(({ tabs }, ids) => tabs.remove(ids), reader ? [reader.id] : []);
  });
});
