/** Runs in the page before anything else. */
export function watchMainThread() {
  const longTasks = [];
  const gaps = [];
  let last = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const frame = (now) => {
    if (last) gaps.push({ startTime: last, duration: now - last });
    last = now;
    requestAnimationFrame(frame);
  };
  globalThis.beginMeasuring = () => {
    longTasks.length = 0;
    requestAnimationFrame(frame);
    return performance.now();
  };
  globalThis.endMeasuring = () => ({
    longTasks,
    gaps,
    paintedIn: document.querySelector('[data-painted-in]')?.dataset.paintedIn,
  });
}

/** Tasks over 50 ms, and the gaps between frames, within a stretch of time. */
export function borne(longTasks, gaps, from, to) {
  const within = ({ startTime }) => startTime >= from && startTime < to;
  const tasks = longTasks.filter(within).map(({ duration }) => Math.round(duration));
  const between = gaps
    .filter(within)
    .map(({ duration }) => duration)
    .toSorted((a, b) => a - b);
  return {
    tasksOver50Ms: tasks.length,
    longestTaskMs: Math.max(0, ...tasks),
    frames: between.length,
    medianFrameMs: Math.round(between[Math.floor(between.length / 2)] ?? 0),
    p95FrameMs: Math.round(between[Math.floor(between.length * 0.95)] ?? 0),
  };
}
