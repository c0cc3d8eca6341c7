import type { RuleExamples } from '../example';

const SAME_SENTENCE = '严格执行预算安排，完善内部管理，确保资金使用安全规范。';
/** Projects that are all right, with this behind their goals. */
const fiveProjects = (behind: string): { name: string; goal: string }[] =>
  [
    ['河道清淤经费', '清淤农村河道3公里，改善排涝条件。'],
    ['校舍维修经费', '维修乡村小学校舍5栋，消除安全隐患。'],
    ['疫苗接种经费', '为适龄儿童接种疫苗2000人，提高免疫水平。'],
    ['公路养护经费', '养护农村公路12公里，保障群众出行。'],
    ['法律援助经费', '办理法律援助案件80件，维护当事人权益。'],
  ].map(([name = '', goal = '']) => ({ name, goal: goal + behind }));

const VISITS = {
  name: '春节慰问经费',
  amount: '5.00',
  goal: '走访慰问困难职工50户。',
};
const FORESTRY = {
  name: '林下种植培训经费',
  amount: '6.00',
  goal: '培训林农200人，推广林下种植技术。',
  rows: [
    '产出指标|数量指标|培训林农人数|≥|200|人',
    '产出指标|质量指标|考核合格率|≥|95|%',
    '产出指标|时效指标|培训按期完成率|≥|95|%',
    '产出指标|成本指标|人均培训成本|≤|300|元/人',
    '效益指标|社会效益指标|林农技术掌握率|≥|90|%',
    '满意度指标|服务对象满意度指标|受训林农满意度|≥|92|%',
  ],
};
const DEPUTIES = ['产出指标|数量指标|组织代表培训期数|=|2|期', '产出指标|质量指标|代表培训合格率|≥|95|%'];

/** A bureau's table with one right project of this goal. */
const trainingOf = (goal: string): string => `2025年部门预算项目支出绩效目标申报表
金额单位：万元
单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性
201-青山县水利局||12.00
|干部业务培训经费|12.00|${goal}|产出指标|数量指标|举办培训班期数|=|4|期|20|正向
|^|^|^|产出指标|质量指标|培训合格率|≥|95|%|10|正向
|^|^|^|产出指标|时效指标|培训计划按期完成率|≥|95|%|10|正向
|^|^|^|产出指标|成本指标|人均培训成本|≤|300|元/人|10|反向
|^|^|^|效益指标|社会效益指标|培训内容应用率|≥|85|%|30|正向
|^|^|^|满意度指标|服务对象满意度指标|参训学员满意度|≥|92|%|10|正向`;

export const goals: RuleExamples = {
  X01: {
    wrong: { rows: ['产出指标|数量指标|举办业务培训班期数|=|6|期'] },
    right: { rows: ['产出指标|数量指标|举办业务培训班期数|=|4|期'] },
  },
  X02: {
    wrong: {
      rows: ['产出指标|数量指标|参训人数|≥|210|人'],
      project: { goal: '目标一：为全县村级组织干部培训200人；目标二：为全县村级组织干部培训210人，提高履职能力。' },
    },
    right: {
      rows: ['产出指标|数量指标|参训人数|≥|210|人'],
      project: { goal: '目标一：为全县村级组织干部培训210人；目标二：提高村级组织干部履职能力。' },
    },
  },
  X03: {
    wrong: { rows: [], project: { goal: '干部业务培训经费' } },
    right: { rows: [] },
  },
  X04: {
    wrong: { rows: [], project: { goal: '举办业务培训班4期，提高干部依法履职能力，' } },
    right: { rows: [] },
  },
  X05: {
    wrong: { rows: ['效益指标|社会效益指标|慰问政策知晓率|≥|90|%'], others: [VISITS] },
    right: { rows: ['效益指标|社会效益指标|培训政策知晓率|≥|90|%'], others: [VISITS] },
  },
  X06: {
    wrong: { rows: [], others: fiveProjects(SAME_SENTENCE) },
    right: { rows: [], others: fiveProjects('') },
  },
  X07: {
    wrong: {
      rows: ['效益指标|社会效益指标|林农技术掌握率|≥|10|%'],
      others: [FORESTRY],
    },
    right: {
      rows: ['效益指标|社会效益指标|林农技术掌握率|≥|85|%'],
      others: [FORESTRY],
    },
  },
  X08: {
    wrong: {
      rows: [...DEPUTIES, '产出指标|成本指标|代表培训成本|≤|300|元/人'],
      project: { name: '人大代表联络经费' },
      others: [{ name: '人大代表培训经费' }],
    },
    right: { rows: [], project: { name: '人大代表联络经费' }, others: [{ name: '人大代表培训经费' }] },
  },
  X09: {
    wrong: { rows: [], project: { goal: '进一步提高干部依法履职能力，不断提升机关服务水平。' } },
    right: { rows: [] },
  },
  X10: {
    wrong: {
      rows: [],
      project: { goal: '根据（某办〔2024〕6号机密件）精神，举办业务培训班4期，提高干部依法履职能力。' },
    },
    right: { rows: [] },
  },
  X11: {
    wrong: { rows: [], project: { goal: '举办业务培训班4期，提高干部依法履职能力，报名电话13800138000。' } },
    right: { rows: [], project: { goal: '举办业务培训班4期，提高干部依法履职能力，报名电话138****8000。' } },
  },
  X12: {
    wrong: { sheet: trainingOf('为我校教师举办业务培训班4期，提高依法履职能力。') },
    right: { sheet: trainingOf('为我局干部举办业务培训班4期，提高依法履职能力。') },
  },
  X15: {
    wrong: { rows: [], project: { goal: '目标一：举办业务培训班4期；目标二：更换办公楼破损门窗。' } },
    right: { rows: [], project: { goal: '目标一：举办业务培训班4期；目标二：提高参训学员业务能力。' } },
  },
};
