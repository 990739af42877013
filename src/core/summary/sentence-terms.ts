/**
 * The content terms of a text: longer words cut to their first letters, which joins most inflected forms in most
 * languages; pairs of characters in scripts without spaces.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of text.toLowerCase().match(wordPattern) ?? []) {
    if (densePattern.test(word)) {
      for (let at = 0; at + 1 < word.length; at++) terms.push(word.slice(at, at + 2));
    } else if (word.length >= minTermChars || hasDigit.test(word)) {
      const stem = word.slice(0, maxStemChars);
      if (!functionStems.has(stem)) terms.push(stem);
    }
  }
  return terms;
}

/** Words of a text, where two characters of a script without spaces count as one. */
export function countWords(text: string): number {
  let count = 0;
  for (const word of text.match(wordPattern) ?? []) {
    count += densePattern.test(word) ? word.length / charsPerDenseWord : 1;
  }
  return count;
}

const minTermChars = 4;
const maxStemChars = 6;
const charsPerDenseWord = 2;
/** Example: `don't` is two words. */
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
/** Chinese, Japanese and Thai letters. */
const densePattern = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/u;
const hasDigit = /\p{N}/u;

/** Frequent words of four letters and more that say nothing about the topic, cut like the terms. */
const functionStems = new Set(
  (
    'that with from this have been were they will their which when what there would about after more also than said says them into only other could some over last first most where while before because ' +
    'nicht auch eine einen einer einem sich wird werden wurde haben hatte sind sein seine dass aber oder noch nach über unter durch beim zwisch diese dieser dieses mehr schon wenn ' +
    'dans pour avec plus cette sont était été leur leurs mais elle nous vous comme aussi être fait deux après avant selon entre tout tous sans ' +
    'para como pero este esta estos según sobre entre desde hasta también donde cuando porque había sido años ' +
    'mais pela pelo pelos seus suas isso quando ainda entre após foram estão ' +
    'della delle degli dalla nella sono stato anche come questo questa dopo alla alle più ' +
    'niet voor maar door naar heeft worden werd zijn ook deze over onder ' +
    'jest oraz jako które który przez także tego tylko jego było ' +
    'yang dengan untuk dari pada tidak adalah akan juga oleh dalam telah karena seperti dapat kami mereka saat hari tersebut bisa sudah ' +
    'için olarak daha çok sonra olan gibi kadar bile dedi olduğu ettiği ' +
    'что это как его она они был была были также который которая после только более года'
  )
    .split(' ')
    .map((word) => word.slice(0, maxStemChars)),
);
