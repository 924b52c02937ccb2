import { useLanguage } from '@groundswell/widgets/language';
import { useEffect, useState } from 'react';

/** A problem's message in the reader's language. */
export function useProblemWords(): (message: string) => string {
  const language = useLanguage();
  const [translate, setTranslate] = useState<(message: string) => string>(() => same);
  useEffect(() => {
    if (language === 'en') return undefined;
    let wanted = true;
    void import('./problem-words.ts').then(
      ({ inIndonesian }) => wanted && setTranslate(() => inIndonesian),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return language === 'en' ? same : translate;
}

function same(message: string): string {
  return message;
}
