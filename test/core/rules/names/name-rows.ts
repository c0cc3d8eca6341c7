import { indicatorForm } from '../values/text-rows';
import { indicatorRows } from '../values/indicator-rows';

export { indicatorText } from '../values/text-rows';

/** One quantity called so in a declaration table: name in G5, operator H5, value I5, unit J5. */
export function named(name: string, rest = '≥ | 12 | 次', levels = '产出指标 | 数量指标'): string {
  return indicatorRows(`${levels} | ${name} | ${rest}`);
}

/** Several rows of one project of a declaration table, `二级 | 三级 | 性质 | 值 | 单位` below 产出指标, from row 5 on. */
export function namedRows(...rows: readonly string[]): string {
  return indicatorRows(rows.map((row) => `产出指标 | ${row}`).join('\n'));
}

/** One quantity in a project form: name in C6, value in D6. */
export function namedInForm(name: string, value: string): string {
  return indicatorForm(`产出指标|数量指标|${name}|${value}`);
}
