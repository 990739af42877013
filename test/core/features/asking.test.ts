import { describe, expect, it } from 'vitest';
import { asksOf, type Asks } from '../../../src/core/features/asking.ts';
import { wordsOf } from '../../../src/core/features/words.ts';
import { feature, runIn } from './measure.ts';

it.each<[string, Partial<Asks>]>([
  [
    'Was this article of use to you? Then support us with a small gift.',
    { opensWithQuestion: true, laterLeads: 1, ownMedia: 1 },
  ],
  [
    'War dieser Beitrag hilfreich? Dann unterstützen Sie uns.',
    { opensWithQuestion: true, laterLeads: 1, ownMedia: 1 },
  ],
  [
    'If the harbor is close to your heart, sign up for our weekly channel notes.',
    { laterLeads: 1, ownMedia: 1 },
  ],
  ['All boats, all winter. Subscribe to the list today.', { endsWithCall: true, laterLeads: 1 }],
  ['Наш канал о гавани читают тысячи.', { ownMedia: 1 }],
  ['关注本站，看更多港口消息。', { ownMedia: 1 }],
  ['you may like my facebook page', { ownMedia: 1 }],
  [
    'Who pays for the ferries? Nobody knew, said the commissioner.',
    { opensWithQuestion: true, laterLeads: 0, endsWithCall: false, ownMedia: 0 },
  ],
  [
    'The crews voted. The boats sail.',
    { opensWithQuestion: false, laterLeads: 0, endsWithCall: false, ownMedia: 0 },
  ],
  ['', { opensWithQuestion: false, laterLeads: 0, endsWithCall: false, ownMedia: 0 }],
])('"%s"', (text, asks) => {
  expect(asksOf(text, wordsOf(text))).toMatchObject(asks);
});

describe('a run', () => {
  const call = '<p data-run>Did you like this article? Then follow us on the quay. Join today.</p>';
  const plain = '<p data-run>The crews voted on Tuesday. The boats sail again on Friday.</p>';

  it.each(['laterLeads', 'opensWithQuestion', 'endsWithCall', 'ownMedia'])(
    '%s tells a call from a story',
    (name) => {
      expect(feature(runIn(call), name)).toBeGreaterThan(0);
      expect(feature(runIn(plain), name)).toBe(0);
    },
  );
});
