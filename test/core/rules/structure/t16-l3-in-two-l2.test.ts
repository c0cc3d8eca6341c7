import { level3InTwoLevel2 } from '../../../../src/core/rules/structure/t16-l3-in-two-l2';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf } from '../../../support/sheets';

const QUALITY = '产出指标|质量指标|补助覆盖率|≥|95|%|20|正向指标';
const SOCIAL = '效益指标|社会效益指标|补助覆盖率|≥|95|%|20|正向指标';
const OTHER = '产出指标|数量指标|补助人数|≥|60|人|20|正向指标';

/** Projects of one or more rows, from row 5. */
function projects(...rows: readonly (readonly string[])[]): string {
  const lines = rows.flatMap((own, index) =>
    own.map((row, at) => (at === 0 ? `|第${index + 1}个项目|1.00|做好第${index + 1}件事|${row}` : `||||${row}`)),
  );
  return declaration(['201-某局||1.00', ...lines].join('\n'));
}

ruleTester(level3InTwoLevel2, {
  valid: [
    { name: 'the same everywhere', table: projects([QUALITY], [QUALITY], [OTHER]) },
    { name: 'other names', table: projects([QUALITY], [SOCIAL.replace('补助', '政策')]) },
    { name: 'another unit is another thing', table: projects([OTHER], [QUALITY.replace('补助覆盖率', '补助人数')]) },
    { name: 'twice in one project is N04', table: projects([QUALITY, SOCIAL], [OTHER]) },
    {
      name: 'cost of the other tree is T04',
      table: projects(
        ['产出指标|成本指标|补助标准|≤|800|元/人|20|反向指标'],
        ['成本指标|经济成本指标|补助标准|≤|800|元/人|20|反向指标'],
      ),
    },
    { name: 'an unknown label is T02', table: projects([QUALITY], [SOCIAL.replace('社会效益指标', '社会影晌')]) },
    { name: 'a wrong parent is T03', table: projects([QUALITY], [SOCIAL.replace('效益指标|社会', '产出指标|社会')]) },
    { name: 'no name', table: projects([QUALITY.replace('补助覆盖率', '')], [SOCIAL.replace('补助覆盖率', '')]) },
    { name: 'one project', table: projects([QUALITY]) },
  ],
  invalid: [
    {
      name: 'two projects, the later one is named',
      table: projects([QUALITY], [SOCIAL]),
      findings: [
        {
          cell: 'G6',
          severity: 'info',
          group: 'file',
          args: { name: '补助覆盖率', level2: '社会效益指标', main: '质量指标', count: 1 },
          related: ['G5'],
          fix: null,
        },
      ],
    },
    {
      name: 'the minority is named, though it comes first',
      table: projects([SOCIAL], [QUALITY], [QUALITY]),
      findings: [{ cell: 'G5', args: { level2: '社会效益指标', main: '质量指标', count: 2 } }],
    },
    {
      name: 'once a name',
      table: projects([QUALITY], [QUALITY], [QUALITY], [SOCIAL], [SOCIAL]),
      findings: [{ cell: 'G8', args: { count: 3 } }],
    },
    {
      name: 'blanks and brackets make no other name',
      table: projects([QUALITY], [SOCIAL.replace('补助覆盖率', '补助 覆盖率')]),
      findings: [{ cell: 'G6' }],
    },
    {
      name: 'on another sheet',
      table: projects([QUALITY]),
      others: [sheetOf('二', projects([OTHER], [SOCIAL]))],
      findings: [{ cell: 'G6', related: [] }],
    },
  ],
});
