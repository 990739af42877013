import { describe, expect, it } from 'vitest';
import { startsUnresolved } from '../../../src/core/summary/starts-unresolved.ts';

describe('a sentence that leans on what stands before it', () => {
  it.each([
    ['en', 'He also said it would rain.'],
    ['en', '“But that is not all,” she said.'],
    ['en', 'The latter was closed.'],
    ['en', 'As a result, the bridge was closed.'],
    ['en', 'That’s the conclusion of a study.'],
    ['de', 'Außerdem fehlte Geld.'],
    ['de', 'Das sagte der Bürgermeister.'],
    ['fr', 'Elle a refusé.'],
    ['fr', 'C’est pourquoi le pont est fermé.'],
    ['es', 'Sin embargo, llovió.'],
    ['pt', 'No entanto, choveu.'],
    ['id', 'Namun hujan turun.'],
    ['tr', 'Ancak yağmur yağdı.'],
    ['ru', 'Однако пошел дождь.'],
  ])('%s: %s', (lang, sentence) => expect(startsUnresolved(sentence, lang)).toBe(true));
});

describe('a sentence that stands alone', () => {
  it.each([
    ['en', 'There were no boats.'],
    ['en', 'This week the bridge opens.'],
    ['en', 'It is unclear whether the bridge will open.'],
    ['en', 'Both France and Spain agreed.'],
    ['en', 'Heather Moor said so.'],
    ['en', 'As a result of the storm, the bridge was closed.'],
    ['de', 'Es gibt keine Boote.'],
    ['de', 'Das Schiff sank.'],
    ['de', 'Diese Woche öffnet die Brücke.'],
    ['fr', 'Il faut un bateau.'],
    ['es', 'Sin luz pasó la noche la ciudad.'],
    ['xx', 'He also said it would rain.'],
    ['en', ''],
  ])('%s: %s', (lang, sentence) => expect(startsUnresolved(sentence, lang)).toBe(false));
});
