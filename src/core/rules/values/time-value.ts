import type { Indicator } from '../../table/table';
import { normaliseLabel } from '../../taxonomy/normalise';

const DATE_FORMS: readonly RegExp[] = [
  /^(19|20)\d{2}[-/.]\d{1,2}([-/.]\d{1,2})?(日|前|之前|底前)?$/,
  /^(19|20)\d{2}([-~～—至到/](19|20)\d{2})?年/,
  /^(19|20)\d{2}[-~～—至到](19|20)\d{2}$/,
  /\d{1,2}月/,
  /\d{1,2}[日号](前|之前|以前)?$/,
  /^\d{1,2}:\d{2}/,
  /全年|年底|年末|年内|年初|月底|月末|季度末|当年|当月|每年|每月|每季|按年|按月|按季|上半年|下半年/,
];

const TIME_NAME = /时间|时限|日期|期限|截止|工期|完成时/;
const TIME_LEVEL2 = '时效指标';
const COMPACT_DATE = /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/;
const YEAR = /^(19|20)\d{2}$/;
const SERIAL_DATE = /^4\d{4}$/;
const MONTH_RANGE = /^\d{1,2}[-~～—至到]\d{1,2}$/;

/** A whole number that stands for a date: 20231231, 2023, or Excel's serial 45291, where a time is asked for. */
function isDateNumber({ level2, name }: Indicator, text: string): boolean {
  const asksForTime = level2 === TIME_LEVEL2 || TIME_NAME.test(name);
  return asksForTime && (COMPACT_DATE.test(text) || YEAR.test(text) || SERIAL_DATE.test(text));
}

/**
 * Is the value a date, month, year or part of the year (2023/12/31, 12月底前, 全年, 2023 年)?
 * Those are judged by the date rules, never as numbers. An amount of time (12 月, 2 小时) is none.
 */
export function isTimeValue(indicator: Indicator): boolean {
  const text = normaliseLabel(indicator.value);
  if (text === '') return false;
  const unit = normaliseLabel(indicator.unit);
  if (unit === '年' && YEAR.test(text)) return true;
  if (unit === '月' && MONTH_RANGE.test(text)) return true;
  if (unit === '' && isDateNumber(indicator, text)) return true;
  return DATE_FORMS.some((form) => form.test(text));
}
