import { chromium, type Browser } from 'playwright-core';
import { installedChromium } from './find-chromium';

/** Nothing but the page's own requests may leave the browser. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/** Chromium's sandbox refuses to run as root. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

async function carriedChromium(): Promise<{ file: string; args: string[] }> {
  const { default: carried } = await import('@sparticuz/chromium');
  return { file: await carried.executablePath(), args: carried.args };
}

/** Starts a headless Chromium: an installed one, else the one that comes as a package (Linux x64). */
export async function launchChromium(): Promise<Browser> {
  const installed = installedChromium();
  const { file, args } = installed ? { file: installed, args: [] } : await carriedChromium();
  return chromium.launch({ executablePath: file, args: [...args, ...QUIET, ...sandbox()] });
}
