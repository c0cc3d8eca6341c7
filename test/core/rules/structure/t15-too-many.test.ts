import { tooMany } from '../../../../src/core/rules/structure/t15-too-many';
import { nationalPack } from '../../../../src/packs';
import { declaration } from '../../../support/declaration';
import { ruleTester } from '../../../support/rule-tester';
import { composite, form } from './composite-table';

function project(count: number, prepared = 0): string {
  const row = (index: number): string => `产出指标|数量指标|第${index}类物资数量|≥|${index + 10}|件|1|正向指标`;
  const lines = Array.from({ length: count }, (_, index) =>
    index === 0 ? `|储备经费|1.00|做好储备|${row(0)}` : `||||${row(index)}`,
  );
  return declaration(['201-某局||1.00', ...lines, ...Array<string>(prepared).fill('||||产出指标|数量指标')].join('\n'));
}

const items = (count: number): string =>
  `一、产出指标/（一）数量指标：/${Array.from({ length: count }, (_, index) => `${index + 1}.第${index + 1}类物资数量≥${index + 10}件`).join('/')}`;
const rows = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${index === 0 ? '产出指标|数量指标' : '^|^'}|第${index}类物资数量|≥${index + 10}件`,
  );

ruleTester(tooMany, {
  valid: [
    { name: 'one', table: project(1) },
    { name: 'twenty', table: project(20) },
    { name: 'rows that nobody has filled in do not count', table: project(20, 3) },
    { name: 'twenty in composite text', table: composite(items(20)) },
    { name: 'twenty in a form', table: form(...rows(20)) },
    {
      name: 'a pack that allows more',
      table: project(25),
      pack: { ...nationalPack, limits: { ...nationalPack.limits, mostIndicators: 30 } },
    },
  ],
  invalid: [
    {
      name: 'twenty-one',
      table: project(21),
      findings: [{ cell: 'B5', severity: 'info', args: { count: 21, most: 20 }, fix: null }],
    },
    { name: 'in composite text', table: composite(items(22)), findings: [{ cell: 'B4', args: { count: 22 } }] },
    { name: 'in a form', table: form(...rows(24)), findings: [{ cell: 'C3', args: { count: 24 } }] },
    {
      name: 'a pack that allows fewer',
      table: project(11),
      pack: { ...nationalPack, limits: { ...nationalPack.limits, mostIndicators: 10 } },
      findings: [{ cell: 'B5', args: { count: 11, most: 10 } }],
    },
  ],
});
