import { declaration } from '../../../support/declaration';

/**
 * A declaration table with one project `name | amount | goal` and indicator rows 二级 | 三级 | 性质 | 值 | 单位. The first
 * row is row 4: B name, C amount, D goal, G to J 三级 to 单位.
 */
export function costProject(project: string, ...rows: string[]): string {
  const own = rows.length > 0 ? rows : ['数量指标 | 检查次数 | ≥ | 10 | 次'];
  const lines = own.map((row, index) => {
    const level1 = /^(?:社会|经济|生态|可持续)/.test(row) ? '效益指标' : '产出指标';
    return `| ${index === 0 ? project : '^ | ^ | ^'} | ${level1} | ${row} | 10 | 正向指标`;
  });
  return declaration(lines.join('\n'));
}

/** A disclosure table with one project and the text of its indicators: C amount, D goal, E indicators, row 4. */
export function disclosed(project: string, text = '一、产出指标\\n（一）数量指标：\\n1.检查次数≥10次'): string {
  return `部门预算项目支出绩效目标公开表\n金额单位：万元\n序号|项目名称|金额|绩效目标|绩效指标\n1|${project}|${text}`;
}
