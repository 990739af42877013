/**
 * Does the sentence lean on the one before it (`He also said`, `But that`), so that it cannot stand alone?
 *
 * @param language Two letters, as `primaryLanguage` gives them.
 */
export function isDangling(sentence: string, language: string): boolean {
  const [start = ''] = firstWord.exec(sentence) ?? [];
  const openers = backwardOpeners[language];
  if (!openers) return false;
  return openers.has(start.toLowerCase());
}

/** Example: the `But` of `“But that`. */
const firstWord = /[\p{L}\p{M}]+/u;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** First words that point back, in lower case. */
const backwardOpeners: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'he she it they this that these those but and or so then however also meanwhile still instead yet here his her their its such both another others nor thus therefore moreover furthermore additionally besides nevertheless afterwards later there',
  ),
  de: set(
    'er sie es dies diese dieser dieses das aber und doch auch denn dann damit dabei dafür dagegen daher deshalb dennoch trotzdem außerdem zudem jedoch dort ihr ihre sein seine so darüber danach solche beide hier dazu davon',
  ),
  fr: set(
    'il elle ils elles ce cela ceci cette ces cet mais et ou donc alors cependant toutefois pourtant aussi ainsi puis ensuite enfin son sa ses leur leurs celui celle ceux lui là or',
  ),
  es: set(
    'él ella ello ellos ellas esto eso este esta estos estas ese esa pero y o así además también entonces luego sin su sus allí aquello ahí aunque',
  ),
  pt: set(
    'ele ela eles elas isso isto este esta esse essa mas e ou assim além também então depois porém contudo seu sua seus suas lá',
  ),
  it: set(
    'egli lui lei loro esso essa essi questo questa questi queste quello quella ma e o così inoltre anche poi quindi però tuttavia suo sua suoi lì',
  ),
  nl: set(
    'hij zij ze het dit dat deze die maar en of dus ook toch dan daarna daarom echter bovendien zijn haar hun daar zo',
  ),
  pl: set(
    'on ona ono oni one to ten ta te tego ale i a lecz jednak też także więc zatem potem jego jej ich tam tak ponadto',
  ),
  ru: set(
    'он она оно они это этот эта эти но и а однако также тоже поэтому затем потом его её их там так кроме',
  ),
  id: set(
    'dia ia mereka itu ini tetapi tapi namun dan atau juga kemudian lalu selain karena hal meski sementara',
  ),
  tr: set('o bu şu onlar bunlar ama fakat ve ancak ayrıca böylece sonra onun bunun buna bunu'),
  sv: set('han hon den det de detta denna men och så också dock därför sedan hans hennes deras där'),
};
