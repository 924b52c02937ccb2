import type { Language } from '@groundswell/core/quiz';
import { useLanguage } from '@groundswell/widgets/language';
import { useSyncExternalStore } from 'react';

/** What the reader chose about the page itself; `before-paint.js` reads the same two keys. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast';

export const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

const languageKey = 'groundswell-language';
const themeKey = 'groundswell-theme';

const listeners = new Set<() => void>();

export function useReaderLanguage(): Language {
  // Where the build draws a page there is no document: the words around it say the language.
  const around = useLanguage();
  return useSyncExternalStore(subscribe, readerLanguage, () => around);
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme, () => 'system' as const);
}

export function setLanguage(language: Language): void {
  remember(languageKey, language);
  document.documentElement.lang = language;
  tell();
}

export function setTheme(theme: Theme): void {
  remember(themeKey, theme);
  showTheme(theme);
  tell();
}

// The document itself holds both settings, so they work even where storage is blocked.
export function readerLanguage(): Language {
  return document.documentElement.lang === 'id' ? 'id' : 'en';
}

function currentTheme(): Theme {
  return asTheme(document.documentElement.dataset.gsTheme);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', followOtherTab);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', followOtherTab);
  };
}

function followOtherTab({ key, newValue }: StorageEvent): void {
  if (key === themeKey) showTheme(asTheme(newValue ?? undefined));
  if (key === languageKey && newValue) document.documentElement.lang = newValue;
  tell();
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.gsTheme;
  else document.documentElement.dataset.gsTheme = theme;
}

function asTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Blocked or full: the choice holds until the page closes.
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}
