import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * How every browser test starts Chromium: the reader's own where there is one, else Playwright's.
 * The flags keep a test browser from calling home.
 */
export function launchOptions() {
  const executablePath = findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  };
}

/** The path of a usable Chromium or Chrome, or undefined where none is installed. */
export function findChromium() {
  const { CHROMIUM_PATH, LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH)) {
    throw new Error(`CHROMIUM_PATH names “${CHROMIUM_PATH}”, but there is no such file.`);
  }
  const places = [
    CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
    chromium.executablePath(),
  ];
  return places.find((place) => place && existsSync(place));
}
