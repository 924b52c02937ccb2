import type { LaunchOptions } from 'playwright';

export function launchOptions(): LaunchOptions;
export function findChromium(): string | undefined;
