import type { Category } from '../../../src/core/types.ts';

/** The families of promos of each category, of the data and of the project's own writing. */
const familiesByCategory: Readonly<Record<Category, string>> = {
  scam: `account_recovery_hacker ai_companion airdrop antivirus_scare backlink_service backlinks_for_sale
    browser_extension_push buy_followers car_trick_advertorial celebrity_investment_advertorial
    classified_ads counterfeit_sneakers cracked_software crypto_doubling crypto_exchange_referral
    crypto_giveaway driver_download driver_update dropshipping_course earn_from_home energy_saver_device
    exam_answers fake_diplomas fake_documents fake_download fake_virus_alert faucet followers
    followers_growth forex_investment free_accounts free_ebooks free_skins freelancer_gig game_cheats
    game_currency gift_cards guest_posts_for_sale hacked_accounts inheritance_claim iptv license_keys loans
    magnetic_eyelashes mining_app mlm_opportunity mod_apk movie_download mp3_download nft_drop
    one_weird_trick paid_surveys parcel_phishing passive_income_ebook pc_cleaner pharma phone_spy_app
    prize_sms prop_trading_challenge psychic ringtone_premium_sms roblox_currency secret_trick_doctors_hate
    seo_services skincare_trick stock_tip stock_tips tax_refund_trick token_presale trading_bot
    trading_signals typing_jobs verified_badge wallpapers_download work_from_home`,
  gambling: `betting_bonus_code betting_tips bingo_site casino_betting casino_bonus fantasy_sports online_casino
    poker_room sports_betting_tips`,
  adult: 'adult_cam adult_dating dating_spam mail_order_bride sugar_dating',
  ad: `accounting_software ad_label advertorial_heat_pump advertorial_mattress adviser_directory
    affiliate_commerce affiliate_price affiliate_sentence ai_image_maker ai_image_tool ai_tool ai_writer
    air_purifier airport_parking annuities anti_ageing_cream audiobook_sober baby_products
    bank_account_switch bankruptcy_help best_of_list_affiliate bitcoin_atm black_friday_live_deals
    board_games bookshop_promo broadband browser_game budget_app business_formation camping_stove car_hire
    car_insurance car_leasing car_sale car_valuation cashback_app cheap_flights chocolate_gifts
    class_action_signup cloud_storage coding_bootcamp coffee_subscription coin_collecting commercial_cta
    company_origin_story company_values compression_socks concert_tickets console_bundle copied_news_phone
    copied_news_tickets copied_news_vpn cosmetic_surgery cosmetics coupon_page course_webinar coworking
    craft_beer_box credit_card_comparison_page cruises custom_t_shirts customer_tale_home
    customer_tale_language dash_cam_fleet data_breach_claim dating_app dating_site dental_implants
    designer_outlet divorce_lawyer dna_test_kit dog_training domain_for_sale domain_names drones e_bikes
    ebike editor_shop_pick electricity_meter electricity_switch essay_mill estate_agent ev_charger_install
    expert_tip_garden expert_tip_kitchen expert_tip_laundry expert_tip_security eyeglasses farmland_shares
    festival_passes flash_sale flight_delay_claims flower_delivery franchise_offer funeral_plans
    furniture_sale garden_furniture garden_tools genealogy_site glamping gold_coins gold_investment gold_ira
    greenhouse greeting_cards gutter_guard gutter_guards gym_membership hair_transplant health_insurance
    hearing_aids heat_pump_grant_seller heated_clothing holiday_cottage home_insulation home_repairs
    home_warranty hot_tubs hotel_deals house_clearance identity_theft_protection injury_claims insurance
    insurance_leadgen investing_course invoice_factoring jewellery job_board kitchen_gadget kitchen_knives
    language_app language_course laser_eye lawn_care life_cover lingerie log_burner logo_design
    massage_chair matrimonial_site mattress mattress_sale meal_kit meal_kits medical_negligence_claim
    mobile_puzzle moving_company native_auction native_career_employer native_city_property native_coffee
    native_cruise native_ebike native_energy_tariff native_eyewear native_footwear native_furniture
    native_genealogy native_insurance native_investing native_meal_box native_online_course native_pet_food
    native_retirement_village native_solar native_travel_region native_university native_wine
    night_vision_binoculars nursing_jobs_abroad online_degree outdoor_gadget password_manager patent_help
    payroll_service pdf_tool pension_review perfume personalised_childrens_book pest_control pet_food
    pet_insurance phone_cases phone_plans photo_books pocket_translator posture_corrector power_station
    press_release_service printer_ink product_roundup property_listings real_estate recruitment_agency
    referral_code refurbished_phones replica_goods replica_watches restaurant_local resume_builder
    river_cruise robot_vacuum school_open_day security_cameras self_storage seller_sentence_in_news
    seo_guest_link seo_parasite smart_home sneaker_drop software_native solar_panels sponsored_partner
    sports_tickets stairlifts steam_wishlist stock_pick_newsletter streaming_service streaming_sober
    subscription_box survival_food tattoo_studio tax_filing_app tax_relief tea_shop teeth_aligners
    telescopes theatre_season theatre_tickets timeshare trade_in_offer translation_earbuds
    translation_service travel_deal travel_deals tutoring used_cars van_insurance vape_shop virtual_office
    visa_services vpn_deals vpn_offer walk_in_tubs water_filters web_hosting website_builder
    wedding_photography whisky_casks will_writing windows_doors wine_club wine_investment wooden_toys
    yoga_retreat`,
  newsletter: `house_newsletter_plain newsletter newsletter_archive newsletter_city newsletter_morning newsletter_plug
    newsletter_topic`,
  subscribe: `adblock_notice archive_access audio_edition breaking_alerts browser_notifications channel_membership
    consent_to_view_embed corporate_subscription e_paper free_articles_left gift_article gift_subscription
    house_archive_access house_print_edition house_saved_topics house_subscription_note magazine_cover_plug
    membership notifications print_edition print_magazine_pitch push_alerts push_prompt reader_discount
    register_free sign_in_to_comment student_discount subscription_offer subscription_paywall trial_offer
    turn_on_alerts`,
  app: 'app_download house_app rate_our_app',
  social: `bookmark_site discord_community discord_invite follow_author follow_social google_news_follow
    house_referral_share rss_feed share_buttons_line share_request share_this_story whatsapp_telegram_join`,
  related: `author_other_work from_the_archive full_coverage_link full_report_download house_related_reading
    in_case_you_missed learn_more_link listen_to_article live_blog_plug more_from_author most_read_box
    next_story_teaser print_and_pdf_line read_also related_recipe related_review related_story series_box
    special_report_download topic_page_link video_teaser`,
  donate: `animal_appeal animal_rescue_appeal buy_me_a_coffee charity_appeal charity_legacy charity_sober
    disaster_appeal house_donation matching_donation_drive one_off_gift_ask patreon_ask support_journalism
    supporter_ask`,
  plug: `about_our_site advertise_with_us author_book author_book_plug book_club calendar_of_events
    classifieds_plug crossword_app crossword_page election_tracker_plug event_live event_ticket_promo
    film_club house_book house_events house_puzzle jobs_at_publisher local_business_directory media_kit
    museum_membership obituary_notice_plug podcast_plug publisher_course publisher_event publisher_shop
    publisher_webinar puzzle_plug quiz_link quiz_plug sister_title_plug sports_scores_page weather_page_plug
    weekly_quiz`,
  interact: `ask_our_reporter awards_nominations become_contributor comment_invite comment_policy_invite
    community_petition correction_form_plea forum_invite guest_blogger_invite house_comment_signup
    letters_invite local_edition_choice petition photo_contest reader_panel reader_panel_survey
    reader_photos reader_poll recipe_box_save sell_your_photo survey_poll_petition ticket_draw_for_members
    tip_line volunteer_with_us`,
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
