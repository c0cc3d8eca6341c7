import type { Sheet } from '../../../../src/core/sheet/sheet';
import { sheetOf, withDetail } from '../../../support/sheets';

/** A disclosure table whose one project has these indicators as text in cell E5: headings as a table writes them. */
export function indicatorText(...lines: readonly string[]): string {
  return [
    '2025年部门预算项目支出绩效目标公开表',
    '金额单位：万元',
    '序号|项目名称|金额|绩效目标|绩效指标',
    '合计||5.00||',
    `1|农村道路养护经费|5.00|完成全年养护工作。|${lines.join('\\n')}`,
  ].join('\n');
}

/** A project form with indicator rows `一级|二级|三级|值`; the first is row 6, the value in column D. */
export function indicatorForm(...rows: readonly string[]): string {
  return [
    '绩效目标表',
    '项目名称|道路养护',
    '年度资金总额|18',
    '年度目标|养护。',
    '一级指标|二级指标|三级指标|指标值',
    ...rows,
  ].join('\n');
}

/** The sheet of a text with details of some cells. */
export function detailed(text: string, details: Readonly<Record<string, Parameters<typeof withDetail>[2]>>): Sheet {
  return Object.entries(details).reduce(
    (sheet, [cell, detail]) => withDetail(sheet, cell, detail),
    sheetOf('申报表', text),
  );
}
