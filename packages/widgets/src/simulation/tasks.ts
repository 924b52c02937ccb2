/** How long the worker computes before it looks whether anybody called it off, ms. */
const BREATH_MS = 24;

/** Long tasks by number: each pauses now and then, so that it can be stopped and others get a turn. */
export class Tasks {
  readonly #stopped = new Set<number>();
  readonly #running = new Set<number>();

  stop(task: number): void {
    if (this.#running.has(task)) this.#stopped.add(task);
  }

  /** Runs `work` step by step until it is done or stopped; true if it is done. */
  async run(task: number, work: Iterator<void, void>): Promise<boolean> {
    this.#running.add(task);
    try {
      let pauseAt = performance.now() + BREATH_MS;
      while (!work.next().done) {
        if (performance.now() < pauseAt) continue;
        await breath();
        if (this.#stopped.has(task)) return false;
        pauseAt = performance.now() + BREATH_MS;
      }
      return true;
    } finally {
      this.#running.delete(task);
      this.#stopped.delete(task);
    }
  }
}

/** Lets messages in; a promise alone would not. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const breathe = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', breathe, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
