/**
 * Abbreviations that a full stop follows without an end of the sentence, in lower case and without that stop.
 * `inner` ones never end a sentence (`Mr.`); `either` ones may (`Inc.`, `usw.`), which the next word decides.
 */
type Abbreviations = { readonly inner: ReadonlySet<string>; readonly either: ReadonlySet<string> };

/** The abbreviations of a language, with the titles and units that many languages share. */
export function abbreviationsOf(lang: string): Abbreviations {
  const own = byLanguage[lang];
  return own ?? shared;
}

const words = (text: string): string[] => text.split(' ').filter(Boolean);

const sharedInner = 'dr prof st no nr vs art vol fig al ca cf mr mrs ms jr col gen sr op cit';
const sharedEither = 'etc inc ltd corp co';

const together = (inner: string, either: string): Abbreviations => ({
  inner: new Set(words(`${sharedInner} ${inner}`)),
  either: new Set(words(`${sharedEither} ${either}`)),
});

const shared = together('', '');

const byLanguage: Readonly<Record<string, Abbreviations>> = {
  en: together(
    'messrs mx rev hon pres gov sen rep reps sens lt sgt capt maj cmdr adm brig cpl pvt det insp supt mt ft pp ed eds approx dept est ' +
      'jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thurs fri nos viz e.g i.e eg ie',
    'u.s u.k u.n e.u a.m p.m d.c ph.d b.c a.d l.a n.y ave blvd rd bros assn univ u.s.a',
  ),
  de: together(
    'bzw bspw evtl ggf inkl exkl sog vgl zzgl abzgl bes insb allg geb gest verh str hl dipl ing mag hr fr frl med jur phil rer nat ' +
      'z.b z.t d.h u.a o.ä i.d.r z.zt v.a u.u s.o s.u z b d h jan feb mär apr aug sept okt nov dez mio mrd tsd abs ziff kap nr tel max min mind röm kath ev österr dt engl frz',
    'usw usf u.v.m v.chr n.chr chr e.v a.d gmbh co.kg',
  ),
  fr: together(
    'm mm mme mmes mlle me mgr pr ste av apr env éd ex fig hab janv févr avr juil sept oct nov déc p pp p.ex c.-à-d réf tél bd min max',
    'j.-c etc',
  ),
  es: together(
    'd da dª dña sra sres sras srta ud uds vd dr dra lic ing arq gral cnel tte av avda aprox cía depto ej p.ej pág págs núm tel ene feb abr ago sept oct nov dic mons fr ntra',
    'ee.uu ee uu s.a s.l a.m p.m a.c d.c jj.oo rr.hh',
  ),
  pt: together(
    'd dra sra srs sras srta exmo av al alm eng arq gal cel cap ten sgt pe pág págs núm nº tel aprox p.ex ex jan fev abr ago set out nov dez mons',
    's.a a.c d.c e.u.a cia ltda',
  ),
  it: together(
    'sig sigg sig.ra dott dott.ssa ing avv arch geom rag on sen mons don pag pagg cap ecc es p.es cfr tel gen feb apr mag giu lug ago set ott nov dic min max vol n',
    's.p.a s.r.l a.c d.c ecc spa srl',
  ),
  nl: together(
    'dhr mevr mw drs ir ing mr bijv bv o.a m.b.t i.v.m t.a.v d.w.z blz pag jan feb mrt apr aug sept okt nov dec st nl ca resp incl excl tel art',
    'enz n.v b.v v.chr n.chr e.d a.u.b',
  ),
  pl: together(
    'prof hab inż mgr lek red ks bp abp kard gen płk ppłk mjr kpt por sierż ul al pl im np tzn tzw tj m.in in ok godz min sek str s poz ust pkt zob por św woj pow gm ur zm rys tab nr zł gr tys mln mld',
    'itd itp r w n.e p.n.e',
  ),
  ru: together(
    'г гг в вв ул пр пл пер д кв корп стр с им тов акад проф доц канд докт инж св см ср напр т.е т.к т.н т тыс млн млрд руб коп чел обл р н тел мин сек рис табл янв февр апр авг сент окт нояб дек',
    'т.д т.п др пр н.э до н.э',
  ),
  uk: together(
    'р рр ст вул просп пл буд кв ім акад доц канд див тис млн млрд грн коп обл напр т.зв хв сек січ лют бер квіт трав черв лип серп вер жовт лист груд',
    'т.д т.п ін н.е до н.е',
  ),
  cs: together(
    'mgr ing bc judr mudr phdr rndr doc gen plk tzv tzn např popř resp cca č čl odst str s sv tř nám ul tel mil mld tis kč r hod min max stol p mj zejm event',
    'atd apod aj př.n.l n.l a.s s.r.o',
  ),
  sv: together(
    't.ex bl.a d.v.s dvs s.k o.d kap sid s kl ca tel tr inkl exkl resp jan feb mar apr jun jul aug sep okt nov dec f.d t.o.m fr.o.m p.g.a m.a.o jfr tfn ggr mkt',
    'm.m m.fl osv etc o.s.v f.kr e.kr',
  ),
  da: together(
    'f.eks bl.a dvs d.v.s s.k kap s kl ca tlf inkl ekskl resp jan feb mar apr jun jul aug sep okt nov dec fhv pga p.g.a jf mio mia kr stk hhv vedr',
    'm.m m.fl osv o.s.v f.kr e.kr',
  ),
  no: together(
    'f.eks bl.a dvs d.v.s s.k kap s kl ca tlf inkl ekskl resp jan feb mar apr jun jul aug sep okt nov des pga p.g.a jf mill mrd kr stk hhv vedr',
    'm.m m.fl osv o.s.v f.kr e.kr',
  ),
  fi: together(
    'esim mm ns ko ks vrt klo n s puh tri fil maist ent nk kpl milj mrd eur synt os nro toim ym.s',
    'jne yms ym eaa eKr jKr tms',
  ),
  tr: together(
    'sn doç yrd öğr gör av müh uzm org alb bşk mah cad sok cd sk apt no tel sf s bkz yy örn hz tbmm ort gn',
    'vb vs vd a.ş ltd.şti m.ö m.s t.c a.b.d',
  ),
  id: together(
    'h hj ir drs dra drg s.h s.e s.t m.si m.h m.m tn ny sdr jl jln gg kab kec kel prov hlm hal tel telp rp a.n u.p d.a tgl no bpk kh kol letjen mayjen brigjen irjen',
    'dll dsb dst tbk pt cv wib s.pd m.pd s.sos s.ip a.md',
  ),
  vi: together('tp ts ths gs pgs bs ks ls q p tx tt đ/c tr stt sđt', 'v.v'),
  ro: together(
    'dl dlui dna dra dvs ing av acad lt col gen sf str bd bl sc et ap jud nr pag p art alin lit ex p.ex ian febr mart apr iun iul aug sept oct nov dec mil mld aprox tel cca',
    'ș.a ș.a.m.d s.a s.r.l a.m p.m î.hr d.hr',
  ),
  hu: together(
    'ifj id özv pl ún kb ill ti u.n vö stb.i ld old sz tel fő min max márc ápr jún júl aug szept okt nov dec jan febr gróf szt',
    'stb kft zrt nyrt bt i.e i.sz',
  ),
  ca: together(
    'sr sra srs dr dra d av avda pl núm pàg pàgs tel aprox p.ex st sta gen febr març abr set oct nov des',
    's.a s.l ee.uu a.c d.c',
  ),
  el: together(
    'κ κα κος δρ καθ αρ σελ βλ π.χ δηλ τηλ χλμ εκ δισ χιλ οδ αγ λεωφ ιαν φεβ μαρ απρ αυγ σεπ οκτ νοε δεκ',
    'κ.λπ κλπ κ.ά π.μ μ.μ π.χρ μ.χρ α.ε ε.ε',
  ),
  hi: together('डॉ श्री प्रो पं सु कु मो रु सं पृ', 'आदि'),
  ar: together('د م أ ص ت هـ ج ق', 'إلخ الخ'),
};
