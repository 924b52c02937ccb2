import type { Language } from '@groundswell/core/quiz';
import { createContext, type ReactNode, useContext } from 'react';

const LanguageContext = createContext<Language>('en');

interface LanguageProviderProps {
  language: Language;
  children: ReactNode;
}

/** Everything inside speaks this language; change the prop and it switches in place. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
