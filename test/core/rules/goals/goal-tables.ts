import { declaration } from '../../../support/declaration';

/** A project of a test: what is left out is beside the point. */
export interface GoalProject {
  readonly name?: string;
  readonly goal?: string;
  /** Indicators: `二级指标|三级指标|性质|值|单位`. */
  readonly rows?: readonly string[];
}

const ROW = '数量指标|完成数量|≥|1|个';
const LEVEL1: Readonly<Record<string, string>> = {
  社会效益指标: '效益指标',
  可持续影响指标: '效益指标',
  服务对象满意度指标: '满意度指标',
};

function lines({ name = '甲项目', goal = '做好甲项目。', rows = [ROW] }: GoalProject): string[] {
  return rows.map((row, index) => {
    const level1 = LEVEL1[row.split('|')[0] ?? ''] ?? '产出指标';
    return `${index === 0 ? `|${name}|1.00|${goal}` : '|||'}|${level1}|${row}|10|正向指标`;
  });
}

/** Declaration table of one agency; the first indicator stands in row 5: B name, D goal, G 三级指标, I value. */
export function declared(projects: readonly GoalProject[], agency = '201-青山县某局'): string {
  return declaration([`${agency}||1.00`, ...projects.flatMap(lines)].join('\n'));
}

/** Disclosure table of one agency; projects from row 6: B name, D goal, E indicators. */
export function disclosed(
  projects: readonly (GoalProject & { readonly text?: string })[],
  agency = '青山县某局',
): string {
  const rows = projects.map(
    ({ name = '甲项目', goal = '做好甲项目。', text }, index) =>
      `${index + 1}|${name}|1.00|${goal}|${text ?? '一、产出指标\\n（一）数量指标：\\n1.完成数量≥1个'}`,
  );
  return [
    '2025年部门预算项目支出绩效目标公开表',
    '金额单位：万元',
    '序号|项目名称|金额|绩效目标|绩效指标',
    `201|${agency}|1.00||`,
    ...rows,
  ].join('\n');
}

/** Project form; the goal stands in B5, the indicator in row 7. */
export function formed({ name = '甲项目', goal = '做好甲项目。' }: GoalProject, agency = '青山县某局'): string {
  return `项目支出绩效目标表|<|<|<|<
项目名称|${name}
主管部门|${agency}|实施单位|${agency}
年度资金总额（万元）|18.00
年度目标|${goal}
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|完成数量|≥1个`;
}
