import { labelUnknown } from '../../../../src/core/rules/header/h08-label-unknown';
import { declaration } from '../../../support/declaration';
import { COMPOSITE } from '../../../support/disclosure';
import { ruleTester } from '../../../support/rule-tester';

const PROJECT = '|甲项目|1.00|做好甲项目|产出指标|数量指标|完成数量|≥|1|个|90|正向指标';
const withColumn = (label: string, content: string): string =>
  declaration(`${PROJECT}|${content}`).replace('指标方向性', `指标方向性|${label}`);
const disclosure = (label: string, content: string): string =>
  `2024年项目支出绩效目标公开表\n序号|项目名称|金额(万元)|绩效目标|绩效指标|${label}\n1|甲项目|1.00|做好甲项目。|${COMPOSITE}|${content}`;

ruleTester(labelUnknown, {
  valid: [
    { name: 'the official columns', table: declaration(PROJECT) },
    { name: '备注', table: withColumn('备注', '已核') },
    { name: '指标解释', table: withColumn('指标解释', '按台账统计') },
    { name: 'a second column of a known field', table: withColumn('目标值', '1') },
    { name: 'nothing below it', table: withColumn('是否公开', '') },
    { name: 'blanks in a known label', table: declaration(PROJECT).replace('年度目标', '年 度\\n目 标') },
    { name: 'no header above the column', table: withColumn('', '已核') },
    { name: 'a known label of a disclosure table', table: disclosure('备注', '已核') },
  ],
  invalid: [
    {
      name: 'a column of the county',
      table: withColumn('归口股室', '教科文股'),
      findings: [{ cell: 'M3', variant: 'own', severity: 'info', args: { label: '归口股室' }, fix: null }],
    },
    {
      name: 'of a disclosure table',
      table: disclosure('归口股室', '教科文股'),
      findings: [{ cell: 'F2', variant: 'own', severity: 'info' }],
    },
    {
      name: 'the table lacks a column',
      table: declaration(PROJECT).replace('年度目标', '要做什么'),
      findings: [{ cell: 'D3', variant: null, severity: 'warning', args: { label: '要做什么' } }],
    },
    {
      name: 'a line break in the label',
      table: withColumn('归口\\n股室', '教科文股'),
      findings: [{ cell: 'M3', args: { label: '归口股室' } }],
    },
  ],
});
