// The languages the program speaks, and the locale by which each writes numbers and dates.

export const languages = ['en', 'zh-Hant-HK'] as const;
export type Language = (typeof languages)[number];

/** BCP 47 locale for Intl: day before month and a 24-hour clock in English, as Hong Kong's offices write them. */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hant-HK': 'zh-Hant-HK' };

/** The language's own name for itself, for a switch that everybody can read. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hant-HK': '繁體中文' };

/** The language that suits a list of wanted ones ("zh-TW", "en-US", ...), best first; English where none is known. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return 'zh-Hant-HK';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
