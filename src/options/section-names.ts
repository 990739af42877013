/** The sections of the settings page, in order. Their words stand in `_locales` under `optionsSection_<name>`. */
export const sectionNames = [
  'cleaning',
  'sites',
  'categories',
  'sureness',
  'learned',
  'reading',
  'browser',
  'language',
  'backup',
  'reset',
] as const;
export type SectionName = (typeof sectionNames)[number];
