import { describe, expect, it } from 'vitest';
import { splitIntoSentences } from '../../../src/core/summary/split-into-sentences.ts';

/** A bar marks where a sentence ends. */
const cases: readonly (readonly [lang: string, marked: string])[] = [
  ['en', 'Mr. Hale met Dr. Ruiz in St. Ives. | They spoke for an hour.'],
  ['en', 'The U.S. economy grew. | Exports fell by 2.5 percent.'],
  ['en', 'She left at 6 p.m. on Friday. | He stayed until 9 p.m. | The doors closed then.'],
  ['en', 'He moved to the U.S. | The family followed.'],
  ['en', 'J. K. Moor wrote it. | John F. Weir read it.'],
  ['en', '“Stop!” he said. | Nobody moved.'],
  ['en', '“It rained all night. We had no boat,” she said. | Help came at dawn.'],
  ['en', 'He waited … and waited. | Then he left.'],
  ['en', 'Sales of No. 5 rose. | Others fell.'],
  ['de', 'Am 3. Oktober sprach Dr. Brandt. | Etwa 40 Gäste kamen, z. B. aus Ulm.'],
  ['de', 'Das Konzert dauerte bis ca. 22 Uhr. | Danach war es still.'],
  ['de', '»Wir bleiben hier«, sagte sie. | »Wir gehen«, sagte er.'],
  ['fr', 'M. Durand a parlé. | Mme Petit, elle, s’est tue.'],
  ['es', 'El Sr. Gómez llegó a EE. UU. el lunes. | Nadie lo esperaba.'],
  ['it', 'Il dott. Neri lavora alla Rossi S.p.A. di Lodi. | La città è piccola.'],
  ['nl', 'Dhr. De Boer kocht o.a. twee boten. | De haven was dicht.'],
  ['pl', 'Prof. Nowak mieszka przy ul. Polnej. | Ma psa.'],
  ['pt', 'O Sr. Lima chegou. | A Dra. Reis saiu.'],
  ['ru', 'В 2020 г. река вышла из берегов. | Погибли 5 тыс. деревьев.'],
  ['zh', '大桥今天开放。|市长说：“我们很高兴。”|交通恢复了！'],
  ['ja', '橋が開いた。|市長は「うれしい。」と述べた。|雨だった。'],
  ['hi', 'पुल खुल गया। | लोग खुश हैं।'],
  ['ar', 'هل فتح الجسر؟ | نعم، فتح اليوم.'],
  ['ko', '다리가 열렸다. | 시장은 기뻐했다.'],
  ['en', 'They agreed that day. | The mayor left.'],
  ['en', 'The bridge is open. | 🎁 Win a prize | 🎧 Listen for free'],
  ['en', 'The bridge is open. | 5k views in minutes, or more.'],
  ['en', 'The mayor spoke to the crowd | Read also: Bus fares rise'],
  ['en', 'The bridge is open. | https://example.org/ferry carries all that is known.'],
  ['en', 'There was soup, bread, fruit… | Send us a picture of your lunch'],
  ['en', 'The mayor said: “The Rule of Law: a short story” is long.'],
  ['de', 'Die Brücke ist offen. | – Anzeige: Jetzt bestellen'],
  ['en', 'He read from the letters (2 Cor. 5:17). | Nobody spoke.'],
  ['en', '1. Wear a hat. | 2. Drink water.'],
  ['en', 'Book at Booking.com or e.g. call. | It costs 2.5 dollars.'],
  ['fr', '« C’est du vol ! », s’est-il exclamé. | Elle a ri.'],
  ['fr', '"Du vol! ", a-t-il dit. | Elle a ri.'],
  ['es', 'Empató de cabeza (1-1, min. 16). | El rival protestó.'],
  ['uk', 'У 2020 р. річка вийшла з берегів. | Загинули 5 тис. дерев.'],
  ['cs', 'Dne 3. května přijel např. Ing. Novák. | Pršelo.'],
  ['sv', 'Han köpte t.ex. två båtar. | Hamnen var stängd.'],
  ['da', 'Han købte f.eks. to både. | Havnen var lukket.'],
  ['no', 'Han kjøpte bl.a. to båter. | Havnen var stengt.'],
  ['nb-NO', 'Han kjøpte bl.a. to båter. | Havnen var stengt.'],
  ['fi', 'Hän osti esim. Volvon. | Satama oli kiinni.'],
  ['tr', 'Prof. Dr. Kaya dün geldi. | Yağmur yağdı.'],
  ['id', 'Ketua DPRD H. Rahmat tiba pukul 10. | Warga menunggu di Jl. Merdeka.'],
  ['vi', 'Ông Nam sống ở TP. Huế. | Trời mưa.'],
  ['ro', 'Str. Florilor e închisă. | Plouă.'],
  ['hu', 'A Kovács Kft. és ifj. Nagy pert nyert. | Esett.'],
  ['ca', 'El Sr. Puig va arribar. | Plovia.'],
  ['el', 'Ο κ. Παππάς ήρθε. | Έβρεχε.'],
  ['', 'Dr. Ash spoke. | No one knew the language.'],
];

describe('sentences end where a reader says they end', () => {
  it.each(cases)('%s: %s', (lang, marked) => {
    const sentences = marked.split('|').map((sentence) => sentence.trim());
    const gap = lang === 'zh' || lang === 'ja' ? '' : ' ';
    expect(splitIntoSentences(sentences.join(gap), lang)).toEqual(sentences);
  });
});

describe('splitting sentences', () => {
  it('splits Thai, which has no full stops, at spaces into pieces of some length', () => {
    const clause = 'สะพานเปิดแล้ววันนี้ตามแผนที่วางไว้';
    const sentences = splitIntoSentences(Array.from({ length: 6 }, () => clause).join(' '), 'th');
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.join(' ')).toBe(Array.from({ length: 6 }, () => clause).join(' '));
  });

  it('finds the same sentences in a line of any length', () => {
    const sentence = 'The bridge over the river was closed for the whole day.';
    const sentences = Array.from({ length: 500 }, () => sentence);
    expect(splitIntoSentences(sentences.join(' '), 'en')).toEqual(sentences);
  });

  it.each([
    ['parts what stands without a space', 'They met on that day.The mayor left.', 2],
    ['goes on after an ellipsis', 'And then… President Okoro left the room without a word.', 1],
    ['leaves addresses whole', 'She wrote to anna.Berg@example.com and read news.Example.org there.', 1],
  ])('%s', (_, text, count) => {
    expect(splitIntoSentences(text, 'en')).toHaveLength(count);
  });

  it('takes a malformed language tag for English', () => {
    expect(splitIntoSentences('Mr. Hale left. Nobody saw it.', '!!')).toHaveLength(2);
  });

  it('gives nothing for an empty text', () => {
    expect(splitIntoSentences(' \n ', 'en')).toEqual([]);
  });

  it.each(['a. ', '"a. ', '… ', 'Mr. ', '1. ', '” '])('splits 100 kB of %j without a stall', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(splitIntoSentences(text, 'de').join('').length).toBeGreaterThan(0);
  });
});
