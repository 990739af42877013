/**
 * Does the sentence begin with a word that only what stands before it explains: a pronoun (`He also said`), a
 * pointer (`The latter`) or a connective (`But that`)? Alone it would leave the reader asking who or what.
 *
 * Openings that look alike and point nowhere (`There are`, `This week`, `It is unclear whether`) do not count.
 *
 * @param lang Two letters, as `primaryLanguage` gives them; `false` for a language without a list.
 */
export function startsUnresolved(sentence: string, lang: string): boolean {
  const openings = openingsOf[lang];
  if (!openings) return false;
  const start = sentence
    .slice(0, maxOpeningChars)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(leadingMarks, '');
  if (openings.complete?.test(start)) return false;
  const [word = ''] = firstWord.exec(start) ?? [];
  return openings.words.has(word) || (openings.phrases?.test(start) ?? false);
}

const maxOpeningChars = 80;
/** Example: the mark of `“But that` and the dash of `– And then`. */
const leadingMarks = /^[^\p{L}\p{N}]+/u;
/** Example: the `it` of `it's`. */
const firstWord = /^[\p{L}\p{M}]+/u;

type Openings = {
  /** First words that point back, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Openings of several words that point back, in lower case. */
  readonly phrases?: RegExp;
  /** Openings with such a first word that point nowhere. */
  readonly complete?: RegExp;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const openingsOf: Readonly<Record<string, Openings>> = {
  en: {
    words: set(
      'he she it they this that these those but and or so then however also meanwhile still instead yet here his her their its such both another others nor thus therefore moreover furthermore additionally besides nevertheless nonetheless hence consequently likewise similarly conversely otherwise afterwards later there him them hers theirs',
    ),
    phrases:
      /^(?:the (?:latter|former|same|two|pair|trio|duo)\b|as a result\b(?! of)|in addition\b(?! to)|for (?:example|instance)\b|on the other hand\b|at the same time\b|in contrast\b|by contrast\b|in fact\b|of course\b|after that\b|because of (?:this|that)\b|despite (?:this|that)\b|for (?:this|that) reason\b|even so\b|that's\b|one of them\b)/u,
    complete:
      /^(?:there(?:'s| (?:is|are|was|were|has|have|had|will|may|might|could|can|would|should)\b)|(?:this|that|these) (?:\w+ )?(?:year|month|week|weekend|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|days)\b|both \w+ and\b|it(?:'s| is| was| has been| will be)(?: [\w-]+){1,4}? (?:that|to|whether|who|when|how|what|why)\b|so far\b|so-called\b|later (?:this|that|in)\b|her majesty\b|his (?:holiness|majesty)\b|such as\b|still image\b|then-)/u,
  },
  de: {
    words: set(
      'er sie es dies diese dieser dieses das aber und doch auch denn dann damit dabei dafür dagegen daher deshalb deswegen dennoch trotzdem außerdem zudem jedoch dort ihr ihre sein seine ihm ihn ihnen so darüber danach darauf darum daraufhin solche solcher beide beides hier dazu davon dadurch allerdings hingegen stattdessen somit folglich ebenso jener jene jenes letztere letzterer',
    ),
    phrases: /^(?:zum beispiel\b|aus diesem grund\b|im gegensatz dazu\b|unter anderem\b|nicht nur das\b)/u,
    complete:
      /^(?:es (?:gibt|gab|geht|ging|handelt|ist|war)\b|das (?!ist|war|sei|sind|wäre|wird|hat|habe|soll|kann|muss|gilt|geht|gab|gibt|sagte|sagt|teilte|heißt|macht|bedeutet|zeigt|liegt|führt|will|würde|hatte)[\p{L}\p{M}]+|dies(?:e|en|er|es) (?:woche|jahr|monat|tage|sommer|winter|herbst|frühjahr)|so (?:viel|viele|wenig)\b|(?:ihr|sein)e? (?:majestät|heiligkeit))/u,
  },
  fr: {
    words: set(
      'il elle ils elles ce cela ceci ça cette ces cet mais et ou donc alors cependant toutefois pourtant néanmoins aussi ainsi puis ensuite enfin son sa ses leur leurs celui celle ceux celles lui là or car ici',
    ),
    phrases:
      /^(?:par exemple\b|en effet\b|en revanche\b|par ailleurs\b|de plus\b|du coup\b|par conséquent\b|c'est (?:pourquoi|pour cela|aussi|ainsi)\b|d'autre part\b|ce dernier\b|les deux\b|tous deux\b)/u,
    complete:
      /^(?:il (?:y a|y avait|faut|faudra|fallait|s'agit|s'agissait|est temps|est[^.,]{1,40} (?:de|que|d')|(?:est|était) \p{N})|alors qu|ce qu|ça y est|leurs? majestés|(?:ce|cet|cette|ces) (?:[\p{L}-]+ )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|après-midi|nuit|semaine|week-end|année|mois|été|hiver|printemps|automne|jours)|ou bien\b|ainsi que\b)/u,
  },
  es: {
    words: set(
      'él ella ello ellos ellas esto eso este esta estos estas ese esa esos esas pero y e o así además también entonces luego sin su sus allí aquello aquel aquella ahí aunque tampoco mientras',
    ),
    phrases:
      /^(?:por (?:ejemplo|eso|ello|tanto|otro lado|otra parte|su parte)\b|en cambio\b|de hecho\b|no obstante\b|ambos\b|ambas\b|es decir\b|al respecto\b|a su vez\b)/u,
    complete:
      /^(?:est[ae]s? (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|noche|semana|año|mes|verano|invierno|temporada|fin de semana|días)|sin (?!embargo)|mientras (?!tanto)|aunque |su (?:majestad|santidad)|además de\b|así es\b)/u,
  },
  pt: {
    words: set(
      'ele ela eles elas isso isto este esta esse essa esses essas estes estas mas e ou assim além também então depois porém contudo entretanto portanto seu sua seus suas lá aquilo aquele aquela',
    ),
    phrases:
      /^(?:por (?:exemplo|isso|outro lado|sua vez)\b|no entanto\b|de fato\b|ambos\b|ambas\b|ou seja\b)/u,
    complete:
      /^(?:est[ae] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|ano|mês|manhã|tarde|noite)|além d[aeo]s? (?!disso)|depois d[aeo]s? )/u,
  },
  it: {
    words: set(
      'egli lui lei loro esso essa essi esse questo questa questi queste quello quella quelli quelle ma e o così inoltre anche poi quindi però tuttavia perciò dunque infatti suo sua suoi sue lì ciò',
    ),
    phrases:
      /^(?:per (?:esempio|questo)\b|ad esempio\b|al contrario\b|d'altra parte\b|entrambi\b|entrambe\b)/u,
    complete:
      /^(?:quest[aoe] (?:mattina|sera|notte|settimana|anno|mese|estate|inverno|weekend)|anche (?:se|per)\b)/u,
  },
  nl: {
    words: set(
      'hij zij ze het dit dat deze die maar en of dus ook toch dan daarna daarom echter bovendien zijn haar hun daar zo daarbij daarmee daarvoor hierdoor daardoor desondanks niettemin verder beide',
    ),
    phrases: /^(?:bij voorbeeld\b|om die reden\b|aan de andere kant\b)/u,
    complete:
      /^(?:het (?!is|was|gaat|ging|heeft|had|werd|wordt|zal|zou|kan|moet|blijkt|lijkt|duurt)[\p{L}\p{M}]+|deze (?:week|maand|zomer|winter|ochtend|middag|avond)|dit (?:jaar|weekend|weekeinde|seizoen|voorjaar|najaar)|zo'n \p{N})/u,
  },
  pl: {
    words: set(
      'on ona ono oni one to ten ta te tego ale i a lecz jednak też także więc zatem potem jego jej ich tam tak ponadto jednakże dlatego natomiast następnie wtedy oba obie obaj',
    ),
    complete: /^(?:ten (?:rok|tydzień|miesiąc)|tak zwan)/u,
  },
  ru: {
    words: set(
      'он она оно они это этот эта эти но и а однако также тоже поэтому затем потом его её ее их там так кроме тогда зато при оба обе тем',
    ),
    complete: /^(?:при (?!этом)|кроме (?!того|этого)|так называем|и\. ?о\.)/u,
  },
  id: {
    words: set(
      'dia ia mereka itu ini tetapi tapi namun dan atau juga kemudian lalu selain karena hal meski sementara sedangkan akibatnya sebaliknya selanjutnya beliau',
    ),
    complete:
      /^(?:selain (?!itu)|karena (?!itu)|meski (?!begitu|demikian)|sementara (?!itu)|hal (?!ini|itu|tersebut))/u,
  },
  tr: {
    words: set(
      'o bu şu onlar bunlar ama fakat ve ancak ayrıca böylece sonra onun bunun buna bunu üstelik oysa dolayısıyla bunlardan',
    ),
    complete: /^bu (?:yıl|hafta|ay|sabah|akşam|gece|sezon)\b/u,
  },
  sv: {
    words: set(
      'han hon den det de detta denna dessa men och så också dock därför sedan hans hennes deras där dessutom däremot istället båda',
    ),
    complete: /^(?:det (?:finns|fanns|är|var)\b|den (?:\p{N}|som\b)|de(?:n|t)? [\p{L}]+(?:a|e) )/u,
  },
  no: {
    words: set(
      'han hun den det de dette denne disse men og så også derfor siden hans hennes deres der dessuten derimot likevel begge',
    ),
    complete: /^(?:det (?:finnes|fantes|er|var)\b|den (?:\p{N}|som\b)|de(?:n|t)? [\p{L}]+e )/u,
  },
  da: {
    words: set(
      'han hun den det de dette denne disse men og så også derfor siden hans hendes deres der desuden derimod alligevel begge',
    ),
    complete: /^(?:det (?:er|var)\b|der (?:er|var|findes)\b|den (?:\p{N}|som\b)|de(?:n|t)? [\p{L}]+e )/u,
  },
  cs: {
    words: set(
      'on ona ono oni ony to ten ta tato tento toto tyto ale a však také proto potom pak jeho její jejich tam tak navíc přesto naopak oba',
    ),
  },
  uk: {
    words: set(
      'він вона воно вони це цей ця ці але і й а однак також тому потім його її їх там так тоді обидва',
    ),
    complete: /^так зван/u,
  },
};
