import type { Sheet } from '../../../../src/core/sheet/sheet';
import { sheetOf } from '../../../support/sheets';

/** A declaration table of a year: one project a block, indicators as `二级 | 三级 | 性质 | 值 | 单位`. The first row is 4. */
export function tableOfYear(year: string, ...projects: readonly string[]): string {
  const rows = projects.flatMap((block, index) =>
    block.split('\n').map((line, row) => {
      const head = row === 0 ? `${'甲乙丙丁戊'[index] ?? '己'}项目经费 | 2.00 | 开展工作。` : '| |';
      return `某局 | ${head} | 产出指标 | ${line.trim()}`;
    }),
  );
  const title = `${year}部门预算项目支出绩效目标申报表`;
  const header = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位';
  return [title, '金额单位：万元', header, ...rows].join('\n');
}

/** One row of 时效指标. */
export function deadlineRow(value: string): string {
  return `时效指标 | 工作完成时限 | ≤ | ${value} |`;
}

/** A disclosure table of one project; its indicators stand in E5. */
export function disclosureOf(year: string, text: string, goal = '开展工作。'): Sheet {
  return sheetOf(
    '公开表',
    `${year}部门预算项目支出绩效目标公开表\n单位：万元\n序号|项目名称|金额|绩效目标|绩效指标\n合计||3.00||\n1|工作经费|3.00|${goal}|${text}`,
  );
}

/** A project form of 2024 with these fields in its upper part. */
export function formOf(fields: string, value = '2024年12月底前'): Sheet {
  return sheetOf(
    '绩效目标表',
    `项目支出绩效目标表
（2024年度）
项目名称|道路养护经费|<|<|<
主管部门|某局|<|实施单位|某所
${fields}
项目资金|年度资金总额|10|<|<
年度目标|完成养护。|<|<|<
绩效指标|一级指标|二级指标|三级指标|指标值
^|产出指标|时效指标|养护完成时间|${value}`,
  );
}
