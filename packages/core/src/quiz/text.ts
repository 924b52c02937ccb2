import * as v from 'valibot';
import { idSchema } from './id.ts';

/** The languages that everything is written in. */
export const languages = ['en', 'id'] as const;

export type Language = (typeof languages)[number];

/** Words in every language, of which the reader sees one. */
export type Text = Readonly<Record<Language, string>>;

/** Words that mean the same in every language: a name, a number, a question brought in from elsewhere. */
export function sameText(words: string): Text {
  return { en: words, id: words };
}

/** A named thing to read: a bin, a right side, a choice. */
export interface Label {
  readonly id: string;
  readonly text: Text;
}

const words = v.pipe(v.string(), v.nonEmpty('Write the words.'), v.maxLength(4000));

export const textSchema: v.GenericSchema<Text> = v.strictObject({ en: words, id: words });

export const labelSchema: v.GenericSchema<Label> = v.strictObject({
  id: idSchema,
  text: textSchema,
});
