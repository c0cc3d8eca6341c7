import type { RowsExample, RuleExample, RuleExamples } from '../example';

/** A single row that is wrong, and put right. */
function row(wrong: string, right: string, project?: RowsExample['project']): RuleExample {
  const rest = project ? { project } : {};
  return { wrong: { rows: [wrong], ...rest }, right: { rows: [right], ...rest } };
}

const ROAD = { name: '农村公路养护经费', amount: '10.40', goal: '养护县道26公里，保持路面完好，保障群众出行安全。' };

/** Indicators of a road project as text, with one more of 质量指标. */
function road(quality: string): string {
  return [
    '一、产出指标',
    '（一）数量指标：',
    '1.养护县道里程＝26公里',
    '（二）质量指标：',
    '1.路面验收合格率≥96%',
    `2.${quality}`,
    '（三）时效指标：',
    '1.养护任务按期完成率≥95%',
    '（四）成本指标：',
    '1.每公里养护成本≤0.4万元/公里',
    '二、效益指标',
    '（一）社会效益指标：',
    '1.公路安全隐患整改率≥90%',
    '三、满意度指标',
    '（一）服务对象满意度指标：',
    '1.沿线村民满意度≥92%',
  ].join('\n');
}

/** A declaration table whose satisfaction row has this value cell; the cell is I9. */
function table(cells: string): string {
  return [
    '2025年部门预算项目支出绩效目标申报表',
    '金额单位：万元',
    '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位',
    '|干部业务培训经费|12.00|举办业务培训班4期，提高干部依法履职能力。|产出指标|数量指标|举办培训班期数|=|4|期',
    '|^|^|^|产出指标|质量指标|培训合格率|≥|95|%',
    '|^|^|^|产出指标|时效指标|培训计划按期完成率|≥|95|%',
    '|^|^|^|产出指标|成本指标|人均培训成本|≤|300|元/人',
    '|^|^|^|效益指标|社会效益指标|培训内容应用率|≥|85|%',
    `|^|^|^|满意度指标|服务对象满意度指标|参训学员满意度|${cells}`,
  ].join('\n');
}

interface Rates {
  readonly quality: number;
  readonly time: number;
  readonly benefit: number;
  readonly satisfaction: number;
}

/** Three projects with four rates each. */
function threeProjects(training: Rates, repair: Rates, clinic: Rates): RowsExample {
  return {
    rows: rates(
      '举办培训班期数|=|4|期',
      '培训合格率',
      '培训计划按期完成率',
      '人均培训成本|≤|300|元/人',
      '培训内容应用率',
      '参训学员',
      training,
    ),
    others: [
      {
        name: '校舍维修经费',
        amount: '36.00',
        goal: '维修教室20间，改善农村学校办学条件。',
        rows: rates(
          '维修教室间数|=|20|间',
          '维修工程验收合格率',
          '维修工程开工及时率',
          '每间教室维修成本|≤|1.8|万元/间',
          '维修教室使用率',
          '师生',
          repair,
        ),
      },
      {
        name: '乡镇卫生院巡诊经费',
        amount: '8.00',
        goal: '为偏远村组开展巡诊40次，方便群众就近看病。',
        rows: rates(
          '开展巡诊次数|≥|40|次',
          '巡诊病历书写规范率',
          '巡诊药品配送及时率',
          '巡诊成本|≤|2000|元/次',
          '群众就近就诊率',
          '就诊群众',
          clinic,
        ),
      },
    ],
  };
}

function rates(
  quantity: string,
  quality: string,
  time: string,
  cost: string,
  benefit: string,
  people: string,
  values: Rates,
): readonly string[] {
  return [
    `产出指标|数量指标|${quantity}`,
    `产出指标|质量指标|${quality}|≥|${values.quality}|%`,
    `产出指标|时效指标|${time}|≥|${values.time}|%`,
    `产出指标|成本指标|${cost}`,
    `效益指标|社会效益指标|${benefit}|≥|${values.benefit}|%`,
    `满意度指标|服务对象满意度指标|${people}满意度|≥|${values.satisfaction}|%`,
  ];
}

const SAME: Rates = { quality: 95, time: 95, benefit: 95, satisfaction: 95 };

export const values: RuleExamples = {
  V01: row('产出指标|时效指标|培训教材配送及时率|≥||%', '产出指标|时效指标|培训教材配送及时率|≥|98|%'),
  V02: row('产出指标|数量指标|举办培训班期数||4|期', '产出指标|数量指标|举办培训班期数|=|4|期'),
  V03: row(
    '效益指标|社会效益指标|干部依法履职水平|≥|优良中差|',
    '效益指标|社会效益指标|干部依法履职水平|定性|优良中差|',
  ),
  V04: row('产出指标|时效指标|结业证书发放及时率|≥|100|%', '产出指标|时效指标|结业证书发放及时率|=|100|%'),
  V05: row('产出指标|质量指标|培训合格率|≥|980|%', '产出指标|质量指标|培训合格率|≥|98|%'),
  V06: row(
    '满意度指标|服务对象满意度指标|参训学员满意度|=|100|%',
    '满意度指标|服务对象满意度指标|参训学员满意度|≥|95|%',
  ),
  V07: row('产出指标|成本指标|人均培训成本|≥|300|元/人', '产出指标|成本指标|人均培训成本|≤|300|元/人'),
  V08: row('产出指标|成本指标|人均培训成本||300|元/人', '产出指标|成本指标|人均培训成本|≤|300|元/人'),
  V09: row('产出指标|质量指标|培训资料印制差错率|≥|1|%', '产出指标|质量指标|培训资料印制差错率|≤|1|%'),
  V10: row('产出指标|数量指标|举办培训班期数|≤|4|期', '产出指标|数量指标|举办培训班期数|≥|4|期'),
  V11: row('产出指标|数量指标|举办培训班期数|=|4|', '产出指标|数量指标|举办培训班期数|=|4|期'),
  V12: row('产出指标|数量指标|编印培训教材数量|=|200|每册', '产出指标|数量指标|编印培训教材数量|=|200|册'),
  V13: row('产出指标|成本指标|人均培训成本|≤|300|人/天', '产出指标|成本指标|人均培训成本|≤|300|元/人/天'),
  V14: row('产出指标|数量指标|培训干部人次|≥|200|人', '产出指标|数量指标|培训干部人次|≥|200|人次'),
  V15: row('产出指标|成本指标|学员伙食补助标准|=|60|元', '产出指标|成本指标|学员伙食补助标准|=|60|元/人/天'),
  V16: row(
    '效益指标|社会效益指标|干部依法履职水平|定性|优良中差|项',
    '效益指标|社会效益指标|干部依法履职水平|定性|优良中差|',
  ),
  V17: row(
    '效益指标|社会效益指标|干部依法履职水平|定性|进一步加强|',
    '效益指标|社会效益指标|干部依法履职水平|定性|优良中差|',
  ),
  V18: row('效益指标|社会效益指标|培训内容应用率|定性|高中低|', '效益指标|社会效益指标|培训内容应用率|≥|85|%'),
  V19: row(
    '满意度指标|服务对象满意度指标|参训学员满意度|定性|优良中差|',
    '满意度指标|服务对象满意度指标|参训学员满意度|≥|92|%',
  ),
  V20: row('产出指标|时效指标|培训班举办时间|=|2025/全年|', '产出指标|时效指标|培训班举办时间|=|2025年11月底前|'),
  V21: row('产出指标|时效指标|培训班完成时间|=|45991|', '产出指标|时效指标|培训班完成时间|=|2025年11月30日|'),
  V22: row('产出指标|质量指标|培训合格率||292|%', '产出指标|质量指标|培训合格率|≥|92|%'),
  V23: {
    wrong: { sheet: table('|0.92|'), details: { I9: { formula: '=92%', format: '0%' } } },
    right: { sheet: table('≥|92|%') },
  },
  V24: {
    wrong: threeProjects(SAME, SAME, SAME),
    right: threeProjects(
      { quality: 95, time: 98, benefit: 85, satisfaction: 92 },
      { quality: 98, time: 96, benefit: 95, satisfaction: 90 },
      { quality: 92, time: 97, benefit: 80, satisfaction: 95 },
    ),
  },
  V25: {
    wrong: { text: road('养护作业安全事故次数0次'), project: ROAD },
    right: { text: road('养护作业安全事故次数＝0次'), project: ROAD },
  },
  V26: row('产出指标|数量指标|公务接待批次|≥|30|批次', '产出指标|数量指标|公务接待批次|≤|30|批次'),
  V27: row(
    '满意度指标|服务对象满意度指标|参训学员满意度|≥|70|%',
    '满意度指标|服务对象满意度指标|参训学员满意度|≥|92|%',
  ),
  V28: row('产出指标|质量指标|讲课费发放准确率|≥|95|%', '产出指标|质量指标|讲课费发放准确率|=|100|%'),
  V29: row('效益指标|社会效益指标|提高干部持证率|≥|10|%', '效益指标|社会效益指标|较上年提高干部持证率|≥|10|%'),
};
