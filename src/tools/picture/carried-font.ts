import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const FONT = 'node_modules/@fontsource/noto-sans-sc';
const FOLDER = 'carried-font';
const WEIGHTS = [400, 700];

/** Fonts that the page and the grid ask for and that a bare machine does not have. */
const STANDS_FOR = ['Microsoft YaHei', 'Arial', '宋体', '黑体'];

function styleSheet(folder: string): string {
  const faces = WEIGHTS.map((weight) => fs.readFileSync(path.join(folder, `${weight}.css`), 'utf8')).join('\n');
  return STANDS_FOR.map((name) => faces.replaceAll("'Noto Sans SC'", `'${name}'`)).join('\n');
}

/** Draws all Chinese text of the page with the font that comes as a package, so that every machine makes the same picture. */
export async function useCarriedFont(page: Page, root: string): Promise<void> {
  const folder = path.join(root, FONT);
  await page.route(`**/${FOLDER}/**`, async (route) => {
    const name = route.request().url().split(`/${FOLDER}/`)[1] ?? '';
    if (name === 'font.css') await route.fulfill({ contentType: 'text/css', body: styleSheet(folder) });
    else await route.fulfill({ path: path.join(folder, name) });
  });
  await page.addInitScript((address) => {
    document.addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      document.head.append(link);
    });
  }, `${FOLDER}/font.css`);
}

/** Waits until every part of the font is there: text that a canvas has drawn before is not drawn again. */
export async function carriedFontReady(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.evaluate(async () => {
      await Promise.all([...document.fonts].map((face) => face.load()));
    });
  }
}
