/** A disclosure table with one project (row 4) whose indicators stand in E4 as composite text; `/` begins a line. */
export function composite(text: string): string {
  const lines = text.split('/').map((line) => line.trim());
  return `2025年部门预算项目支出绩效目标公开表
序号|项目名称|金额（万元）|绩效目标|绩效指标
合计||12.00||
1|护林防火经费|12.00|做好护林防火，保护林区安全。|${lines.join('\\n')}`;
}

/** As the cell holds it. */
export function cellOf(text: string): string {
  return text
    .split('/')
    .map((line) => line.trim())
    .join('\n');
}

/** One project form (批复表) with these rows of `一级|二级|三级|值`. */
export function form(...rows: readonly string[]): string {
  return [
    '某县本级部门项目支出年度预算绩效目标批复表|<|<|<|<',
    '（2025年度）|<|<|<|<',
    '项目名称|<|护林防火经费|<|<',
    '主管部门及代码|<|某县林业局|实施单位|某县林业局',
    '项目属性|<|经常性项目|项目期|2025-2025',
    '项目资金（万元）|年度资金总额：|<|12|<',
    '^|其中：财政拨款|<|12|<',
    '年度总体目标|做好护林防火，保护林区安全。|<|<|<',
    '绩效指标|一级指标|二级指标|三级指标|指标值',
    ...rows.map((row) => `^|${row}`),
  ].join('\n');
}
