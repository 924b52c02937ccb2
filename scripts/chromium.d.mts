import type { LaunchOptions } from 'playwright-core';

export function launchOptions(): LaunchOptions;
export function findChromium(): string | undefined;
