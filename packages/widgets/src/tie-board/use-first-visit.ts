import { useEffect, useState } from 'react';

/** True until a figure of this kind has been seen once on this device. Where nothing can be stored, true each time. */
export function useFirstVisit(figure: string): boolean {
  const key = `groundswell.seen.${figure}`;
  const [first] = useState(() => recall(key) === null);

  useEffect(() => {
    remember(key);
  }, [key]);

  return first;
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string) {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // A cue shown twice is no loss.
  }
}
