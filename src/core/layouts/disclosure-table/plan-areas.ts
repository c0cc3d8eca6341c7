import type { AmountUnit } from '../../table/table';

/** Columns by field, counted from 0 (门源 layout). */
export const COLUMN = { code: 0, name: 1, amount: 2, goal: 3, indicators: 4 } as const;
/** Widths in characters. */
export const WIDTHS = [10, 20, 12, 38, 60] as const;
export const LAST_COLUMN = WIDTHS.length - 1;
/** Rows of the head, counted from 0. */
export const ROW = { title: 0, note: 1, header: 2, body: 3 } as const;

/** Headers of the official table; that of the amounts names their unit. */
export function headers(unit: AmountUnit): string[] {
  return ['单位编码', '单位及项目名称', `金额（${unit}）`, '绩效目标', '绩效指标'];
}
