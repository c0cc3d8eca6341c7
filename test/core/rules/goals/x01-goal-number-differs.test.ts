import { goalNumberDiffers } from '../../../../src/core/rules/goals/x01-goal-number-differs';
import { ruleTester } from '../../../support/rule-tester';
import { declared, disclosed } from './goal-tables';

/** One project of 1.00 万元; its indicators from row 5, names in G, values in I. */
function table(goal: string, rows: readonly string[], name = '公务接待经费'): string {
  return declared([{ name, goal, rows }]);
}

ruleTester(goalNumberDiffers, {
  valid: [
    { name: 'the same number', table: table('公务接待不少于150次。', ['数量指标|公务接待次数|≥|150|次']) },
    { name: 'a Chinese numeral', table: table('公务接待三十次。', ['数量指标|公务接待次数|≥|30|次']) },
    { name: 'within the range of the goal', table: table('公务接待6-8次。', ['数量指标|公务接待次数|=|7|次']) },
    { name: 'about so many', table: table('公务接待约100次。', ['数量指标|公务接待次数|≥|95|次']) },
    {
      name: 'a fixed number within a limit',
      table: table('公务接待不超过150次。', ['数量指标|公务接待次数|=|120|次']),
    },
    { name: 'another thing', table: table('组织会议100次。', ['数量指标|公务接待次数|≥|150|次']) },
    {
      name: 'a part of the thing',
      table: table('培训教师500人。', ['数量指标|培训骨干教师人数|≥|200|人'], '教师培训经费'),
    },
    { name: 'another unit', table: table('公务接待100批。', ['数量指标|公务接待次数|≥|150|次']) },
    { name: 'visits are no people', table: table('服务退休干部1284人次。', ['数量指标|服务退休干部人数|≥|197|人']) },
    {
      name: 'the number of each',
      table: table('举办培训4期，每期培训50人。', ['数量指标|培训人数|≥|200|人'], '培训费'),
    },
    {
      name: 'what there is',
      table: table('现有老党员120名，慰问老党员30名。', ['数量指标|慰问老党员人数|≥|30|人'], '慰问经费'),
    },
    { name: 'what was done before', table: table('上年培训80人。', ['数量指标|培训人数|≥|100|人'], '培训费') },
    {
      name: 'parts that add up',
      table: table(
        '体检干部300人。',
        ['数量指标|县级体检干部人数|=|100|人', '数量指标|乡级体检干部人数|=|200|人'],
        '县级乡级体检',
      ),
    },
    {
      name: 'stated twice: only a person can tell',
      table: table('培训干部100人；培训干部50人。', ['数量指标|培训干部人数|≥|80|人'], '培训费'),
    },
    {
      name: 'one of two numbers is kept',
      table: table('培训干部100人；培训干部80人。', ['数量指标|培训干部人数|≥|80|人'], '培训费'),
    },
    { name: 'a product', table: table('慰问标准300元*32人。', ['成本指标|慰问标准|=|500|元/人'], '慰问经费') },
    {
      name: 'the same cost in another unit',
      table: table('人均体检成本不高于300元。', ['成本指标|人均体检成本|≤|0.03|万元'], '体检'),
    },
    { name: 'a cost per another thing', table: table('接待标准150元/人/天。', ['成本指标|公务接待标准|≤|200|元/次']) },
    {
      name: 'the whole budget is no single cost',
      table: table('项目成本不高于1万元。', ['成本指标|办公成本|≤|0.6|万元']),
    },
    {
      name: 'all costs together',
      table: table('年办公成本不高于0.9万元。', ['成本指标|年办公成本|≤|0.6|万元', '成本指标|年差旅成本|≤|0.3|万元']),
    },
    {
      name: 'one of several costs is the one',
      table: table('开展项目成本不高于0.3万元。', ['成本指标|奖励成本|≤|0.5|万元', '成本指标|办公成本|≤|0.3|万元']),
    },
    {
      name: 'a cost of several things',
      table: table('平台运行费24.25万元。', ['成本指标|宣传、平台运行费|≤|28|万元'], '平台'),
    },
    { name: 'a rounded amount', table: table('平台运行费约1.9万元。', ['成本指标|平台运行费|≤|1.88|万元'], '平台') },
    { name: 'another rate', table: table('补贴发放率达到100%。', ['时效指标|补贴发放及时率|≥|95|%'], '补贴') },
    { name: 'a rate without a name', table: table('同时要100%完成工作。', ['质量指标|工作完成率|≥|95|%']) },
    { name: 'no number', table: table('做好公务接待。', ['数量指标|公务接待次数|≥|150|次']) },
    { name: 'no value', table: table('公务接待100次。', ['数量指标|公务接待次数|≥||次']) },
    { name: 'no unit: it may be anything', table: table('公务接待100次。', ['数量指标|公务接待次数|≥|150|']) },
    {
      name: 'a document number',
      table: table('根据〔2023〕16号文件开展公务接待。', ['数量指标|公务接待次数|≥|150|次']),
    },
  ],
  invalid: [
    {
      name: 'a count, one noun with words of the project name',
      table: table('接待次数100次及以上，保障运转。', ['数量指标|公务接待次数|≥|150|次']),
      findings: [
        {
          cell: 'I5',
          severity: 'warning',
          variant: null,
          args: { goal: '接待次数100次及以上', measure: '≥150次' },
          related: ['D5'],
          fixKind: 'review',
          fix: [
            { cell: 'I5', after: 100 },
            { cell: 'H5', after: '≥' },
          ],
        },
      ],
    },
    {
      name: 'outside a range: no single number to take over',
      table: table('预计年内召开常委会6-8次。', ['数量指标|召开常委会次数|≥|10|次'], '会议费'),
      findings: [{ cell: 'I5', args: { goal: '预计年内召开常委会6-8次', measure: '≥10次' }, fix: null }],
    },
    {
      name: 'the noun behind the number',
      table: table('新建12座小型水库。', ['数量指标|小型水库数量|=|10|座'], '水利工程'),
      findings: [{ cell: 'I5', args: { goal: '新建12座小型水库' } }],
    },
    {
      name: 'verb ahead, noun behind',
      table: table('慰问30户贫困户。', ['数量指标|慰问贫困户数|≥|50|户'], '慰问经费'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'whoever is visited is counted by the only indicator of people',
      table: table('两节慰问人群不低于30人。', ['数量指标|两节慰问干部人数|≥|100|人'], '两节慰问'),
      findings: [{ cell: 'I5', args: { goal: '两节慰问人群不低于30人' } }],
    },
    {
      name: 'below a number that is to be reached',
      table: table('受益干部人数不低于14人。', ['数量指标|受益干部人数|≥|10|人'], '工作经费'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'a cost by its name',
      table: table(
        '年交通成本不高于0.81万元。',
        ['成本指标|年交通成本|≤|0.3|万元', '成本指标|年差旅成本|≤|0.2|万元'],
        '管理费',
      ),
      findings: [
        {
          cell: 'I5',
          args: { measure: '≤0.3万元' },
          fix: [
            { cell: 'I5', after: 0.81 },
            { cell: 'H5', after: '≤' },
          ],
        },
      ],
    },
    {
      name: '项目成本, and one cost',
      table: table('通过成本控制，开展项目成本不高于0.2万元。', ['成本指标|慰问工作成本|≤|0.5|万元'], '慰问经费'),
      findings: [{ cell: 'I5', args: { goal: '开展项目成本不高于0.2万元' } }],
    },
    {
      name: '项目成本, and none of the costs',
      table: table(
        '开展项目成本不高于0.2万元。',
        ['成本指标|维护成本|≤|0.4|万元', '成本指标|办公费|≤|0.6|万元'],
        '维护费',
      ),
      findings: [
        { cell: 'D5', variant: 'costs', args: { measure: ['≤0.4万元', '≤0.6万元'] }, related: ['I5', 'I6'], fix: null },
      ],
    },
    {
      name: 'a cost per head in another unit: the number is converted',
      table: table('人均体检成本不高于300元。', ['成本指标|人均体检成本|≤|0.05|万元'], '体检'),
      findings: [
        {
          cell: 'I5',
          fix: [
            { cell: 'I5', after: 0.03 },
            { cell: 'H5', after: '≤' },
          ],
        },
      ],
    },
    {
      name: 'a rate',
      table: table('干部体检覆盖率要达到100%。', ['质量指标|干部体检覆盖率|≥|90|%'], '体检'),
      findings: [{ cell: 'I5', args: { goal: '干部体检覆盖率要达到100%' } }],
    },
    {
      name: 'the only rate of that name, with a qualifier',
      table: table('水质合格率不低于90%。', ['质量指标|供水水质合格率|≥|92|%'], '饮水工程养护'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'a verb that only says that it takes place',
      table: table('召开专场招聘会10场。', ['数量指标|专场招聘会场次|≥|8|场'], '技能培训'),
      findings: [{ cell: 'I5' }],
    },
    {
      name: 'disclosure table: the number in the text is replaced',
      table: disclosed([
        { name: '公务接待', goal: '接待100次以上。', text: '一、产出指标\\n（一）数量指标：\\n1.公务接待次数≥150次' },
      ]),
      findings: [{ cell: 'E5', fix: [{ cell: 'E5', after: '一、产出指标\n（一）数量指标：\n1.公务接待次数≥100次' }] }],
    },
    {
      name: 'each thing of its own',
      table: table('公务接待100次；接待外宾20人。', [
        '数量指标|公务接待次数|≥|150|次',
        '数量指标|接待外宾人数|≥|30|人',
      ]),
      findings: [{ cell: 'I5' }, { cell: 'I6' }],
    },
  ],
});
