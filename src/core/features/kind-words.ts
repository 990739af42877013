import { stemOf } from './words.ts';

/**
 * What kinds of promos talk of, in the languages most read: words that stand for all that start alike (see `stemOf`),
 * and pairs of characters in scripts without spaces. They tell kinds of promos apart; whether a text is a promo is not
 * asked of them, as stories talk of the same things.
 */
const wordsByKind = {
  gambling: `casino casinó casinò kasino kasyno kazino jackpot slot slots poker roulette ruleta rulet bingo
    bet bets betting bookmaker gambling gambler wager wagers odds freebet freebets tipster wetten wette
    sportwetten buchmacher glücksspiel paris parier cotes apuesta apuestas apostas aposta scommesse quote
    pari cote gokken gok weddenschap zakłady bukmacher hazard казино ставки ставка ставок коэффициент
    букмекер слоты рулетка покер джекпот тотализатор bahis iddaa kumar judi togel gacor taruhan spelbolag
    spelautomat tippning veikkaus vedonlyönti fogadás sázky pariuri καζίνο στοίχημα στοιχήματα 赌场 博彩 投注 下注
    老虎 カジ ジノ 賭け 馬券 카지노 베팅 토토 슬롯 كازينو مراهنات رهان القمار कैसीनो सट्टा जुआ קזינו הימורים`,
  adult: `sex sexy sexual porn porno erotic erotik érotique erótico erotico nude nudes naked naughty milf
    escort escorts camgirl onlyfans webcam dating date single singles flirt hookup hookups hentai xxx sugar
    daddy rencontre rencontres célibataire coquine solteras citas ligar incontri sesso ragazze namoro
    solteiras encontros секс порно эротика знакомства интим девушки randki seks randka flört partner kencan
    jodoh deitti dejtingsajt seznamka társkereső matrimoniale σεξ γνωριμίες 交友 约会 情色 成人 单身 出会 アダ 恋活 婚活 만남 성인
    채팅 جنس تعارف عازبات डेटिंग सेक्स הכרויות סקס`,
  money: `crypto cryptocurrency bitcoin btc ethereum eth usdt wallet token tokens airdrop forex trader
    trading invest investor profit profits income payout deposit withdraw earn earnings broker loan loans
    credit kredit dollars passive richer millionaire krypto gewinne verdienen anlage darlehen einkommen
    gagner revenus prêt invertir ganancias dinero préstamo crédito ganar lucro renda empréstimo guadagnare
    prestito reddito lening beleggen verdien zarobić pożyczka inwestycja kryptowaluty крипта биткоин
    инвестиции заработок доход займ займы кредит прибыль трейдинг kripto yatırım kazanç kredi para investasi
    pinjaman penghasilan cuan lån investera lainat kölcsön půjčka împrumut επένδυση κέρδη δάνειο 比特 投资 赚钱 贷款
    收益 加密 投資 稼ぐ 副業 融資 儲か 비트코인 투자 수익 대출 부업 استثمار أرباح قرض عملات निवेश कमाएं कमाई लोन השקעה הלוואה`,
  freebies: `software windows crack cracked keygen license serial apk mod premium netflix spotify disney
    iptv account accounts login logins password hack hacked hacker followers likes views coins gems skins
    voucher giveaway iphone gift paypal amazon steam roblox essay thesis diploma torrent movies stream mp3
    ringtone prize winner congrats gratuit kostenlos konto gratis cuenta contas compte comptes бесплатно
    аккаунт взлом накрутка диплом розыгрыш приз hesap hileli bedava ödül gewinn gewonnen gagnant premio
    prêmio nagroda wygrana hadiah 账号 破解 免费 充值 中奖 アカ 無料 当選 계정 무료 당첨 حساب مجانا جائزة फ्री अकाउंट इनाम`,
  remedies: `pill pills pharmacy pharmacies tablets weight slimming detox viagra cialis ointment supplement
    keto cbd tabletten abnehmen apotheke minceur pastillas adelgazar farmacia emagrecer remédio dimagrire
    pillole afslanken tabletki odchudzanie таблетки похудение аптека zayıflama obat pelangsing χάπια
    αδυνάτισμα 减肥 药店 ダイ 痩せ 다이어트 약국 أقراص تخسيس दवा वजन horoscope psychic tarot астролог гадание horóscopo
    voyance wróżka`,
  platforms: `whatsapp telegram facebook instagram twitter youtube tiktok linkedin discord snapchat
    pinterest reddit viber signal weibo wechat bluesky mastodon threads flipboard twitch feedly rss tweet
    hashtag вконтакте телеграм вотсап ватсап ютуб инстаграм фейсбук одноклассники дзен 微信 微博 公众 抖音 小红 ツイ
    텔레그램 페이스북 인스타그램 유튜브 카카오톡 واتساب تليجرام فيسبوك تويتر إنستغرام يوتيوب व्हाट्सएप टेलीग्राम फेसबुक
    इंस्टाग्राम यूट्यूब וואטסאפ טלגרם פייסבוק`,
  apps: `app apps android ios ipad appstore aplikacja aplicación aplicativo applicazione application
    приложение андроид айфон uygulama εφαρμογή aplikasi aplikace 应用 客户 アプ 앱 어플 تطبيق ऐप אפליקציה`,
  programs: `podcast podcasts episode episodes listen audio webinar livestream spotify event events ticket
    tickets workshop conference summit course courses book books bookshop crossword puzzle quiz sudoku
    подкаст эпизод выпуск слушать вебинар folge folgen anhören épisode écouter écoutez episodio escucha
    ascolta aflevering luister odcinek słuchaj bölüm dinle dengarkan avsnitt lyssna kuuntele hallgasd
    poslech ascultă ακούστε 播客 收听 节目 ポッ 番組 聴く 팟캐스트 듣기 بودكاست استمع पॉडकास्ट सुनें פודקאסט`,
  alms: `donate donation donations charity support patreon patron contribute fundraiser appeal gift gifts
    spende spenden unterstützen förderer don dons donner soutenir soutenez donar donación apoyar apoya
    doação doar apoie dona donazione sostieni doneer steun wesprzyj wspieraj datek пожертвовать донат
    поддержать bağış destek donasi dukung sumbangan skänk stötta bidra tue adomány támogass přispějte
    donează δωρεά στηρίξτε 捐款 捐赠 支持 寄付 寄附 支援 기부 후원 تبرع ادعم दान सहयोग תרומה תרמו`,
  answers: `comment comments discuss forum survey poll polls vote letters photos submit opinion thoughts
    share question reply debate petition kommentar diskutieren umfrage abstimmen leserbrief meinung
    commenter sondage avis réagir réagissez votre comentar opina opinión encuesta vota comenta opinião
    enquete commenta sondaggio scrivi reageer stelling peiling mening komentarz ankieta opinia głosuj
    комментарий опрос мнение голосование обсудить yorum anket oylama komentar survei pendapat kommentera
    undersökning kommentti hozzászólás komentář anketa comentează sondaj σχόλιο ψηφίστε 评论 留言 投票 调查 コメ 投稿 댓글
    투표 의견 تعليق صوت استطلاع टिप्पणी राय सर्वे תגובה סקר`,
  subscriptions: `subscribe subscription subscriber membership unlimited abonnieren abonnement abo abonnez
    suscríbete suscripción assine assinatura abbonati abbonamento abonneer prenumerata подписка подписаться
    abone abonelik langganan prenumerera tilaa előfizetés předplatné abonează συνδρομή 订阅 会员 購読 会員 구독 회원
    اشترك اشتراك सदस्यता מנוי notification notifications alerts push benachrichtigung alertes notificaciones
    уведомления bildirim 通知 알림 إشعارات`,
  letters: `newsletter newsletters inbox email mailing infolettre nieuwsbrief boletín boletim рассылка
    bülten nyhetsbrev uutiskirje hírlevél postfach courriel correo почта posteingang skrzynka mejl
    ενημερωτικό 邮件 邮箱 メル マガ 뉴스레터 이메일 نشرة بريد न्यूज़लेटर ईमेल ניוזלטר`,
} as const;

export type PromoKind = keyof typeof wordsByKind;
export const promoKinds = Object.keys(wordsByKind) as PromoKind[];

const kindsByStem = new Map<string, number[]>();
promoKinds.forEach((kind, place) => {
  for (const stem of new Set(wordsByKind[kind].split(/\s+/u).map(stemOf)))
    kindsByStem.set(stem, [...(kindsByStem.get(stem) ?? []), place]);
});

/** How many of the words belong to each kind of promo, in the order of `promoKinds`. */
export const countKinds = (words: readonly string[]): number[] => {
  const counts = promoKinds.map(() => 0);
  for (const word of words) for (const kind of kindsOfWord(word)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** Places of the kinds that a word belongs to. Korean joins particles to its words, so shorter starts count there. */
const kindsOfWord = (word: string): readonly number[] => {
  let stem = stemOf(word);
  if (hangul.test(word))
    while (stem.length > shortestKorean && !kindsByStem.has(stem)) stem = stem.slice(0, -1);
  return kindsByStem.get(stem) ?? [];
};
const hangul = /^\p{sc=Hangul}/u;
const shortestKorean = 2;
