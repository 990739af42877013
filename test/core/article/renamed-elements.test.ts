import { expect, it } from 'vitest';
import { splitPage } from './split-page.ts';

const sentence = (start: string): string =>
  `<div>${start} council met on Tuesday evening in the old town hall and spoke for two hours about the bridge and its price.</div>`;
const story = ['First the', 'Then the', 'Later the', 'At last the', 'Once more the', 'In the end the']
  .map(sentence)
  .join('');

it('a story of boxes without semantics is known as kept', () => {
  const { blocks } = splitPage(`<div><div>Site</div><div class="x">${story}</div></div>`);
  const kept = blocks.filter((block) => block.kept).map(({ text }) => text.slice(0, 8));
  expect(kept).toEqual(['First th', 'Then the', 'Later th', 'At last ', 'Once mor', 'In the e']);
});

it('what Readability dropped is not taken for kept, though the story says the same word', () => {
  const { blocks } = splitPage(
    `<div class="x">${story}<div class="share-tools"><a href="/share">bridge</a> <a href="/more">price</a></div></div>`,
  );
  expect(blocks.filter((block) => block.kept).map(({ text }) => text)).not.toContain('bridge price');
});
