import type { Text } from '@groundswell/core/quiz';
import { useMemo } from 'react';
import { useLanguage } from './language.tsx';
import { type Catalogue, formatMessage, formatNumber, type MessageValues } from './messages.ts';

export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/** The words of a widget's catalogue in the reader's language. */
export function useMessages<Key extends string>(catalogue: Catalogue<Key>): Translate<Key> {
  const language = useLanguage();
  return useMemo(
    () => (key, values) => formatMessage(language, catalogue[language][key], values),
    [catalogue, language],
  );
}

/** Picks the reader's language from a bilingual text that comes with the content. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return useMemo(() => (text) => text[language], [language]);
}

/** Writes numbers as the reader's language does. */
export function useNumber(): (value: number, options?: Intl.NumberFormatOptions) => string {
  const language = useLanguage();
  return useMemo(() => (value, options) => formatNumber(language, value, options), [language]);
}
