import type { CellValue } from '../../sheet/sheet';

/** Excel makes no row higher (points). */
export const HIGHEST_ROW = 409;
/** Height of a row with one line of text, as Excel has it by default (points). */
export const ONE_LINE = 14;
/** Line of 宋体 10 and the room above and below the text (points). */
const LINE = 15;
const ROOM = 8;
/** Pixels of one character of column width, and of a half-width character of 宋体 10. */
const COLUMN_PIXELS = 7;
const HALF_WIDTH_PIXELS = 6.7;
const HALF_WIDTH = /^[ -~｡-ﾟ]$/;

function lineCount(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const character of text) {
    const width = HALF_WIDTH.test(character) ? 1 : 2;
    if (character === '\n' || used + width > perLine) lines += 1;
    if (character === '\n') used = 0;
    else used = used + width > perLine ? width : used + width;
  }
  return lines;
}

/**
 * Height that a wrapped cell needs (points): Excel fits no row to a merged cell, and files are drawn before any program
 * measures their texts. `width` in characters of the default font.
 */
export function neededHeight(value: CellValue, width: number): number {
  if (value === null || value === '') return ONE_LINE;
  const perLine = Math.max(2, Math.floor((width * COLUMN_PIXELS) / HALF_WIDTH_PIXELS));
  const lines = lineCount(String(value), perLine);
  return lines === 1 ? ONE_LINE : lines * LINE + ROOM;
}

/** Heights of rows made higher in equal parts until together they reach `needed`. None exceeds Excel's limit. */
export function stretched(heights: readonly number[], needed: number): number[] {
  const missing = needed - heights.reduce((sum, height) => sum + height, 0);
  const more = missing > 0 ? Math.ceil(missing / heights.length) : 0;
  return heights.map((height) => Math.min(HIGHEST_ROW, height + more));
}
