/** The languages that everything is written in. */
export const languages = ['en', 'id'] as const;

export type Language = (typeof languages)[number];

/** Words in every language, of which the reader sees one. */
export type Text = Readonly<Record<Language, string>>;
