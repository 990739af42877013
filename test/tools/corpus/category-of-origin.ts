import type { Category } from '../../../src/core/types.ts';

/** The families of promos of each category, of the data and of the project's own writing. */
const familiesByCategory: Readonly<Record<Category, string>> = {
  scam: `celebrity_investment_advertorial cracked_software crypto_doubling crypto_exchange_referral
    earn_from_home fake_documents fake_download followers followers_growth forex_investment free_accounts
    free_ebooks game_cheats game_currency gift_cards iptv loans mod_apk movie_download one_weird_trick
    paid_surveys pc_cleaner pharma prize_sms psychic ringtone_premium_sms trading_bot`,
  gambling: 'betting_bonus_code casino_betting fantasy_sports online_casino',
  adult: 'adult_dating',
  ad: `ad_label affiliate_commerce ai_tool anti_ageing_cream baby_products bookshop_promo broadband car_hire
    car_insurance car_leasing car_sale cashback_app cheap_flights coding_bootcamp coffee_subscription
    commercial_cta concert_tickets cosmetic_surgery cosmetics course_webinar cruises dating_app dental_implants
    e_bikes electricity_switch essay_mill eyeglasses festival_passes flash_sale flight_delay_claims
    funeral_plans furniture_sale garden_tools gold_coins gym_membership health_insurance hearing_aids
    home_insulation home_repairs hotel_deals injury_claims insurance insurance_leadgen jewellery job_board
    kitchen_gadget language_course mattress_sale meal_kits moving_company online_degree outdoor_gadget pet_food
    pet_insurance phone_plans photo_books product_roundup property_listings real_estate replica_goods
    replica_watches resume_builder security_cameras seo_guest_link seo_parasite smart_home sneaker_drop
    solar_panels sponsored_partner sports_tickets stairlifts subscription_box survival_food timeshare
    travel_deal travel_deals tutoring vape_shop visa_services vpn_deals water_filters windows_doors wine_club
    yoga_retreat`,
  newsletter: 'newsletter',
  subscribe: `adblock_notice breaking_alerts browser_notifications e_paper gift_article magazine_cover_plug
    membership notifications print_edition push_prompt register_free sign_in_to_comment subscription_paywall`,
  app: 'app_download',
  social: `bookmark_site follow_social google_news_follow rss_feed share_this_story whatsapp_telegram_join`,
  related: 'learn_more_link live_blog_plug read_also special_report_download video_teaser',
  donate: 'animal_rescue_appeal charity_appeal support_journalism',
  plug: `about_our_site author_book_plug event_ticket_promo jobs_at_publisher podcast_plug publisher_course
    publisher_event publisher_shop publisher_webinar puzzle_plug quiz_plug`,
  interact: `awards_nominations comment_invite guest_blogger_invite letters_invite local_edition_choice
    photo_contest reader_poll recipe_box_save survey_poll_petition tip_line`,
  filler: 'other_story viral_filler',
};

const categoryByFamily: ReadonlyMap<string, Category> = new Map(
  Object.entries(familiesByCategory).flatMap(([category, families]) =>
    families.split(/\s+/u).map((family) => [family, category as Category] as const),
  ),
);

/** The category of a promo by its family or its hand label; `undefined` where neither names one. */
export const categoryOfOrigin = (origin: string): Category | undefined => {
  if (!origin.startsWith('promo:')) return categoryByFamily.get(origin);
  const label = origin.slice('promo:'.length);
  return label === 'affiliate' ? 'ad' : (label as Category);
};
