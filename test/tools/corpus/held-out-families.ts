/** Promo families that nothing is trained on: they stand for the lures that come after the training. */
export const heldOutFamilies: ReadonlySet<string> = new Set([
  'iptv',
  'psychic',
  'loans',
  'prize_sms',
  'google_news_follow',
  'podcast_plug',
  'essay_mill',
  'pharma',
  'sponsored_partner',
  'whatsapp_telegram_join',
  'gift_cards',
  'video_teaser',
  'commercial_cta',
]);
