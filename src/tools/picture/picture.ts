import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { WorkbenchHandle } from '../../workbench/page/workbench-handle';
import { launchChromium } from '../browser/launch';
import { buildSite } from '../serve/site';
import { serveSite } from '../serve/static-site';
import { carriedFontReady, useCarriedFont } from './carried-font';

const ROOT = path.resolve(__dirname, '../..');
const OUTPUT = 'assets/picture.png';
const SIZE = { width: 1280, height: 800 };

declare const window: Window & { readonly workbench: WorkbenchHandle };

/** The sample with its first 必改 chosen: what a clerk sees when the pane is opened. */
async function arrange(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.locator('body').filter({ hasText: '必改' }).waitFor();
  await carriedFontReady(page);
  await pane.getByTitle('转到第一处必改').click();
  await page.waitForFunction(() => (window.workbench.model.selection().areas[0]?.top ?? 0) > 0);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** Makes the picture of the README anew. */
async function main(): Promise<void> {
  const site = await serveSite(await buildSite(ROOT));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE });
    await useCarriedFont(page, ROOT);
    await page.goto(site.url);
    await arrange(page);
    await page.screenshot({ path: path.join(ROOT, OUTPUT) });
    console.log(`${OUTPUT}　${Math.round(fs.statSync(path.join(ROOT, OUTPUT)).size / 1024)} KB`);
  } finally {
    await browser.close();
    site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
