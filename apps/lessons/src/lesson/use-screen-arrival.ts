import { useEffect, useRef } from 'react';
import { useJournal } from '../journal/use-journal.ts';

/** On a new screen: back to the top, the focus on its title, and the visit into the journal. */
export function useScreenArrival(lesson: string, screen: string, shown: boolean): void {
  const { ready, write } = useJournal();
  const previous = useRef<string>(undefined);

  useEffect(() => {
    if (ready) write({ type: 'visit', lessonId: lesson, screenId: screen });
  }, [ready, write, lesson, screen]);

  useEffect(() => {
    if (!shown) return;
    const arrivedFrom = previous.current;
    previous.current = screen;
    // The page's first screen leaves the focus where the browser put it.
    if (arrivedFrom === undefined || arrivedFrom === screen) return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-screen-title]')?.focus({ preventScroll: true });
  }, [screen, shown]);
}
