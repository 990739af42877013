/**
 * How sites begin the lines of their own boxes: "Read also:", "Sign up for", "Follow us". Formulas of the trade, not
 * wordings of promos, in the languages most read; lower case, without the signs before and the colon behind.
 */
const phrases = {
  readOn: `read also|also read|read more|read next|read on|read the|read our|read this|related|see also|see more|more on|more from|more in|
    more about|more stories|more news|up next|next up|don't miss|don’t miss|in case you missed|icymi|recommended|you may also|you might also|
    you might like|trending|most read|most popular|latest news|top stories|keep reading|continue reading|editor's pick|editors’ pick|editor’s pick|
    must read|also on|learn more|find out more|full story|full coverage|explore more|click here to read|here's more|what to read next|
    further reading|suggested reading|popular now|other stories|lesen sie|lies auch|mehr zum thema|mehr dazu|mehr zu|auch interessant|
    das könnte sie|das könnte dich|weitere artikel|weiterlesen|mehr lesen|zum thema|passend dazu|siehe auch|lesetipp|meistgelesen|
    à lire|a lire|lire aussi|lire la suite|voir aussi|à voir|à découvrir|sur le même sujet|lisez aussi|pour aller plus loin|en savoir plus|
    lea también|lee también|lea más|leer más|leé también|te puede interesar|puede interesarte|le puede interesar|también te puede|ver más|
    más información|más noticias|relacionado|noticias relacionadas|además lee|mira también|no te pierdas|seguir leyendo|
    leia também|leia mais|veja também|saiba mais|veja mais|leia a seguir|relacionadas|confira também|continue lendo|
    leggi anche|leggi di più|leggi tutto|vedi anche|per approfondire|approfondisci|potrebbe interessarti|ti potrebbe|articoli correlati|
    lees ook|lees meer|lees verder|zie ook|bekijk ook|meer over|ook interessant|czytaj także|czytaj też|czytaj również|przeczytaj|czytaj więcej|
    zobacz także|zobacz też|zobacz również|polecamy|warto przeczytać|czytaj dalej|czytaj:|más leídas|
    читайте также|читайте тоже|читать также|читать далее|читайте|подробнее|по теме|см. также|смотрите также|также по теме|материалы по теме|
    популярное|ещё по теме|еще по теме|читайте також|дивіться також|за темою|більше|sizin için|ayrıca okuyun|ilgili haber|bunu da okuyun|
    okumaya devam|ilginizi çekebilir|haberin devamı|devamını oku|baca juga|baca selengkapnya|lihat juga|simak juga|artikel terkait|berita terkait|
    läs också|läs även|läs mer|les også|les mer|læs også|læs mere|lue myös|lue lisää|olvasta már|olvassa el|kapcsolódó|čtěte také|přečtěte si|
    čtěte|související|prečítajte si|citește și|citeşte şi|vezi și|διαβάστε|δείτε|διαβάστε επίσης|δείτε επίσης|σχετικά|
    اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|مواضيع ذات صلة|بیشتر بخوانید|مطالب مرتبط|קראו גם|עוד בנושא|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|
    आगे पढ़ें|इसे भी पढ़ें|আরও পড়ুন|আরো পড়ুন|xem thêm|đọc thêm|tin liên quan|อ่านเพิ่มเติม|อ่านต่อ|ข่าวที่เกี่ยวข้อง|
    関連記事|あわせて読みたい|こちらもおすすめ|おすすめ記事|人気記事|続きを読む|もっと見る|関連|相关阅读|相关新闻|延伸阅读|延伸閱讀|相關新聞|更多|推荐阅读|
    热门|阅读更多|點我看|看更多|관련기사|관련 기사|더 보기|추천 기사|많이 본|함께 보면`,
  newsletter: `sign up|signup|subscribe to|get our|get the latest|get the best|newsletter|our newsletter|join our newsletter|
    stay informed|stay up to date|stay in the know|never miss|delivered to|enter your email|your email|receive our|want more|
    melden sie sich|jetzt anmelden|newsletter abonnieren|abonnieren sie|verpassen sie|bleiben sie|jetzt abonnieren|
    inscrivez-vous|recevez|abonnez-vous|ne manquez|suscríbete|suscríbase|suscribite|recibe|reciba|apúntate|regístrate|
    inscreva-se|assine|receba|cadastre-se|iscriviti|ricevi|abbonati|schrijf je in|schrijf u in|meld je aan|ontvang|
    zapisz się|zapisz|subskrybuj|подпишитесь|подписывайтесь|подпишись|підпишіться|підписуйтесь|abone ol|bültenimize|e-bülten|berlangganan|
    daftar newsletter|prenumerera|anmäl dig|meld deg|tilmeld|tilaa|feliratkoz|iratkozzon|přihlaste se|odebírejte|abonează-te|εγγραφείτε|
    اشترك|عضویت|הירשמו|सब्सक्राइब|đăng ký|สมัคร|メルマガ|ニュースレター|会員登録|无料会員|無料会員|订阅|訂閱|구독|뉴스레터`,
  follow: `follow us|follow me|follow our|follow the|follow @|like us|like our|join us on|join our|find us|connect with|share this|
    share on|add us|add as a preferred|set as preferred|on google news|whatsapp|telegram|facebook|instagram|twitter|youtube|
    folgen sie|folge uns|folgt uns|teilen|suivez|rejoignez|partager|sigue|síguenos|siga|sigan|seguinos|únete|únase|compartir|
    siga-nos|curta|entre no|participe do|compartilh|seguici|segui|unisciti|condividi|volg ons|volg|deel|polub|obserwuj|śledź|dołącz|
    udostępnij|присоединяйтесь|следите|наш канал|мы в|поделиться|приєднуйтесь|стежте|bizi takip|takip edin|kanalımıza|ikuti|gabung|bergabung|
    följ|følg|seuraa|kövess|kövesse|sledujte|urmărește|urmăriți|ακολουθήστε|تابعوا|تابعنا|انضم|ما را|עקבו|फॉलो करें|जुड़ें|theo dõi|ติดตาม|
    フォロー|友だち追加|公式|关注|關注|扫码|加入|追蹤|팔로우|채널`,
  comment: `leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|have your say|what do you think|
    let us know|tell us|share your|send us|write to us|contact us|email us|do you have|got a tip|got a story|have a tip|comments|view comments|
    vote|take our poll|kommentar|was meinen sie|diskutieren sie|schreiben sie|haben sie|laissez un commentaire|réagissez|qu'en pensez|
    donnez votre|déjanos|deja tu comentario|comenta|qué opinas|deixe|comente|o que você|lascia un commento|commenta|laat een|reageer|skomentuj|
    a ty|обсудить|комментировать|оставить комментарий|напишите|yorum|tulis komentar|kommentera|hva mener|コメント|ご意見|评论|留言|댓글`,
  media: `watch|watch now|watch live|watch this|watch the|watch the video|watch on|video|videos|in video|more videos|photos|in photos|in pictures|pictures|
    more photos|see photos|photo gallery|gallery|slideshow|listen|listen now|listen to|listen on|podcast|audio|play video|im video|im bild|
    video ansehen|jetzt ansehen|ansehen|schauen sie|bilder|fotos|fotostrecke|bilderstrecke|bildergalerie|galerie|anhören|jetzt anhören|hören sie|
    vidéo|vidéos|en vidéo|regardez|à regarder|en images|en photos|diaporama|écoutez|à écouter|vídeo|vídeos|en vídeo|ver video|ver vídeo|vea|mira|mirá|
    mire|galería|en imágenes|en fotos|escucha|escuche|escuchá|assista|assista ao|veja o vídeo|veja fotos|veja imagens|galeria|em fotos|em imagens|ouça|
    guarda|guarda il video|il video|le foto|le immagini|fotogallery|ascolta|bekijk|bekijk de|foto's|fotoserie|luister|beluister|zobacz wideo|
    zobacz film|zobacz zdjęcia|wideo|obejrzyj|oglądaj|zdjęcia|posłuchaj|słuchaj|видео|смотрите|смотреть|смотри|фотогалерея|фоторепортаж|слушайте|
    слушать|подкаст|відео|дивіться|слухайте|izle|izleyin|videoyu izle|foto galeri|dinle|dinleyin|tonton|saksikan|galeri|dengarkan|se videon|
    se klippet|bildspel|bildextra|lyssna|se video|se bildene|se billederne|hør|lytt|lyt|katso|katso video|kuvat|kuuntele|videó|nézze meg|képek|
    galéria|hallgassa|podívejte se|fotogalerie|poslechněte|pozrite|fotogaléria|vypočujte|galerie foto|ascultă|βίντεο|δείτε το βίντεο|
    δείτε φωτογραφίες|ακούστε|فيديو|بالفيديو|بالصور|شاهد|شاهدوا|استمع|ویدیو|فیلم|تماشا کنید|عکس|בווידאו|וידאו|צפו|גלריה|האזינו|वीडियो|देखें|
    तस्वीरें|सुनें|ভিডিও|দেখুন|ছবিতে|xem video|nghe|คลิป|วิดีโอ|ชมคลิป|ฟัง|動画|映像|写真|画像|音声|ポッドキャスト|视频|影片|视讯|图集|圖集|组图|圖輯|收听|
    收聽|播客|观看|觀看|영상|동영상|화보|듣기|팟캐스트`,
  support: `support our|support us|support the|support independent|support local|donate|make a donation|become a member|become a patron|
    help us|your support|contribute|chip in|unterstützen sie|unterstütze|spenden|jetzt spenden|soutenez|faites un don|apoya|dona|hazte socio|
    colabora|apoie|doe|contribua|sostieni|dona ora|steun|doneer|wesprzyj|wspieraj|поддержите|поддержать|пожертв|підтримайте|destek ol|bağış|dukung|
    donasi|støtt|stöd|támogass|podpořte|susține|στηρίξτε|ادعم|تبرع|תמכו|ご支援|寄付|支持我们|捐|후원`,
  product: `buy now|buy it|shop now|shop|order now|order your|get yours|get it|get your|get started|get free|get a|try it|try for|start your|
    claim|grab|download|install|book now|book your|book a|click here|click now|tap here|play now|bet now|apply now|register now|register for|
    check price|check out|see price|see at|view deal|view at|available at|save up to|use code|use coupon|use promo|enter code|unlock|
    limited time|today only|special offer|exclusive offer|best deal|deal of|today's best|win a|enter to win|enter now|earn|make money|
    jetzt kaufen|jetzt bestellen|jetzt sichern|jetzt kostenlos|jetzt testen|jetzt spielen|hier klicken|zum angebot|gratis|kostenlos|
    achetez|commandez|profitez|cliquez|téléchargez|découvrez|essayez|jouez|obtenez|compra|cómpralo|descarga|haz clic|aprovecha|consigue|gana|
    prueba|obtén|compre|baixe|clique|aproveite|ganhe|garanta|acquista|scarica|clicca|approfitta|ottieni|vinci|koop|bestel|klik hier|probeer|
    kup|pobierz|kliknij|odbierz|zamów|sprawdź|zarabiaj|купить|скачать|скачайте|заказать|получите|получить|жми|нажмите|переходи|забирай|успей|
    купити|завантаж|hemen|tıkla|indir|satın al|kazan|beli|unduh|klik|dapatkan|daftar sekarang|main sekarang|köp|ladda ner|kjøp|last ned|
    køb|osta|lataa|vásárolj|töltse|kupte|stáhněte|cumpără|descarcă|αγοράστε|κατεβάστε|κερδίστε|اضغط|حمل|اربح|احصل|اطلب|اشتر|خرید|دانلود|
    לחצו|הורידו|डाउनलोड|खरीदें|क्लिक करें|mua ngay|tải|nhấn|คลิก|ดาวน์โหลด|รับ|今すぐ|ダウンロード|購入|申し込み|無料|限定|点击|下载|立即|购买|领取|免费|
    지금|다운로드|구매|무료|신청`,
  sponsor: `sponsored|advertisement|ad:|advert|presented by|brought to you|in partnership|paid content|partner content|promoted|
    our partners|from our partners|offers from|anzeige|werbung|gesponsert|präsentiert von|publicité|contenu sponsorisé|en partenariat|publicidad|
    contenido patrocinado|patrocinado|publicidade|conteúdo patrocinado|oferecimento|pubblicità|sponsorizzato|advertentie|gesponsord|
    reklama|artykuł sponsorowany|materiał partnera|реклама|на правах рекламы|партнерский|спонсор|reklam|ilan|sponsorlu|iklan|annons|annonse|
    annonce|mainos|hirdetés|reklam|publicitate|διαφήμιση|إعلان|תוכן שיווקי|विज्ञापन|quảng cáo|โฆษณา|広告|提供：|广告|廣告|推广|광고`,
} as const;

export type LeadKind = keyof typeof phrases;

const leadKinds = Object.keys(phrases) as LeadKind[];

/** Characters by which phrases are looked up, and what of a text is compared at most. */
const startLength = 2;
const maxStartChars = 60;

type Lead = { readonly phrase: string; readonly kind: LeadKind };

/** The phrases by their first two characters, so that a block is compared with a handful of them. */
const leadsByStart = ((): ReadonlyMap<string, readonly Lead[]> => {
  const byStart = new Map<string, Lead[]>();
  for (const kind of leadKinds) {
    for (const phrase of phrases[kind].split('|').map((each) => each.trim())) {
      const start = phrase.slice(0, startLength);
      byStart.set(start, [...(byStart.get(start) ?? []), { phrase, kind }]);
    }
  }
  return byStart;
})();

/** What kind of box a text begins like; `undefined` for most texts. The longest phrase that fits decides. */
export const leadOf = (text: string): LeadKind | undefined => {
  const start = text.slice(0, maxStartChars).toLowerCase().replace(signs, '');
  let best: Lead | undefined;
  for (const lead of leadsByStart.get(start.slice(0, startLength)) ?? []) {
    if (lead.phrase.length <= (best?.phrase.length ?? 0) || !start.startsWith(lead.phrase)) continue;
    if (isWordEnd(start, lead.phrase.length)) best = lead;
  }
  return best?.kind;
};

/** Scripts without spaces have no word ends; in the others a phrase has to end with a word. */
const isWordEnd = (text: string, end: number): boolean =>
  !spacedLetter.test(text.charAt(end)) || !spacedLetter.test(text.charAt(end - 1));
const spacedLetter = /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}]/u;
/** Bullets, arrows, emoji and brackets before the first word. */
const signs = /^[^\p{L}\p{N}]+/u;
