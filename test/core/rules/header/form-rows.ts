interface FormParts {
  readonly title?: string;
  readonly department?: string;
  readonly attribute?: string;
  readonly money?: string;
  readonly further?: string;
}

/**
 * A project form in five columns from row 1: title, year, 项目名称 (row 3), 主管部门及代码 (row 4: C and E), 项目属性 (row 5: C),
 * 项目资金 (rows 6 to 8: D), goal, three indicators.
 */
export function formRows({ title, department, attribute, money, further }: FormParts = {}): string {
  return `${title ?? '某县本级部门项目支出年度预算绩效目标批复表'}|<|<|<|<
(2024年度)|<|<|<|<
项目名称|<|中小学校舍维修|<|<
${department ?? '主管部门及代码|<|[201]某县教育局|实施单位|[201001]某县第一小学'}
项目属性|<|${attribute ?? '经常性项目'}|项目期|2024-2024${further === undefined ? '' : `\n${further}`}
${money ?? '项目资金(万元)|年度资金总额:|<|18|\n|其中:财政拨款|<|18|\n|其他资金|<||'}
年度总体目标|维修校舍6栋，保障教学安全。|<|<|<
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|维修校舍栋数|=6栋
|效益指标|社会效益指标|消除安全隐患处数|≥6处
|满意度指标|服务对象满意度指标|师生满意度|≥90%`;
}
