import { declaration } from '../../../support/declaration';

interface Cells {
  readonly project?: string;
  readonly goal?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly weight?: string;
}

/** A declaration table with one project in row 4 of which these cells are given (B 项目 D 目标 F 二级 G 三级 I 值 J 单位 K 权重). */
export function noisyRows({ project, goal, level2, name, value, unit, weight }: Cells = {}): string {
  const cells = ['', project ?? '农村公路养护', '24.00', goal ?? '养护公路120公里。', '产出指标', level2 ?? '数量指标'];
  const rest = [name ?? '养护里程', '≥', value ?? '120', unit ?? '公里', weight ?? '90', '正向指标'];
  return declaration([...cells, ...rest].join('|'));
}

/** A disclosure table with one project in row 4: D goal, E composite text. */
export function noisyText(text: string, goal = '养护公路120公里。'): string {
  return [
    '2024年部门预算项目支出绩效目标公开表',
    '金额单位：万元',
    '序号|项目名称|金额|绩效目标|绩效指标',
    `1|农村公路养护|24.00|${goal}|${text}`,
  ].join('\n');
}
