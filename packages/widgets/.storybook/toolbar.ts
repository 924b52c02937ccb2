import type { Language } from '@groundswell/core/quiz';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';

/** What the toolbar says: the theme and the language in which everything is shown. */
export interface Toolbar {
  readonly theme: string;
  readonly language: Language;
}

export function toolbarOf(globals: Readonly<Record<string, unknown>>): Toolbar {
  const { theme = 'light', language } = globals;
  return { theme: String(theme), language: language === 'id' ? 'id' : 'en' };
}

/** Puts the page on the paper that the toolbar asks for. */
export function showOnPage({ theme, language }: Toolbar): void {
  document.documentElement.dataset.gsTheme = theme;
  document.documentElement.lang = language;
}

/** Calls back with what the toolbar says now, and with every change; returns the way to stop. */
export function followToolbar(onChange: (toolbar: Toolbar) => void): () => void {
  const channel = addons.getChannel();
  const follow = ({ globals }: { globals: Record<string, unknown> }) =>
    onChange(toolbarOf(globals));
  const [first] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
  if (first) follow(first);
  channel.on(GLOBALS_UPDATED, follow);
  return () => channel.off(GLOBALS_UPDATED, follow);
}
