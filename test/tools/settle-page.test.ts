import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { settlePage } from './settle-page.ts';

const pageOf = (body: string): Document => new JSDOM(`<!doctype html><body>${body}`).window.document;

const settled = (body: string): string => {
  const page = pageOf(body);
  settlePage(page);
  return page.body.innerHTML;
};

describe('a saved page is settled', () => {
  it('puts what is streamed behind the page in the place of its fallback', () => {
    expect(
      settled(
        '<main><!--$?--><template id="B:0"></template><p>Loading</p><!--/$--></main><footer>End</footer>' +
          '<div hidden id="S:0"><h1>Ferries</h1><p>They sail.</p></div>',
      ),
    ).toBe('<main><!--$?--><h1>Ferries</h1><p>They sail.</p><!--/$--></main><footer>End</footer>');
  });

  it('keeps what follows a boundary that holds another one', () => {
    expect(
      settled(
        '<!--$?--><template id="B:0"></template><!--$--><i>Wait</i><!--/$--><!--/$--><p>Below.</p>' +
          '<div hidden id="S:0"><p>Above.</p></div>',
      ),
    ).toBe('<!--$?--><p>Above.</p><!--/$--><p>Below.</p>');
  });

  it('puts a segment in its place inside another one, in whatever order they came', () => {
    expect(
      settled(
        '<!--$?--><template id="B:0"></template><!--/$--><div hidden id="S:1"><p>Second.</p></div>' +
          '<div hidden id="S:0"><p>First.</p><template id="P:1"></template></div>',
      ),
    ).toBe('<!--$?--><p>First.</p><p>Second.</p><!--/$-->');
  });

  it('removes nothing of the page where a tool has stripped the comments', () => {
    expect(
      settled('<template id="B:a"></template><p>Below.</p><div hidden id="S:a"><p>Above.</p></div>'),
    ).toBe('<p>Above.</p><p>Below.</p>');
  });

  it('leaves a segment alone that has no place', () => {
    const body = '<p>Story.</p><div hidden="" id="S:0"><p>Lost.</p></div>';
    const page = pageOf(body);
    expect(settlePage(page)).toBe(false);
    expect(page.body.innerHTML).toBe(body);
  });

  it('shows the text that the page keeps invisible while it loads, and no other', () => {
    const story = 'The ferry sails twice a day between the islands. '.repeat(4);
    const page = pageOf(
      `<div id="story" style="color: red; visibility: hidden">${story}</div><div id="menu" style="visibility: hidden">Home</div>`,
    );
    expect(settlePage(page)).toBe(true);
    expect(page.getElementById('story')?.getAttribute('style')).toBe('color: red;');
    expect(page.getElementById('menu')?.getAttribute('style')).toBe('visibility: hidden');
  });
});
