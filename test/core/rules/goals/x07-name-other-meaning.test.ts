import { nameOtherMeaning } from '../../../../src/core/rules/goals/x07-name-other-meaning';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';
import { declared, disclosed } from './goal-tables';

const NAMES = ['代表培训', '代表大会', '代表视察', '代表联络'];
/** Projects (rows 5, 6, …) with one indicator each. */
const rates = (...rows: readonly string[]): string =>
  declared(rows.map((row, index) => ({ name: NAMES[index]!, rows: [row] })));
const rate = (measure: string, name = '提高代表履职率'): string => `社会效益指标|${name}|${measure}`;

ruleTester(nameOtherMeaning, {
  valid: [
    { name: 'the same value', table: rates(rate('≥|95|%'), rate('≥|95|%')) },
    { name: 'near values', table: rates(rate('≥|95|%'), rate('≥|85|%')) },
    { name: 'neither a growth nor a level for sure', table: rates(rate('≥|45|%'), rate('≥|95|%')) },
    { name: 'other names', table: rates(rate('≥|10|%'), rate('≥|95|%', '代表参会出席率')) },
    { name: 'a general name', table: rates(rate('≥|10|%', '覆盖率'), rate('≥|95|%', '覆盖率')) },
    {
      name: 'a process without a work',
      table: rates(rate('≥|10|%', '工作任务落实率'), rate('≥|95|%', '工作任务落实率')),
    },
    { name: 'growths of any size', table: rates(rate('≥|5|%', '农民收入增长率'), rate('≥|100|%', '农民收入增长率')) },
    { name: 'progress of works', table: rates(rate('≥|30|%', '水库工程完成率'), rate('=|100|%', '水库工程完成率')) },
    { name: 'a count', table: rates('数量指标|培训代表人数|≥|10|人', '数量指标|培训代表人数|≥|100|人') },
    { name: 'no number', table: rates(rate('定性|较高|%'), rate('≥|95|%')) },
    { name: 'no value', table: rates(rate('≥||%'), rate('≥|95|%')) },
    {
      name: 'the same project in another table',
      table: declared([{ name: '代表培训', rows: [rate('≥|10|%')] }]),
      others: [
        sheetOf(
          '公开表',
          disclosed([{ name: '代表培训', text: '一、效益指标\\n（一）社会效益指标：\\n1.提高代表履职率≥95%' }]),
        ),
      ],
    },
  ],
  invalid: [
    {
      name: 'a growth here, a level there',
      table: rates(rate('≥|10|%'), rate('≥|95|%')),
      findings: [
        {
          cell: 'G5',
          severity: 'info',
          variant: null,
          args: { measure: '≥10%', otherMeasure: '≥95%', item: 2, other: '代表大会' },
          related: ['G6'],
          fix: null,
        },
      ],
    },
    {
      name: 'the side of fewer projects',
      table: rates(rate('≥|10|%'), rate('≥|95|%'), rate('≥|8|%')),
      findings: [{ cell: 'G6', args: { measure: '≥95%', otherMeasure: '≥10%', item: 1 } }],
    },
    {
      name: 'as many on each side: the growths',
      table: rates(rate('≥|95|%'), rate('≥|10|%'), rate('≥|90|%'), rate('≥|5|%')),
      findings: [{ cell: 'G6' }, { cell: 'G8' }],
    },
    {
      name: 'blanks in the name',
      table: rates(rate('≥|10|%', '提高代表 履职率'), rate('≥|95|%')),
      findings: [{ cell: 'G5' }],
    },
    {
      name: 'disclosure table',
      table: disclosed([
        { name: '培训', text: '一、效益指标\\n（一）社会效益指标：\\n1.提高代表履职率≥10%' },
        { name: '大会', text: '一、效益指标\\n（一）社会效益指标：\\n1.提高代表履职率≥95%' },
      ]),
      findings: [{ cell: 'E5', args: { measure: '≥10%' } }],
    },
    {
      name: 'over two sheets',
      table: declared([{ name: '培训', rows: [rate('≥|10|%')] }]),
      others: [
        sheetOf(
          '公开表',
          disclosed([{ name: '大会', text: '一、效益指标\\n（一）社会效益指标：\\n1.提高代表履职率≥95%' }]),
        ),
      ],
      findings: [{ cell: 'G5', related: [] }],
    },
  ],
});
