/**
 * Small word lists in the languages most read, as starts of words (see `stemOf`) unless they are short.
 * They are single voices among many: each is a count, weighed by what it proved to be worth on the corpus.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Addresses the reader: "you", "your" and their like. */
export const secondPerson = list(
  `you your yours yourself du dich dir dein deine deinen deiner ihr euch euer ihre ihnen vous votre vos toi ton tes
  tu te tus usted ustedes você vocês seu sua teu tua tuo tuoi vostro vostra voi jij jou jouw jullie uw twój twoje
  twoja ciebie państwa вы вас вам ваш ваша ваше ваши вами ты тебя твой ви вашого sen siz sizin senin kamu anda
  kalian din ditt dina dere deg du dig jer dig sinä sinun te ön önök tvůj vás vám váš 您的 你的 あなた 여러분 당신 आप
  आपके आपका अपने bạn của أنت لك لكم شما`,
);

/** Speaks for the publisher: "we", "our", "us". */
export const firstPersonPlural = list(
  `we our us ours wir uns unser unsere unseren unserem nous notre nos nosotros nuestro nuestra nuestros nuestras
  nós nosso nossa nossos nossas noi nostro nostra nostri nostre wij ons onze nasz nasza nasze naszego my мы нас нам
  наш наша наше наши ми наш biz bizim kami kita vi vår vårt våra oss vores 私たち 我们 우리`,
);

/** Says who said it. Stems of six letters. */
export const attribution = list(
  `said says saying told tells added adding accord report report announ claime statem spokes wrote argued warned
  sagte sagt erklär teilte berich betont zufolg laut hieß sprech dit affirm déclar indiqu selon expliq précis
  ajouté dijo dice afirmó afirma explic según señaló declar asegur disse afirmo explic segundo relato acresc ha
  detto dichia spiega second riferi zei zegt vertel volgen aldus meldde powied stwier według poinfo dodał
  сказал заявил сообщи отмети словам добави расска сказав заявив повідо söyled açıkla belirt kata mengat menuru
  ujar tutur sade säger enligt sier sagde ifølge sanoi kertoi mondta řekl uvedl podle 表示 说道 报道 記者 述べ 発表
  밝혔다 말했다 전했다 कहा बताया قال وقال أعلن صرح`,
);

/** Asks the reader to act: stems of six letters. */
export const callToAction = list(
  `click tap join subscr sign signup regist downlo instal follow get grab claim buy order shop save try start watch
  listen read learn find discov donate suppor share vote enter win unlock upgrad explor browse check visit contac
  book apply redeem activa enjoy hurry jetzt klicke anmeld abonni herunt bestel kaufen sicher spende folgen testen
  erfahr lesen hier mehr weiter cliquez abonne inscri téléch achete profit découv suivez lire aussi voir partic
  gagnez haz clic suscrí regíst descar compra aprove siga síguen leer lee más únete gana clique assine inscre baixe
  aprove leia saiba veja siga ganhe clicca iscriv scaric acquis leggi anche scopri seguic vinci klik schrij
  downlo bestel lees ook volg meer klikni zapisz pobier kup czytaj także zobacz obserw подпис нажмит скачат
  читайт купить закажи регист переход узнайт получи смотри підпис читайт також tıklay abone indir kaydol oku
  klik daftar unduh baca juga ikuti dapatk 点击 订阅 下载 关注 扫码 注册 登録 購読 無料 今すぐ こちら 구독 클릭 다운로드 바로가기
  اشترك اضغط حمل تابع سجل सब्सक्राइब डाउनलोड क्लिक पाएं पाएँ पाइए जुड़ें`,
);

/** Promises: free, bonus, discount, limited. Stems of six letters. */
export const lure = list(
  `free freebi bonus discou offer deal deals limite exclus guaran instan promo coupon voucher gift prize winner
  jackpo casino bet betting credit premiu unlimi lifeti trial cashba rewar earn income profit invest bitcoi crypto
  token giveaw slots spins vpn apk mod hack loan loans cheap sale percen off gratis kosten rabatt angebo gutsch
  gewinn aktion vortei gratui offre réduct promo cadeau gagner exclus gratis oferta descue regalo premio ganar
  grátis oferta descon prêmio ganhar gratis offert sconto regalo premio vincer gratis korti aanbie winnen darmow
  promoc rabat nagrod wygraj беспла скидка бонус подаро акция выигра казино ставки заработ безкош знижка ücrets
  indiri bedava kazan fırsat gratis diskon bonus hadiah menang slot gacor promo 免费 优惠 折扣 赠送 限时 抽奖 无料 割引
  特典 限定 当選 무료 할인 이벤트 혜택 مجانا مجاني خصم عرض جائزة मुफ्त मुफ़्त फ्री फ़्री ऑफर ऑफ़र छूट इनाम बोनस`,
);

/** The vocabulary of a publisher's own boxes: newsletters, subscriptions, apps, channels. Stems of six letters. */
export const publisherBox = list(
  `newsle inbox email subscr member member podcas app apps notifi alerts breaki account login signin adfree
  adver sponso partne affili commis relate recomm trendi popula latest storie articl more also read watch video
  galler photos facebo twitte instag whatsa telegr youtub tiktok linked reddit discor channe follow share comme
  donati donate newsro journa abonne mitgli anzeig werbun gespon empfeh mehr auch lesen thema themen abonné
  public sponso lettre infole suscri boletí public patroc relaci notici tambié assina public relaci leia iscriz
  pubbli sponso corre legger abonne adver gerela ook lees reklam sponso prenum więcej artyku czytaj подпис рассы
  реклам канал читайт также новост эксклю reklam abonel haberl iklan berlan artike 通讯 广告 推荐 相关 阅读 更多 公众号
  関連 記事 広告 会員 登録 関連記事 뉴스레터 광고 기사 관련 إعلان اقرأ أيضا नम्बर यह भी पढ़ें`,
);

/** Words of four letters and more that carry grammar, not a topic, in the languages most read. */
export const longFunctionWords = list(
  `also been both does done down each else even ever from gave give goes have here into just like made make many
  more most much must near next once only over said same says sees some such take than that them then they this
  took upon very want well went were what when will with your about above after again against almost along already although always among another around because become been
  before being below between beyond cannot could doing during either enough every everyone everything first
  further having herself himself however including instead itself later least little maybe might neither never
  nothing often other others ourselves perhaps rather really several shall should since someone something still
  their theirs themselves there therefore these things think those though three through throughout today together
  towards under until using usually wants whatever where whether which while whose within without would years
  yourself aber alle allem allen aller alles andere anderen beim damit dann darauf dass deren diese diesem diesen
  dieser dieses doch durch eine einem einen einer eines etwas gegen habe haben hatte hatten heute hier immer jetzt
  kann keine können machen mehr muss müssen nach nicht nichts noch oder ohne schon sehr sein seine seinem seinen
  seiner seit selbst sich sind sollte über unter viele während waren warum weil weiter welche wenig wenn werden
  wieder wird wurde wurden würde zwei zwischen aussi autre autres avant avec avoir beaucoup cette ceux chaque comme
  contre dans depuis devant dont durant elle elles encore entre était étaient être faire leurs lorsque même mais
  moins notamment nous parce pendant plus pour pourquoi quand quelque quelques sans selon sera seront seulement
  sous souvent toujours tous tout toute toutes très ainsi algunos ante antes aunque cada cuando desde después donde
  durante ellos entonces entre esta estas este estos está están fueron había hace hacia hasta mientras mismo mucho
  nada otra otras otro otros para pero porque puede pueden quien según siempre sino sobre solo también tanto tiene
  tienen toda todas todo todos através ainda alguns antes após como depois desde disse durante então entre essa
  esse estão foram isso mais mesmo muito nossa onde outra outros para pela pelo porque quando segundo sempre seus
  sobre também todas todos alcuni anche ancora altri altro come contro dalla delle dello dopo dove essere fatto
  hanno invece molto nella nelle nello ogni perché però prima proprio quando quella quello questa questo sempre
  senza sono stata stato sulla tutti tutto alleen andere daar deze door echter hebben heeft hier jaar kunnen maar
  meer moet naar niet omdat onder over sinds tegen tussen veel voor waar wanneer werd wordt worden zich zijn bardzo
  będzie było były gdzie jako jego jednak jest jeszcze każdy kiedy które który którzy można oraz przed przez przy
  także tego tylko więc wszystkie если более больше будет были было быть всего всех даже должны его ещё здесь
  когда которая которые который между может можно некоторые нужно однако около опять очень перед после потому
  почти просто против самый себя сегодня только также такой тогда того тоже чтобы этого этом этот
  adalah akan antara atau bagi bahwa banyak bisa dalam dapat dari dengan hanya harus juga karena kepada lebih
  mereka namun oleh pada saat sebagai secara sejak seperti setelah sudah tersebut tetapi tidak untuk yang ancak
  bütün daha değil diğer gibi göre içinde için kadar olan olarak sadece sonra şimdi üzere veya`,
);
