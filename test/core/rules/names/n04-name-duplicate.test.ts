import { nameDuplicate } from '../../../../src/core/rules/names/n04-name-duplicate';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { indicatorForm, indicatorText } from '../values/text-rows';

/** One project with an indicator a name (rows 5, 6, …), as [二级指标, 三级指标]. */
function names(...indicators: readonly (readonly [level2: string, name: string])[]): string {
  const lines = indicators.map(
    ([level2, name], index) =>
      `${index === 0 ? '|甲项目|1.00|做好甲项目' : '|||'}|产出指标|${level2}|${name}|≥|${index + 1}|个|10|正向指标`,
  );
  return declaration(['201-某局||1.00', ...lines].join('\n'));
}

ruleTester(nameDuplicate, {
  valid: [
    { name: 'different names', table: names(['数量指标', '慰问人数'], ['成本指标', '慰问标准']) },
    { name: 'one contains the other', table: names(['质量指标', '合格率'], ['质量指标', '验收合格率']) },
    { name: 'numbers tell them apart', table: names(['数量指标', '第1期培训人数'], ['数量指标', '第2期培训人数']) },
    { name: 'brackets tell them apart', table: names(['数量指标', '维护费(邮电)'], ['数量指标', '维护费(维修)']) },
    { name: 'two rows without a name', table: names(['数量指标', ''], ['质量指标', '']) },
    {
      name: 'the same name in two projects',
      table: declaration(`
201-某局||2.00
|甲项目|1.00|做好甲项目|满意度指标|服务对象满意度指标|服务对象满意度|≥|90|%|10|正向指标
|乙项目|1.00|做好乙项目|满意度指标|服务对象满意度指标|服务对象满意度|≥|95|%|10|正向指标`),
    },
  ],
  invalid: [
    {
      name: 'same level 2',
      table: names(['质量指标', '合格率'], ['质量指标', '合格率']),
      findings: [
        {
          cell: 'G6',
          variant: null,
          severity: 'error',
          args: { name: '合格率', first: 'G5' },
          related: ['G5'],
          fix: null,
        },
      ],
    },
    {
      name: 'other level 2: still refused by the system',
      table: names(['数量指标', '慰问贫困老党员'], ['成本指标', '慰问贫困老党员']),
      findings: [
        {
          cell: 'G6',
          variant: 'other-level2',
          severity: 'error',
          args: { level2: '成本指标', firstLevel2: '数量指标' },
          related: ['G5'],
        },
      ],
    },
    {
      name: 'blanks and line breaks do not tell them apart',
      table: names(['质量指标', '验收 合格率'], ['质量指标', '验收\\n合格率']),
      findings: [{ cell: 'G6' }],
    },
    {
      name: 'width of brackets and digits does not',
      table: names(['质量指标', '合格率（１期）'], ['质量指标', '合格率(1期)']),
      findings: [{ cell: 'G6' }],
    },
    {
      name: 'three times: each later one names the first',
      table: names(['质量指标', '合格率'], ['数量指标', '件数'], ['质量指标', '合格率'], ['质量指标', '合格率']),
      findings: [
        { cell: 'G7', related: ['G5'] },
        { cell: 'G8', related: ['G5'] },
      ],
    },
    {
      name: 'two pairs',
      table: names(['质量指标', '合格率'], ['数量指标', '件数'], ['质量指标', '合格率'], ['数量指标', '件数']),
      findings: [
        { cell: 'G7', related: ['G5'] },
        { cell: 'G8', related: ['G6'] },
      ],
    },
    {
      name: 'in a text under another level 2: unclear, and the unit says what is measured',
      table: indicatorText(
        '一、产出指标',
        '（一）数量指标',
        '1.慰问贫困老党员≥10人',
        '（二）成本指标',
        '1.慰问贫困老党员≤500元/人',
      ),
      findings: [
        {
          cell: 'E5',
          variant: 'other-level2',
          severity: 'warning',
          fix: [
            {
              cell: 'E5',
              after:
                '一、产出指标\n（一）数量指标\n1.慰问贫困老党员≥10人\n（二）成本指标\n1.慰问贫困老党员标准≤500元/人',
            },
          ],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'in a text under the same level 2',
      table: indicatorText('一、产出指标', '（一）质量指标', '1.合格率100%', '2.档案完好率≥98%', '3.合格率100%'),
      findings: [{ cell: 'E5', variant: null, severity: 'error', fix: null }],
    },
    {
      name: 'in a form under another level 2',
      table: indicatorForm('产出指标|数量指标|护林员|30人', '产出指标|成本指标|护林员|≤20万元'),
      findings: [{ cell: 'C7', severity: 'warning', fix: [{ cell: 'C7', after: '护林员成本' }] }],
    },
    {
      name: 'a measure gets no other one',
      table: indicatorForm('产出指标|数量指标|慰问人数|30人', '效益指标|社会效益指标|慰问人数|30人'),
      findings: [{ cell: 'C7', severity: 'warning', fix: null }],
    },
  ],
});
