import type { Category } from '../../../src/core/types.ts';

/** The category of each promo family of the data. */
const categoryByFamily: Readonly<Record<string, Category>> = {
  ad_label: 'ad',
  adult_dating: 'adult',
  affiliate_commerce: 'ad',
  ai_tool: 'ad',
  app_download: 'app',
  casino_betting: 'gambling',
  comment_invite: 'interact',
  commercial_cta: 'ad',
  course_webinar: 'ad',
  crypto_doubling: 'scam',
  earn_from_home: 'scam',
  essay_mill: 'ad',
  event_ticket_promo: 'plug',
  fake_download: 'scam',
  follow_social: 'social',
  followers: 'scam',
  forex_investment: 'scam',
  free_accounts: 'scam',
  game_currency: 'scam',
  gift_cards: 'scam',
  google_news_follow: 'social',
  insurance_leadgen: 'ad',
  iptv: 'scam',
  learn_more_link: 'related',
  loans: 'scam',
  mod_apk: 'scam',
  movie_download: 'scam',
  newsletter: 'newsletter',
  notifications: 'subscribe',
  one_weird_trick: 'scam',
  pharma: 'scam',
  podcast_plug: 'plug',
  prize_sms: 'scam',
  psychic: 'scam',
  push_prompt: 'subscribe',
  read_also: 'related',
  real_estate: 'ad',
  replica_goods: 'ad',
  ringtone_premium_sms: 'scam',
  seo_guest_link: 'ad',
  seo_parasite: 'ad',
  sponsored_partner: 'ad',
  subscription_paywall: 'subscribe',
  support_journalism: 'donate',
  survey_poll_petition: 'interact',
  travel_deal: 'ad',
  video_teaser: 'related',
  vpn_deals: 'ad',
  whatsapp_telegram_join: 'social',
};

/** The category of a promo by its family or its hand label; `undefined` where neither names one. */
export const categoryOfOrigin = (origin: string): Category | undefined => {
  if (!origin.startsWith('promo:')) return categoryByFamily[origin];
  const label = origin.slice('promo:'.length);
  return label === 'affiliate' ? 'ad' : (label as Category);
};
