import type { Category } from '../../../src/core/types.ts';

/** The families of promos of each category, of the data and of the project's own writing. */
const familiesByCategory: Readonly<Record<Category, string>> = {
  scam: `account_recovery_hacker ad_account_reseller aged_social_accounts ai_companion airdrop
    airline_helpline_number antivirus_scare app_install_seller backlink_service backlinks_for_sale
    battery_damage_warning browser_extension_push buy_followers car_trick_advertorial
    celebrity_investment_advertorial chat_operator_job classified_ads click_here_anchor_line
    comment_bot_earn_spam comment_flattery_link contest_vote_seller copyright_strike_warning
    counterfeit_sneakers cracked_software cruise_ship_crew_jobs crypto_doubling crypto_exchange_referral
    crypto_giveaway driver_download driver_update dropshipping_course earn_from_home email_login_help_number
    energy_saver_device exam_answers faceless_video_income fake_bsu_aid_link fake_closing_shoes
    fake_closing_shop fake_diplomas fake_documents fake_download fake_electronics_pallet fake_reviews_sale
    fake_shop_closing fake_train_recruit fake_virus_alert faucet followers followers_growth forex_investment
    forgotten_money_scam free_accounts free_ebooks free_internet_trick free_skins freelancer_gig
    fuel_saver_plug fund_recovery_agent funds_recovery_scam game_account_seller game_boosting game_cheats
    game_currency gift_cards grade_change_hacker guest_posts_for_sale hacked_accounts inheritance_claim iptv
    language_certificate_no_exam license_keys like_task_job loans lost_luggage_sale_scam
    machine_translated_shop_offer magnetic_eyelashes mailbox_full_warning mini_heater_miracle mining_app
    mlm_opportunity mod_apk movie_download mp3_download music_stream_boost nft_drop noble_title_seller
    oil_rig_jobs one_weird_trick paid_surveys parcel_phishing parcel_reshipping_job passive_income_ebook
    pc_cleaner people_search_trial pharma phone_spy_app photo_backup_expiry_warning plantation_shares_scheme
    printer_support_number private_profile_viewer prize_sms prop_trading_challenge psychic review_seller
    ringtone_premium_sms roblox_currency safety_card_certificates scratch_eraser_cloth
    second_passport_seller secret_trick_doctors_hate senior_benefit_leadgen seo_services
    settlement_permit_agent shady_partner_spam shared_login_reseller skincare_trick stock_tip stock_tips
    study_abroad_visa_guarantee surplus_pallet_scam tax_refund_trick temporary_number_generator
    token_presale top_up_reseller trader_thanks_testimonial trading_bot trading_signals traffic_seller
    train_card_scam typing_jobs unclaimed_luggage_sale unclaimed_money_search vending_route_scheme
    verified_badge video_player_update visa_slot_seller wallet_support_number wallpapers_download
    warehouse_jobs_abroad wifi_booster_stick wifi_password_tool work_from_home`,
  gambling: `betting_bonus_code betting_tips bingo_site casino_betting casino_bonus fantasy_sports fixed_match_seller
    online_casino poker_room roulette_system_seller sports_betting_tips`,
  adult: 'adult_cam adult_dating dating_spam mail_order_bride sugar_dating',
  ad: `abbey_retreat ac_cleaning ac_installation acai_delivery accessibility_consent_vendor accounting_software
    ad_label advertorial_heat_pump advertorial_mattress adviser_directory affiliate_commerce affiliate_price
    affiliate_sentence agritourism_stay agriturismo_stay ai_image_maker ai_image_tool ai_tool ai_writer
    air_conditioning_service air_purifier airmiles_trade airport_parking alcohol_free_drinks
    alterations_and_dressmaking amazon_river_trip annuities anti_ageing_cream api_data_feeds
    appliance_repair appliance_repair_stuffing aqiqah_catering aquarium_supplies art_commissions art_prints
    art_supplies artisan_cachaca artisan_pasta au_pair_agency audio_plugins audiobook_sober awning_installer
    b2b_newsletter_ad baby_products baikal_tour balneario_weekend bank_account_switch bankruptcy_help
    banya_building barbecue_kit bathroom_fitter bathroom_refit batik_shop beach_umbrella_booking
    beekeeping_courses bespoke_tailor best_of_list_affiliate bicycle_workshop bike_parts bike_subscription
    bird_feeders bitcoin_atm black_friday_live_deals blacksmith_forge blog_printable_optin board_games
    boarding_house boat_licence boat_moorings_and_yard boat_rental boiler_cover boiler_servicing
    book_buyback bookshelf_speakers bookshop_promo borehole_drilling bouncy_castle_hire broadband
    browser_game budget_app bug_bounty_platform building_brick_sets building_surveyor bus_tickets_app
    bus_to_germany business_formation cake_maker camera_gear camping_stove canal_boats canastra_cheese
    canoe_trip car_club car_detailing car_hire car_insurance car_leasing car_parts_online car_sale
    car_valuation carbon_offset care_worker_course cargo_bike_rental cargo_bikes carnival_bloco_shirt
    carpet_and_rug_cleaning carpooling cash_for_gold cashback_app cast_iron_cookware catering_office_lunch
    caviar_shop champagne_grower chargers_and_cables charity_christmas_cards charity_run_places
    charity_shop_donations cheap_flights cheese_affineur cheese_by_post cheese_club chess_lessons
    chess_mind_sports chess_school_online chimney_sweep chocolate_gifts choir_recruiting choir_recruitment
    christmas_tree_order civil_service_exam_prep class_action_signup cleaning_lady_app clearance_warehouses
    climbing_wall closing_down_sale clothes_repair cloud_storage club_supporter_shares coach_tours
    code_editor_tools coding_bootcamp coffee_subscription coin_collecting collect_stickers_album
    colouring_pages comics_shop commercial_cta community_shares company_origin_story company_values
    compression_socks concert_tickets console_bundle contract_shearing_and_harvest contributors_wanted
    cookery_school cooking_class copied_news_phone copied_news_tickets copied_news_vpn cordless_power_tools
    cosmetic_surgery cosmetics cosplay_commissions coupon_page course_webinar coworking craft_beer_box
    craft_spirits creator_brand_matching creator_newsletter_platform credit_card_comparison_page
    crossborder_bus cruises curtains_and_blinds custom_kitchens custom_t_shirts custom_wardrobes
    customer_tale_home customer_tale_language cycling_sportive daily_flat_rental dance_school dash_cam_fleet
    data_breach_claim data_labelling_service dataset_vendor dating_app dating_site dental_implants
    dental_practice design_templates_icons designer_outlet developer_conference digital_pianos
    digital_wedding_invite distillery_visits divorce_lawyer dna_test_kit dog_training dolls_and_plush
    domain_for_sale domain_names domestic_cleaner drain_emergency drain_unblocking draught_proofing
    drinking_water_delivery drones dry_stone_walling e_bikes ebike editor_shop_pick electric_scooter_moto
    electricity_meter electricity_switch energy_cooperative_shares error_monitoring escape_room
    esports_tryouts essay_mill estate_agent ethical_banking ev_charger_install evening_classes
    expert_tip_garden expert_tip_kitchen expert_tip_laundry expert_tip_security eyeglasses fabric_and_sewing
    facade_renovation fan_convention fandom_wiki_fan_votes fanfiction_archive farm_eggs_delivery farm_stays
    farmland_shares farrier_service fence_panels fencing_and_gates ferry_crossings festival_passes
    fiberglass_pool firewood_delivery first_aid_course fish_box fishing_permits fishing_tackle
    flamenco_classes flash_sale flea_market_app flight_delay_claims flight_sim_addons flooring
    flower_delivery font_download font_foundry food_saving_app food_waste_basket foster_carers
    franchise_offer fuel_card funeral_plans fur_coats furniture_custom_kitchen furniture_sale
    game_asset_packs game_server_hosting garage_doors garage_workshop_self_service garden_furniture
    garden_tools genealogy_site glamping gold_coins gold_investment gold_ira golf_gear golf_membership
    gpu_cloud gravestone_workshop greenhouse greeting_cards guided_walking_holidays guild_recruitment
    guitar_lessons_app guitar_shops gutter_guard gutter_guards gym_clothes_brand gym_membership hackathon
    hair_and_barber hair_transplant hairdresser_training hammock_maker hampers hand_tools handmade_soap
    headphone_deals health_insurance hearing_aids heat_pump_grant_seller heated_clothing heating_oil_club
    heritage_language_class heritage_railway hijab_fashion hiking_map_app historic_stays hobby_fair
    holiday_cottage holiday_let_management home_battery home_brewing home_care_agency home_cleaning_app
    home_exchange home_gym_kit home_help home_insulation home_repairs home_server_nas home_warranty
    honey_beekeeper horse_livery hot_sauce hot_tubs hotel_deals hotel_half_price_reseller house_clearance
    housekeeping_agency iberian_ham identity_theft_protection income_protection injury_claims insect_screens
    instrument_rental insurance insurance_leadgen intercity_taxi interior_designer investing_course
    invoice_factoring island_boat_trip it_certification_prep jewellery jigsaw_puzzles job_board
    kennels_and_cattery kindergarten_enrolment kitchen_gadget kitchen_knives kitchen_refacing knitting_yarn
    koi_fish landlord_rent_insurance language_app language_course laptop_deals laser_eye
    laundry_and_dry_cleaning lawn_care leather_bags lecture_series lego_rental life_cover lingerie
    liquidation_pallets literary_festival local_currency local_electrician locksmith
    locksmith_keyword_stuffing log_burner logo_design lpg_conversion luggage_forwarding
    made_to_measure_shirts mail_order_catalogues managed_database map_update_download
    market_research_reports marketplace_seller_course massage_chair massage_day_spa matrimonial_site
    mattress mattress_sale meal_kit meal_kits meat_box meat_by_mail mechanical_keyboards mechanical_watches
    medical_negligence_claim mehendi_and_bridal_beauty memory_books memory_digitizing merino_socks
    metal_detecting metal_detectors minecraft_server mobile_bar_and_catering_vans mobile_puzzle
    mobility_scooters model_railway model_railways money_transfer motorcycle_courier_job motorcycle_gear
    motorhome_hire mountain_guide moving_company music_lessons nail_course nanny_agency
    nanny_and_babysitters native_auction native_career_employer native_city_property native_coffee
    native_cruise native_ebike native_energy_tariff native_eyewear native_footwear native_furniture
    native_genealogy native_insurance native_investing native_meal_box native_online_course native_pet_food
    native_retirement_village native_solar native_travel_region native_university native_wine natural_burial
    newsletter_classifieds night_train night_trains night_vision_binoculars no_code_builder notes_tasks_app
    nursery_childcare nursery_places nursing_jobs_abroad office_template_download olive_oil
    olive_oil_by_post olive_oil_direct online_condo_manager online_degree orange_boxes orchestra_season
    organic_fertilizer osteopath_chiropractor outdoor_gadget oven_and_kitchen_cleaning paid_plasma_donation
    paint_and_wallpaper paint_and_wine_class painter_decorator parking_space_sharing parmesan_dairy
    party_and_costumes party_entertainer party_entertainers password_manager patent_help paving_stones
    payroll_service pcb_manufacturing pdf_tool pellet_stove pension_review perfume
    personalised_childrens_book pest_control pet_food pet_insurance phone_cases phone_plans photo_books
    physiotherapy_clinic piano_lessons piano_sales piano_tuning picture_framing pierogi_delivery
    playtest_signup plus_size_fashion pocket_translator podiatry_clinic pool_heating pool_maintenance
    posture_corrector pottery_and_craft_classes pottery_studio pousada_stay power_station
    press_release_service printer_3d_filament printer_ink privacy_analytics product_roundup
    property_listings public_competition_prep public_exam_academy public_tender_course quest_room
    qurban_animals racehorse_syndicate railcards rank_boosting real_estate recruitment_agency
    reference_research_tools referral_code refill_shop refugee_hosting refurbished_phones regional_snacks
    remittances replica_goods replica_watches restaurant_local resume_builder riding_stables
    river_barge_holiday river_cruise robot_vacuum roller_shutters roofing_sheets rotational_work
    running_shoes saas_lifetime_deal safety_boots sailing_licence_course sailing_school salary_benchmarks
    sanatorium_stay savings_accounts scented_candles school_exchange_hosts school_open_day school_uniform
    school_uniforms seafood_by_mail secondhand_clothes_app secrets_security_scanning
    security_awareness_training security_cameras self_storage seller_sentence_in_news selvedge_denim
    seo_guest_link seo_parasite septic_pumping septic_tank_install septic_tank_service sewing_course
    sewing_machines sheepskin_slippers shoe_and_leather_repair short_let_concierge sign_language_course
    single_board_computers ski_chalets ski_rental smart_home sneaker_drop sober_driver software_native
    solar_panels solo_travel_groups sourdough_baking speech_and_child_therapy speech_therapist_online
    speedrun_marathon spice_merchants sponsored_partner sports_club_recruit sports_tickets
    spreadsheet_templates stairlifts star_our_repo steam_wishlist stock_pick_newsletter stonemason_memorials
    streamer_overlays streaming_service streaming_sober stretch_ceilings studio_pottery study_abroad_teens
    subscription_box sun_shade_pergola supper_club survey_form_builder survival_food swim_lessons
    swimming_lessons tailored_shirts tattoo_studio tax_filing_app tax_relief tea_shop
    teacher_recruitment_campaign tech_talent_hiring teeth_aligners telescopes terme_day thalasso_stay
    thatching_and_heritage_roofs theatre_season theatre_tickets thermal_spa_day thrift_market
    tilapia_farm_course timeshare top_ten_link_line trade_in_offer trading_card_market train_ticket_app
    transcription_captioning translation_earbuds translation_service travel_deal travel_deals travel_money
    ttrpg_modules tutoring tv_deals upholstery_workshop used_cars user_testing_panel
    vacation_delivery_service van_insurance vape_shop veg_box veg_box_farm vegetable_seeds vespa_rental
    vet_practice vintage_clothing virtual_office visa_services vpn_deals vpn_offer walk_in_tubs
    water_filters water_tank_cleaning watercolour_course waxed_jackets web_hosting webcomic_plug
    website_builder wedding_guest_dress_rental wedding_photography well_drilling wet_shaving whisky_casks
    will_writing window_cleaner windows_doors wine_club wine_investment wood_floor_sanding wood_pellets
    wooden_toys yarn_and_knitting yerba_mate_shop yoga_retreat`,
  newsletter: `controlled_circulation_trade evening_edition first_pages_by_email house_newsletter_plain
    news_quick_app_light newsletter newsletter_archive newsletter_chooser newsletter_city newsletter_morning
    newsletter_plug newsletter_topic popup_newsletter_series sector_newsletter_trade`,
  subscribe: `adblock_notice archive_access audio_edition breaking_alerts browser_notifications channel_membership
    children_newspaper collectors_special_issue consent_to_view_embed corporate_subscription
    digital_edition_bundle doorstep_delivery e_paper follow_a_story_button free_articles_left gift_article
    gift_subscription house_archive_access house_print_edition house_saved_topics house_subscription_note
    household_sharing lapsed_reader_winback magazine_cover_plug membership newspaper_club_benefits
    newsstand_collection notifications postal_subscription_index print_edition print_magazine_pitch
    print_subscriber_activation pure_ad_free_pass push_alerts push_prompt reader_club_benefits
    reader_discount reading_list_save register_free sign_in_to_comment student_discount
    subscriber_briefing_call subscription_offer subscription_paywall switch_to_annual trial_offer
    turn_on_alerts`,
  app: 'app_download house_app rate_our_app',
  social: `blog_pin_for_later bookmark_site discord_community discord_invite fediverse_instance follow_author
    follow_social google_news_follow house_referral_share rss_feed send_to_a_colleague share_buttons_line
    share_request share_this_story whatsapp_telegram_join`,
  related: `author_other_work birthday_front_page blog_reader_favourites editors_choice_list from_the_archive
    front_page_preview full_coverage_link full_report_download house_guides_best_of house_related_reading
    in_case_you_missed learn_more_link listen_to_article live_blog_plug live_centre_now more_from_author
    more_on_this_story most_discussed_list most_read_box next_instalment next_story_teaser
    opinion_page_picks page_two_click print_and_pdf_line read_also related_recipe related_review
    related_story sector_headlines_trade series_box short_reads_list sister_masthead_stories
    special_report_download story_explainers_hub topic_page_link video_teaser weekend_long_reads
    what_to_read_next`,
  donate: `animal_appeal animal_rescue_appeal buy_me_a_coffee charity_appeal charity_legacy charity_sober
    church_roof_appeal clean_water_charity community_transport_appeal disaster_appeal donor_fund
    food_bank_appeal foodbank_appeal fund_a_beat homeless_shelter_appeal hospice_appeal hospital_toys_appeal
    house_donation library_friends lifeboat_appeal local_paper_rescue matching_donation_drive mine_clearance
    newspaper_member_coop newsroom_community_shares one_off_gift_ask open_source_sponsor patreon_ask
    payroll_giving reforestation_appeal river_campaign soup_kitchen_appeal support_journalism supporter_ask
    tax_percent_donation tax_receipt_donation veterans_charity waqf_well_appeal woodland_appeal zakat_giving
    zakat_payment`,
  plug: `about_our_site advertise_with_us almanac_and_wallplanner author_book author_book_plug
    beat_the_newsroom_quiz book_club calculator_tool_plug calendar_of_events calendar_sync classifieds_plug
    crossword_app crossword_page edition_switch election_tracker_plug event_live event_ticket_promo
    film_club fixtures_calendar_sync homepage_habit homescreen_widget house_book house_events
    house_money_calculator house_puzzle jobs_at_publisher local_business_directory media_kit
    museum_membership newspaper_carrier_jobs newspaper_festival newspaper_for_schools newsroom_open_house
    newsroom_school obituary_notice_plug podcast_plug postcode_lookup_tool price_and_cost_tracker
    publisher_course publisher_event publisher_shop publisher_webinar puzzle_plug quiz_link quiz_plug
    radio_tune_in ranking_of_the_trade reader_tours reader_travel readers_society reporting_traineeship
    school_press_kit score_prediction_league sister_title_plug sports_scores_page start_page_bookmark
    tender_alerts_trade trade_summit voting_compass weather_page_plug weekly_quiz`,
  interact: `article_feedback_prompt ask_our_reporter ask_the_columnist awards_nominations become_contributor
    comment_invite comment_policy_invite community_petition confidential_documents_ask correction_form_plea
    debate_question_comments forum_invite guest_blogger_invite house_comment_signup letters_invite
    local_edition_choice open_letter_campaign petition photo_contest reader_panel reader_panel_survey
    reader_photos reader_poll readers_vote recipe_box_save sell_your_photo share_your_experience_callout
    survey_poll_petition ticket_draw_for_members tip_line volunteer_with_us write_for_citizen_column`,
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
