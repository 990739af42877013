/** Does the text begin with a word that commonly begins a sentence, so that the stop before it ends one? */
export function startsLikeSentence(text: string, language: string): boolean {
  const [word] = firstWord.exec(text) ?? [];
  return word !== undefined && (starters[language]?.has(word) ?? false);
}

/** Example: the `The` of `“The vote`. */
const firstWord = /\p{L}+/u;
const starters: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'The This That These Those He She It They We I You In On At But And A An As If When While After Before For His Her Their Its There What Who Why How Not No So Then Some Many Most'.split(
      ' ',
    ),
  ),
  de: new Set(
    'Der Die Das Dies Diese Dieser Ein Eine Er Sie Es Wir Ich In Im Am An Auf Aber Und Doch Auch Als Wenn Nach Vor Für Mit Bei Zu Zum Zur Seit Damit Dabei Dafür So Wie Was Wer'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'Le La Les Un Une Des Il Elle Ils Elles On Nous Je Ce Cette Ces Mais Et En Dans Pour Selon Après Avant'.split(
      ' ',
    ),
  ),
  es: new Set(
    'El La Los Las Un Una En Por Para Pero Y Según Este Esta Esto Desde Tras Además Sin'.split(' '),
  ),
  pt: new Set('O A Os As Um Uma Em No Na Por Para Mas E Segundo Este Esta Isso Desde Após'.split(' ')),
  it: new Set('Il La Lo I Gli Le Un Una In Per Ma E Secondo Questo Questa Dopo Nel Nella'.split(' ')),
  nl: new Set('De Het Een In Op Voor Maar En Hij Zij Ze Dit Dat Volgens Na Als'.split(' ')),
  pl: new Set('W We Na Z Ze To Ten Ta Jak Ale I Nie Po Od Do Według Jego Jej'.split(' ')),
  ru: new Set('В Во На С Но И Он Она Они Это Этот Эта По Как Также После При Из Для Об О'.split(' ')),
};
