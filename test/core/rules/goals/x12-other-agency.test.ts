import { otherAgency } from '../../../../src/core/rules/goals/x12-other-agency';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed, formed } from './goal-tables';

const says = (goal: string, agency: string): string => declared([{ goal }], `201-${agency}`);

ruleTester(otherAgency, {
  valid: [
    { name: 'a bureau', table: says('保障我局信息系统运行。', '青山县教育局') },
    { name: 'a commission', table: says('保障我委日常工作。', '青山县发展和改革委员会') },
    { name: 'a party committee', table: says('保障我委宣传工作。', '中共青山县委宣传部') },
    { name: 'a hospital', table: says('更新我院医疗设备2台。', '青山县人民医院') },
    { name: 'a court', table: says('保障我院办案经费。', '青山县人民法院') },
    { name: 'a school', table: says('维修我校食堂。', '青山县第二中学') },
    { name: 'a town', table: says('改善我镇人居环境。', '青山县白河镇人民政府') },
    { name: 'entrusting is no commission', table: says('由我委托第三方开展评估。', '青山县财政局') },
    { name: 'a limit of oneself is no bureau', table: says('突破自我局限。', '青山县人大办公室') },
    { name: 'our county', table: says('保障我县外事工作，严格规范我办接待。', '青山县人大办公室') },
    { name: 'a village clinic may speak of its town', table: says('服务我镇群众。', '白河卫生所') },
    { name: 'its own county', table: says('保障青山县教育局机关运转。', '青山县教育局') },
    { name: 'its own county by a longer name', table: says('保障青山县教育局机关运转。', '青山回族自治县教育局') },
    { name: 'other counties in general', table: says('接待外县教育局、各县教育局考察学习。', '青山县教育局') },
    { name: 'another agency of another county', table: says('与白河县人民医院结对。', '青山县教育局') },
    {
      name: 'the agency above it',
      table: `2025年部门预算项目支出绩效目标公开表
金额单位：万元
序号|项目名称|金额|绩效目标|绩效指标
301|青山县卫生健康局|1.00||
301002|青山县疾病预防控制中心|1.00||
1|疫苗冷链项目|1.00|提升我局疫苗储运能力。|一、产出指标\\n（一）数量指标：\\n1.冷库数量≥1个`,
    },
    {
      name: 'no agency known',
      table: `2025年部门预算项目支出绩效目标公开表
金额单位：万元
序号|项目名称|金额|绩效目标|绩效指标
1|食堂维修|1.00|维修我校食堂。|一、产出指标\\n（一）数量指标：\\n1.维修食堂≥1个`,
    },
  ],
  invalid: [
    {
      name: 'a commission in a goal of the congress',
      table: says('接待来我委考察、学习人员。', '青山县人大办公室'),
      findings: [
        {
          cell: 'D5',
          variant: null,
          severity: 'warning',
          args: { word: '我委', agency: '青山县人大办公室' },
          fix: null,
        },
      ],
    },
    {
      name: 'a bureau',
      table: says('我局组织培训。', '青山县人民医院'),
      findings: [{ cell: 'D5', args: { word: '我局' } }],
    },
    {
      name: 'a hospital',
      table: says('我院更新设备。', '青山县水利局'),
      findings: [{ cell: 'D5', args: { word: '我院' } }],
    },
    {
      name: 'a school',
      table: says('改善我校条件。', '青山县水利局'),
      findings: [{ cell: 'D5', args: { word: '我校' } }],
    },
    {
      name: 'a town',
      table: says('美化我镇环境。', '青山县水利局'),
      findings: [{ cell: 'D5', args: { word: '我镇' } }],
    },
    {
      name: 'twice: one finding',
      table: says('来我委考察；到我委学习。', '青山县人大办公室'),
      findings: [{ cell: 'D5' }],
    },
    {
      name: 'in an indicator',
      table: declared([{ rows: ['质量指标|我校设备完好率|≥|95|%'] }], '201-青山县水利局'),
      findings: [{ cell: 'G5', args: { word: '我校' } }],
    },
    {
      name: 'the same agency of another county',
      table: says('保障平武县教育局机关运转。', '青山县教育局'),
      findings: [{ cell: 'D5', variant: 'county', args: { word: '平武县教育局', agency: '青山县教育局' } }],
    },
    {
      name: 'disclosure table',
      table: disclosed([{ goal: '保障我院运转。' }], '青山县交通运输局'),
      findings: [{ cell: 'D5', args: { agency: '青山县交通运输局' } }],
    },
    {
      name: 'project form',
      table: formed({ goal: '保障我局运转。' }, '青山县图书馆'),
      findings: [{ cell: 'B5', args: { word: '我局', agency: '青山县图书馆' } }],
    },
  ],
});
