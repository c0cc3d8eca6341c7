import path from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import type { WorkbenchHandle } from '../../../src/workbench/page/workbench-handle';
import { collectProblems } from './problems';

const PATIENCE = 20_000;

/** The handle, where the page is known to have set it. */
export interface OpenWindow extends Window {
  readonly workbench: WorkbenchHandle;
}

declare const window: OpenWindow;

/** A value and number format as the workbook holds them. */
export interface HeldCell {
  readonly value: string | number | boolean | null;
  readonly format: string;
}

/** One open workbench as a person uses it: grid by keyboard, bar and pane by the words on them. */
export class WorkbenchPage {
  private constructor(
    readonly page: Page,
    readonly problems: string[],
  ) {}

  static async open(browser: Browser, url: string, { width = 1280, height = 800 } = {}): Promise<WorkbenchPage> {
    const page = await browser.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(PATIENCE);
    const problems = await collectProblems(page, url);
    await page.goto(url);
    const opened = new WorkbenchPage(page, problems);
    await opened.says('必改');
    return opened;
  }

  /** The pane's document. */
  frame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/frame.html'));
    if (!frame) throw new Error('There is no pane.');
    return frame;
  }

  /** The pane; stays right when it is closed and opened again. */
  get pane() {
    return this.page.frameLocator('iframe[title="绩衡"]');
  }

  /** Waits until the pane shows a text. */
  async says(text: string): Promise<void> {
    await this.pane.locator('body').filter({ hasText: text }).waitFor();
  }

  /** Waits until the pane shows a text no more. */
  async silent(text: string): Promise<void> {
    await this.pane.locator('body').filter({ hasNotText: text }).waitFor();
  }

  /** The line of the pane's list that shows a text. */
  finding(text: string): Locator {
    return this.pane
      .getByRole('treeitem')
      .filter({ hasText: text })
      .filter({ hasNot: this.page.getByRole('treeitem') });
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** Goes to a cell through the grid's name box. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(cell);
    await box.press('Enter');
    await this.page.waitForFunction((wanted) => {
      const { sheetId, areas } = window.workbench.model.selection();
      const letters = /[A-Z]+/.exec(wanted)?.[0] ?? '';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const row = Number(wanted.slice(letters.length)) - 1;
      const [area] = areas;
      return (
        sheetId !== '' && area && area.left <= column && area.right >= column && area.top <= row && area.bottom >= row
      );
    }, cell);
  }

  /** Types into a cell by the keyboard, as a person does. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async undo(): Promise<void> {
    await this.page.locator('#grid canvas').first().focus();
    await this.page.keyboard.press('Control+z');
  }

  /** What the open sheet holds at (row, column), counted from 0. */
  held(row: number, column: number): Promise<HeldCell> {
    return this.page.evaluate(
      ([down, across]) => {
        const { value, format } = window.workbench.model.activeSheet().cell(down, across);
        return { value, format };
      },
      [row, column] as const,
    );
  }

  /** Waits until the selection starts at a cell: sheet, row and column from 0, e.g. `申报表!6,9`. */
  async waitForSelection(place: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const { model } = window.workbench;
      const { sheetId, areas } = model.selection();
      const sheet = model.sheets().find(({ id }) => id === sheetId);
      return `${sheet?.name()}!${areas[0]?.top},${areas[0]?.left}` === wanted;
    }, place);
  }

  /** Chooses a line of one of the bar's menus. */
  async choose(menu: RegExp, item: string): Promise<void> {
    await this.page.locator('#bar').getByRole('button', { name: menu }).click();
    await this.page.locator('.menu-item').filter({ hasText: item, visible: true }).first().click();
  }

  /** Picture for a person to look at; only where a folder for it is named. */
  async picture(name: string): Promise<void> {
    const folder = process.env.SHOTS;
    if (!folder) return;
    // The grid draws itself anew some time after its place has changed.
    await this.page.waitForFunction(() => {
      const place = document.getElementById('grid')?.clientWidth ?? 0;
      return [...document.querySelectorAll('#grid canvas')].some(
        ({ clientWidth }) => Math.abs(clientWidth - place) < 2,
      );
    });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  async setPaneWidth(width: number): Promise<void> {
    await this.page.evaluate((wanted) => window.workbench.pane.setWidth(wanted), width);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
