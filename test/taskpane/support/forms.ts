import type { Sheet } from '../../../src/core/sheet/sheet';
import { sheetOf } from '../../support/sheets';

/** A project form on a sheet of its own, named after its project: two indicators, the amount in E5. */
export function formSheet(project: string, amount: string, agency = '某县信访局'): Sheet {
  return sheetOf(
    project,
    `
项目支出绩效目标批复表|<|<|<|<
（2024年度）|<|<|<|<
项目名称|<|${project}|<|<
主管部门及代码|<|${agency}|实施单位|${agency}
项目资金（万元）|年度资金总额：|<|<|${amount}
^|其中：财政拨款|<|<|${amount}
^|其他资金|<|<|
年度总体目标|做好${project}相关工作|<|<|<
绩效指标|一级指标|二级指标|三级指标|指标值
^|产出指标|数量指标|完成任务次数|≥5次
^|满意度指标|服务对象满意度指标|群众满意度|≥95%
`,
  );
}
