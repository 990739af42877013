import { contentFeatureNames, measureAll } from '../../../src/core/features/measure-run.ts';
import { runOf, type Run } from '../../../src/core/features/run.ts';
import { storyOf } from './story-of.ts';

const prose = [
  'Ferries between Port Averill and the Skerrow Islands will sail again on Friday after deck crews voted to accept a winter pay offer.',
  'Crews at the Averill Steamship Company approved the offer late on Tuesday, said Tom Brannigan, who leads the Deckhands’ Union of the islands.',
  'The company had warned on Monday that it would charter boats from the mainland if the crews stayed ashore for a second week of winter.',
  'Harbor Commissioner Ines Tallow, who mediated between company and union, said that the islands needed their ferries before the storms.',
  'Islanders had been without fresh deliveries since the crews tied up the boats, and the bakery on Greater Skerrow rationed its flour.',
  'The Averill company will run two extra ferries a day through Sunday, the commissioner said, to clear the freight of eight days.',
];

/** The run of the elements marked `data-run` between paragraphs of a story on ferries. */
export const runIn = (inner: string): Run => {
  const story = storyOf(
    `<article><h1>Ferries sail again</h1>${prose.slice(0, 3).map(paragraph).join('')}${inner}${prose.slice(3).map(paragraph).join('')}</article>`,
    'https://ledger.example/news/ferries-sail-again-friday',
  );
  const places = story.facts.flatMap(({ block }, index) =>
    block.element.closest('[data-run]') ? [index] : [],
  );
  return runOf(story, places[0] ?? 0, (places.at(-1) ?? 0) + 1);
};

const paragraph = (text: string): string => `<p>${text}</p>`;

/** One feature of a run by its name. */
export const feature = (run: Run, name: string): number => {
  const [values] = measureAll([run]);
  return values?.[contentFeatureNames.indexOf(name)] ?? Number.NaN;
};
