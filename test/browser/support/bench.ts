import path from 'node:path';
import { launchChromium } from '../../../src/tools/browser/launch';
import { serveSite } from '../../../src/tools/serve/static-site';
import { WorkbenchPage } from './workbench-page';

const ROOT = path.resolve(__dirname, '../../..');

/** Site and browser of one test file. */
export interface BrowserBench {
  readonly open: (size?: { width: number; height: number }) => Promise<WorkbenchPage>;
  readonly close: () => Promise<void>;
}

export async function startBench(): Promise<BrowserBench> {
  const site = await serveSite(path.join(ROOT, 'build/site'));
  const browser = await launchChromium();
  return {
    open: (size) => WorkbenchPage.open(browser, site.url, size),
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}
