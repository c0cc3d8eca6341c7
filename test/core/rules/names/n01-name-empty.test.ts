import { nameEmpty } from '../../../../src/core/rules/names/n01-name-empty';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';

/** A project whose second indicator row (row 6) is this one. */
function second(indicator: string): string {
  return declaration(`
201-某局||1.00
|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|50|正向指标
||||${indicator}`);
}

ruleTester(nameEmpty, {
  valid: [
    { name: 'name and value', table: second('产出指标|质量指标|合格率|=|100|%|40|正向指标') },
    { name: 'qualitative', table: second('效益指标|社会效益指标|管理规范性|定性|规范||40|正向指标') },
    { name: 'name without value is another rule', table: second('产出指标|质量指标|合格率||||40|正向指标') },
    { name: 'marks say that nothing is planned', table: second('产出指标|质量指标|||-|/|40|') },
    { name: 'prepared row, nobody has touched it', table: second('产出指标|质量指标|||||40|') },
    { name: 'name is a hotline number', table: second('产出指标|数量指标|12345|≥|1000|件|40|正向指标') },
    { name: 'name with a line break', table: second('产出指标|质量指标|工作\\n合格率|=|100|%|40|正向指标') },
  ],
  invalid: [
    {
      name: 'value only',
      table: second('产出指标|质量指标||=|100|%|40|正向指标'),
      findings: [{ cell: 'G6', variant: null, severity: 'error', args: { value: '=100%' }, fix: null }],
    },
    {
      name: 'blanks are no name',
      table: second('产出指标|质量指标|"  "|=|100|%|40|正向指标'),
      findings: [{ cell: 'G6' }],
    },
    {
      name: 'operator only',
      table: second('产出指标|质量指标||≥|||40|正向指标'),
      findings: [{ cell: 'G6', args: { value: '≥' } }],
    },
    {
      name: 'unit only',
      table: second('产出指标|质量指标|||||40|').replace('|||||40|', '||||件|40|'),
      findings: [{ cell: 'G6', args: { value: '件' } }],
    },
    {
      name: 'satisfaction: the usual name is offered',
      table: second('满意度指标|服务对象满意度指标||≥|90|%|10|正向指标'),
      findings: [
        {
          cell: 'G6',
          variant: 'satisfaction',
          args: { value: '≥90%' },
          fix: [{ cell: 'G6', after: '服务对象满意度' }],
          fixKind: 'review',
        },
      ],
    },
    {
      name: 'satisfaction without level 2',
      table: second('满意度指标|||≥|90|%|10|正向指标'),
      findings: [{ cell: 'G6', variant: 'satisfaction', fix: [{ cell: 'G6', after: '服务对象满意度' }] }],
    },
    {
      name: 'the usual name stands in the project already: nothing is offered',
      table: `${second('满意度指标|服务对象满意度指标|服务对象满意度|≥|90|%|10|正向指标')}
||||满意度指标|服务对象满意度指标||≥|95|%|10|正向指标`,
      findings: [{ cell: 'G7', variant: 'satisfaction', fix: null }],
    },
    {
      name: 'every such row is a finding',
      table: `${second('产出指标|质量指标||=|100|%|20|正向指标')}
||||产出指标|时效指标||≤|5|天|20|反向指标`,
      findings: [{ cell: 'G6' }, { cell: 'G7', args: { value: '≤5天' } }],
    },
  ],
});
