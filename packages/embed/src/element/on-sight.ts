const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

/** Calls back once the element is nearly in sight. Returns how to stop waiting. */
export function onSight(element: Element, callBack: () => void): () => void {
  // A screenful ahead, so that the figure mostly stands when the reader arrives.
  observer ??= new IntersectionObserver(meet, { rootMargin: '100%' });
  waiting.set(element, callBack);
  observer.observe(element);
  return () => leave(element);
}

function meet(entries: readonly IntersectionObserverEntry[]) {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    const callBack = waiting.get(target);
    leave(target);
    callBack?.();
  }
}

function leave(element: Element) {
  waiting.delete(element);
  observer?.unobserve(element);
}
