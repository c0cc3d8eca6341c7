const HEAD = `部门预算项目支出绩效目标申报表
金额单位：万元
单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性
`;

/**
 * Text of a declaration table (see `sheetOf`): title, note and header take rows 1 to 3, the given lines follow
 * from row 4. Columns: A 单位 B 项目 C 预算数 D 年度目标 E 一级 F 二级 G 三级 H 性质 I 值 J 单位 K 权重 L 方向.
 */
export function declaration(lines: string): string {
  return HEAD + lines.trim();
}
