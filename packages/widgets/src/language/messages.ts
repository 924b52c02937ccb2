import type { Language } from '@groundswell/core/quiz';
import { IntlMessageFormat } from 'intl-messageformat';

/** A catalogue: the same keys in every language, each an ICU message. */
export type Catalogue<Key extends string> = Readonly<
  Record<Language, Readonly<Record<Key, string>>>
>;

export type MessageValues = Readonly<Record<string, string | number>>;

const locales: Readonly<Record<Language, string>> = { en: 'en', id: 'id' };
const formats = new Map<string, IntlMessageFormat>();

/** Puts values into an ICU message. A message is parsed once and kept. */
export function formatMessage(language: Language, message: string, values?: MessageValues): string {
  const key = `${language}:${message}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, locales[language], undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  return String(format.format(values));
}

/** A number as the language writes it: 1,048 in English, 1.048 in Indonesian. */
export function formatNumber(
  language: Language,
  value: number,
  options?: Intl.NumberFormatOptions,
): string {
  return new Intl.NumberFormat(locales[language], options).format(value);
}
