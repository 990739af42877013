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
};
