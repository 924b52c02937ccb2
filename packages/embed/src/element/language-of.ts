import type { Language } from '@groundswell/core/quiz';

/** The language that stands on the element or around it; English where none of ours does. */
export function languageOf(element: Element): Language {
  const named = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^(id|in)\b/i.test(named) ? 'id' : 'en';
}
