import type { RuleExamples } from '../example';

const COMPOSITE =
  '一、产出指标\\n（一）数量指标\\n1.养护农村公路里程≥120公里\\n（二）质量指标\\n1.养护验收合格率≥95%\\n（三）时效指标\\n1.养护任务按期完成率≥95%\\n（四）成本指标\\n1.每公里养护成本≤2000元/公里\\n二、效益指标\\n（一）社会效益指标\\n1.农村公路列养率≥95%\\n三、满意度指标\\n（一）服务对象满意度指标\\n1.沿线群众满意度≥90%';
const SECOND =
  '一、产出指标\\n（一）数量指标\\n1.改造供水管网长度≥8公里\\n（二）质量指标\\n1.水质检测合格率≥98%\\n（三）时效指标\\n1.管网改造按期完工率≥95%\\n（四）成本指标\\n1.每公里改造成本≤50000元/公里\\n二、效益指标\\n（一）社会效益指标\\n1.集中供水普及率≥92%\\n三、满意度指标\\n（一）服务对象满意度指标\\n1.用水群众满意度≥91%';

interface Numbers {
  readonly agency?: string;
  readonly first?: string;
  readonly second?: string;
}

/** Two projects of one agency, in a table of one row a project. */
function disclosure({ agency = '"301"', first = '1', second = '2' }: Numbers): string {
  return [
    '2025年部门预算项目支出绩效目标公开表',
    '金额单位：万元',
    '单位编码|单位及项目名称|金额|绩效目标|绩效指标',
    `${agency}|某县交通运输局|64.00||`,
    `${first}|农村公路日常养护|24.00|养护农村公路120公里，保持路面整洁畅通。|${COMPOSITE}`,
    `${second}|农村供水管网改造|40.00|改造供水管网8公里，提高农村供水保证率。|${SECOND}`,
  ].join('\n');
}

interface Form {
  readonly title?: string;
  readonly department?: string;
  readonly attribute?: string;
  readonly unit?: string;
}

/** A form of one project. */
function form({ title, department, attribute, unit }: Form): string {
  return [
    `${title ?? '某县本级部门项目支出年度预算绩效目标批复表'}|<|<|<|<`,
    '(2025年度)|<|<|<|<',
    '项目名称|<|敬老院运转补助|<|<',
    `主管部门及代码|<|${department ?? '[302]某县民政局'}|实施单位|某县敬老院`,
    `项目属性|<|${attribute ?? '经常性项目'}|项目期|2025-2025`,
    `项目资金${unit ?? '（万元）'}|年度资金总额:|<|36.00|`,
    '|其中:财政拨款|<|36.00|',
    '|其他资金|<||',
    '年度总体目标|保障敬老院正常运转，照护特困老人60人。|<|<|<',
    '绩效指标|一级指标|二级指标|三级指标|指标值',
    '|产出指标|数量指标|集中照护特困老人人数|≥60人',
    '||质量指标|照护服务达标率|≥95%',
    '||时效指标|补助资金及时发放率|≥95%',
    '||成本指标|人均年照护成本|≤6000元/人',
    '|效益指标|社会效益指标|特困老人应养尽养率|≥96%',
    '|满意度指标|服务对象满意度指标|入住老人满意度|≥92%',
  ].join('\n');
}

/** A declaration table with a column of its own in front. */
function withColumn(label: string, content: string): string {
  return [
    '2025年部门预算项目支出绩效目标申报表',
    '金额单位：万元',
    `${label}|单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位`,
    `${content}||家庭医生签约服务|18.00|为慢性病患者提供签约服务，定期随访管理。|产出指标|数量指标|签约慢性病患者人数|≥|1500|人`,
    '||^|^|^|产出指标|质量指标|规范随访率|≥|85|%',
    '||^|^|^|产出指标|时效指标|年度随访任务按期完成率|≥|95|%',
    '||^|^|^|产出指标|成本指标|人均签约服务成本|≤|120|元/人',
    '||^|^|^|效益指标|社会效益指标|慢性病患者血压控制率|≥|65|%',
    '||^|^|^|满意度指标|服务对象满意度指标|签约居民满意度|≥|90|%',
  ].join('\n');
}

const WHOLE = [
  '部门（单位）整体支出绩效目标表|<|<|<|<',
  '（2025年度）|<|<|<|<',
  '部门（单位）名称|某县水利局|<|<|<',
  '年度主要任务|任务名称|主要内容|预算金额（万元）|',
  '^|河道治理|治理河道12公里|860|',
  '年度总体目标|保障全县供水和防洪安全。|<|<|<',
  '年度绩效指标|一级指标|二级指标|三级指标|指标值',
  '^|产出指标|数量指标|治理河道长度|≥12公里',
  '^|效益指标|社会效益指标|供水保证率|≥95%',
  '^|满意度指标|服务对象满意度指标|群众满意度|≥90%',
].join('\n');

export const header: RuleExamples = {
  H01: { wrong: { sheet: disclosure({ agency: '301' }) }, right: { sheet: disclosure({}) } },
  H02: {
    wrong: { sheet: form({ department: '某县民政局' }) },
    right: { sheet: form({}) },
  },
  H03: {
    wrong: { sheet: disclosure({ second: '3' }) },
    right: { sheet: disclosure({}) },
  },
  H04: {
    wrong: { sheet: withColumn('项目编码', '51010022T00000651984') },
    right: { sheet: withColumn('项目编码', '51010022T000006519842') },
  },
  H05: {
    wrong: { sheet: form({ title: '某县本级部门项目支出年度预算绩效目' }) },
    right: { sheet: form({ title: '某县本级部门项目支出年度预算绩效目标表' }) },
  },
  H06: { wrong: { sheet: form({ unit: '' }) }, right: { sheet: form({}) } },
  H07: {
    wrong: { sheet: form({ attribute: '其他运转类' }) },
    right: { sheet: form({ attribute: '延续项目' }) },
  },
  H08: {
    wrong: { sheet: withColumn('归口股室', '社会保障股') },
    right: { sheet: withColumn('备注', '社会保障股') },
  },
  H09: {
    wrong: { sheet: form({}), others: [WHOLE] },
    right: { sheet: form({}) },
  },
};
