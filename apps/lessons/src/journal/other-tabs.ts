import type { OtherTabs } from './journal.ts';

/** Other tabs of this site, reached by a broadcast; undefined in browsers that have none. */
export function otherTabs(name: string): OtherTabs | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast has none
    tell: (entry) => channel.postMessage(entry),
    hear: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
  };
}
