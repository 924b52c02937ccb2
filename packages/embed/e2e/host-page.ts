import type { Page } from '@playwright/test';

export const site = `http://127.0.0.1:${process.env.GROUNDSWELL_SITE_PORT}`;
export const host = `http://127.0.0.1:${process.env.GROUNDSWELL_HOST_PORT}`;

/** Collects what the page throws and logs as errors, for a test to find none. */
export function troubles(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}

/** What a page holds once its rubbish is collected: heap in bytes, and DOM nodes. */
export async function living(page: Page): Promise<{ usedSize: number; nodes: number }> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const { nodes } = await devTools.send('Memory.getDOMCounters');
  await devTools.detach();
  return { usedSize, nodes };
}
