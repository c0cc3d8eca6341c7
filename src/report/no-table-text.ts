import { FIELD_NAMES } from '../core/table/field-names';
import type { Locale } from '../messages/catalogue';
import type { FileResult } from './file-result';

type NoTable = Extract<FileResult, { status: 'no-table' }>;

const MOST_SHEETS = 5;

function zhCN({ sheets, near }: NoTable): string {
  if (near.length > 0) {
    const almost = near.map(
      ({ sheet, missing }) =>
        `工作表“${sheet}”像是申报表，缺少${missing.map((field) => `“${FIELD_NAMES[field]}”`).join('')}列。`,
    );
    return `${almost.join('')}请补上缺少的表头，或改用本软件的模板填写。`;
  }
  const shown = sheets
    .slice(0, MOST_SHEETS)
    .map((name) => `“${name}”`)
    .join('');
  const more = sheets.length > MOST_SHEETS ? `等 ${sheets.length} 张` : '';
  const lookedAt = sheets.length > 0 ? `已查看工作表${shown}${more}。` : '';
  return `没有找到绩效目标表。${lookedAt}申报表要有一行表头，写有项目名称、一级指标、二级指标、三级指标、指标值等列。请核对文件，或改用本软件的模板填写。`;
}

function enUS({ sheets, near }: NoTable): string {
  if (near.length > 0) {
    const almost = near.map(
      ({ sheet, missing }) =>
        `Sheet "${sheet}" is almost a declaration table, it lacks ${missing.map((field) => FIELD_NAMES[field]).join(', ')}.`,
    );
    return `${almost.join(' ')} Add the missing headers, or use the template.`;
  }
  const shown = sheets.slice(0, MOST_SHEETS).join(', ');
  return `No performance-target table found${shown ? ` (sheets: ${shown}${sheets.length > MOST_SHEETS ? ', …' : ''})` : ''}. A declaration table has a header row with 项目名称, 一级指标, 二级指标, 三级指标, 指标值. Check the file, or use the template.`;
}

/** What was looked for in a workbook without a known table, and what to do. */
export function noTableText(file: NoTable, locale: Locale): string {
  return locale === 'zh-CN' ? zhCN(file) : enUS(file);
}
