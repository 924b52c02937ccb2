/** A polite voice: at most one sentence in two seconds, and of several waiting only the last. */
export const SENTENCE_EVERY_MS = 2_000;

export interface Announcer {
  say(sentence: string): void;
  stop(): void;
}

/** `clock` is the page's own unless a test brings another. */
export function announcer(
  speak: (sentence: string) => void,
  clock: { now(): number; wait(ms: number, speak: () => void): () => void } = pageClock,
): Announcer {
  let spokeAt = -Infinity;
  let waiting: string | null = null;
  let cancel: (() => void) | null = null;

  function speakNow() {
    if (waiting === null) return;
    speak(waiting);
    waiting = null;
    cancel = null;
    spokeAt = clock.now();
  }

  return {
    say(sentence) {
      waiting = sentence;
      if (cancel) return;
      const rest = spokeAt + SENTENCE_EVERY_MS - clock.now();
      if (rest <= 0) speakNow();
      else cancel = clock.wait(rest, speakNow);
    },
    stop() {
      cancel?.();
      cancel = null;
      waiting = null;
    },
  };
}

const pageClock = {
  now: () => performance.now(),
  wait(ms: number, speak: () => void) {
    const timer = setTimeout(speak, ms);
    return () => clearTimeout(timer);
  },
};
