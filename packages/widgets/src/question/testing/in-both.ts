import type { Text } from '@groundswell/core/quiz';

/** Words of a story that stand as they are, whichever language the page is in. */
export function inBoth(words: string): Text {
  return { en: words, id: words };
}
