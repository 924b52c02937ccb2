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
