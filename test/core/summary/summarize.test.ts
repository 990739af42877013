import { describe, expect, it } from 'vitest';
import { featureNames } from '../../../src/core/summary/sentence-features.ts';
import { summarize } from '../../../src/core/summary/summarize.ts';
import trained from '../../../src/core/summary/weights.json';

const bridge = {
  title: 'Harbor bridge reopens after two years of repairs',
  lang: 'en-GB',
  paragraphs: [
    'The harbor bridge reopened on Monday after two years of repairs that cost the city 40 million pounds.',
    'Ferries had carried commuters across the harbor since the bridge was closed in 2022. Lines were long.',
    'Mayor Lena Ortiz said the repairs of the bridge would last at least 60 years.',
    'A brass band played. It was warm.',
    'Engineers replaced 1,200 rivets and both towers of the bridge during the repairs.',
    'The harbor bridge reopened on Monday after two years of repairs that cost the city 40 million pounds.',
    'He also liked the cake.',
  ],
};
const textsOf = (sentences: readonly { readonly text: string }[]): string[] =>
  sentences.map(({ text }) => text);
const allText = bridge.paragraphs.join(' ');

describe('a summary', () => {
  const summary = textsOf(summarize(bridge));

  it('has three sentences of the story, word for word', () => {
    expect(summary).toHaveLength(3);
    for (const sentence of summary) expect(allText).toContain(sentence);
  });

  it('keeps the order of the story', () => {
    const places = summary.map((sentence) => allText.indexOf(sentence));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says nothing twice, although the story does', () => {
    expect(new Set(summary).size).toBe(3);
  });

  it('leaves out asides and sentences that cannot stand alone', () => {
    for (const aside of [
      'Lines were long.',
      'A brass band played.',
      'It was warm.',
      'He also liked the cake.',
    ]) {
      expect(summary).not.toContain(aside);
    }
  });

  it('says in which paragraph each sentence stands', () => {
    for (const { text, paragraph } of summarize(bridge)) expect(bridge.paragraphs[paragraph]).toContain(text);
  });

  it('is the same on every run', () => {
    expect(textsOf(summarize(bridge))).toEqual(summary);
  });
});

describe('the length of a summary', () => {
  it.each([
    ['nothing of an empty story', [], 3, 0],
    ['nothing of a story without words', ['* * *', ' '], 3, 0],
    ['one sentence of one', ['It rained.'], 3, 1],
    ['one sentence where all three are the same', ['It rained.', 'It rained.', 'It rained.'], 3, 1],
    ['three of three', ['It rained. It snowed. It thawed.'], 3, 3],
    ['three of four', ['It rained in Bonn. It snowed in Ulm. It thawed in Kiel. It froze in Jena.'], 3, 3],
    ['two where two are wanted', ['It rained in Bonn. It snowed in Ulm. It thawed in Kiel.'], 2, 2],
  ] as const)('is %s', (_, paragraphs, count, expected) => {
    expect(summarize({ title: '', lang: '', paragraphs }, count)).toHaveLength(expected);
  });

  it('stays three for a text of many thousand sentences', () => {
    const paragraphs = Array.from(
      { length: 20_000 },
      (_, at) => `Report ${at} came from town ${at % 97} today.`,
    );
    expect(summarize({ title: 'Reports', lang: 'en', paragraphs })).toHaveLength(3);
  });
});

describe('other scripts', () => {
  it.each([
    [
      'zh',
      '大桥今天重新开放。',
      [
        '大桥今天重新开放，维修花了两年。',
        '市长说大桥可用六十年。',
        '天气很好。',
        '工人更换了大桥的铆钉。',
        '好。',
      ],
    ],
    [
      'ru',
      'Мост открыт после ремонта',
      [
        'Мост открыли после ремонта в понедельник.',
        'Ремонт моста шел два года.',
        'Да.',
        'Мэр сказал, что мост простоит 60 лет.',
      ],
    ],
  ])('%s: gives three sentences and not the shortest', (lang, title, paragraphs) => {
    const summary = textsOf(summarize({ title, lang, paragraphs }));
    expect(summary).toHaveLength(3);
    expect(summary).not.toContain(lang === 'zh' ? '好。' : 'Да.');
  });
});

describe('the weights', () => {
  it('name exactly the features that are measured', () => {
    expect(Object.keys(trained.features)).toEqual([...featureNames]);
  });

  it('take off for repetition', () => {
    expect(trained.redundancy).toBeGreaterThan(0);
  });
});
