import { useEffect } from 'react';

/** Names the page for the tab, the history and the screen reader. */
export function usePageTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts, 'Groundswell'].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
