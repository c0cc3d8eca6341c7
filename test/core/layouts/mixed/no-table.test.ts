import { createReader } from '../../../../src/core/layouts/reader';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { nationalPack } from '../../../../src/packs';
import { sheetOf } from '../../../support/sheets';

const read = (sheet: Sheet) => createReader(nationalPack).read(sheet);

/** Sheets of a budget office that declare, approve and publish no project's targets. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['one word', '绩效目标'],
  [
    'an ordinary budget table',
    `一般公共预算支出表
单位：万元
科目编码|科目名称|合计|基本支出|项目支出
201|一般公共服务支出|291.88|200.00|91.88
20103|政府办公厅（室）及相关机构事务|291.88|200.00|91.88`,
  ],
  [
    'a project budget without targets',
    `项目支出预算表（单位：万元）
单位编码|单位名称|项目名称|预算数|财政拨款|其他资金|备注
201001|某办机关|信访经费|1.28|1.28||
201001|某办机关|接待费|20.00|20.00||按进度`,
  ],
  [
    'a contact list',
    `绩效管理联系人通讯录
序号|单位名称|姓名|职务|联系电话|备注
1|某办|张三|科员|12345|
2|某局|李四|主任|67890|`,
  ],
  [
    'a table of contents',
    `2024年部门预算公开目录
序号|表名|页码
1|部门收支总表|1
2|部门预算项目支出绩效目标公开表|8
3|部门整体支出绩效目标表|9`,
  ],
  [
    'a summary like a pivot table',
    `行标签|计数项:项目名称|求和项:预算数|平均值项:权重
201-某办|10|97.20|90
202-某局|3|12.00|90
总计|13|109.20|90`,
  ],
  [
    'the targets of a whole agency (部门整体支出绩效目标表)',
    `部门整体支出绩效目标表
（2024年度）
部门名称|某局||||
年度主要任务|任务名称|主要内容|预算金额（万元）|其中：财政拨款|其他资金
^|信访工作|接待来访|1.28|1.28|
^|综合管理|机关运转|64.00|64.00|
^|金额合计||65.28|65.28|
年度总体目标|做好全年工作|<|<|<|<
年度绩效指标|一级指标|二级指标|三级指标|指标值|
^|产出指标|数量指标|会议次数|≥10次|
^|效益指标|社会效益指标|群众满意情况|良好|`,
  ],
  [
    'a self-evaluation of one project (自评表)',
    `项目支出绩效自评表
（2023年度）
项目名称|信访经费||||||
主管部门|某局|||实施单位|某办||
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|1.28|1.28|1.20|10|93.75%|9.4
年度总体目标|预期目标|||实际完成情况|||
|做好信访|||已完成|||
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
|产出指标|数量指标|接待人次|≥30人次|32人次|50|50
|效益指标|社会效益指标|稳定率|≥95%|96%|30|30`,
  ],
  [
    'a self-evaluation of many projects',
    `项目名称|预算数|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
甲|5.00|产出指标|数量指标|次数|5|5|50|50
||效益指标|社会效益指标|稳定率|95%|96%|30|30`,
  ],
  [
    'monitoring of the targets (绩效监控表)',
    `2023年项目支出绩效运行监控表
项目名称|年初预算数|1—7月执行数|1—7月执行率|一级指标|二级指标|三级指标|年度指标值|1—7月执行情况|全年预计完成情况|偏差原因分析
甲|5.00|2.00|40%|产出指标|数量指标|次数|5|2|5|`,
  ],
  [
    'a library of indicators',
    `共性绩效指标库
一级指标|二级指标|三级指标|指标解释|指标值|度量单位
产出指标|数量指标|培训人数|参加培训的人数|100|人
效益指标|社会效益指标|稳定率|||%`,
  ],
  [
    'an evaluation of the targets (审核表)',
    `项目支出绩效目标审核表
项目名称|信访经费||
审核内容|审核要点|审核意见|得分
规范完整性|绩效目标填报格式是否规范|是|10
明确清晰性|绩效目标是否明确|是|10`,
  ],
  [
    'a goods list with many numbers',
    `序号|品名|规格|单位|单价|数量|金额
1|打印纸|A4|箱|150|20|3000
2|硒鼓|12A|支|200|5|1000`,
  ],
  [
    'notes only',
    '填表说明：\n1.项目名称填写全称。\n2.绩效目标应指向明确。\n3.一级指标、二级指标、三级指标、指标值均不得为空。',
  ],
];

describe('workbooks without any of the official tables', () => {
  test.each(OTHERS)('%s', (_, text) => {
    expect(read(sheetOf('Sheet1', text)).map(({ layout, title }) => [layout, title])).toEqual([]);
  });

  test('also where cells are not merged, hidden, or far from A1', () => {
    for (const [name, text] of OTHERS) {
      const sheet = sheetOf(name, text);
      expect(read({ ...sheet, merges: [], visibility: 'hidden' })).toEqual([]);
      const far = sheet.rows.map((row) => [null, null, ...row]);
      expect(read({ ...sheet, merges: [], rows: [[], [], ...far] })).toEqual([]);
    }
  });

  test('all of them below each other in one sheet', () => {
    expect(read(sheetOf('全部', OTHERS.map(([, text]) => text).join('\n\n')))).toEqual([]);
  });
});
