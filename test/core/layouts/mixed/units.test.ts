import { createChecker } from '../../../../src/core/check/checker';
import { decimalText } from '../../../../src/core/money/decimal';
import { nationalPack } from '../../../../src/packs';
import { sheetOf } from '../../../support/sheets';

const HEADER = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';
const REST = '维护好网络。|产出指标|数量指标|维护次数|≥|12|次|90|正向指标';

/** A table with one agency's total and two projects. */
const tableIn = (unit: string, total: string, first: string, second: string): string => `申报表\n金额单位：${unit}
${HEADER}
201-某办||${total}
|甲|${first}|${REST}
|乙|${second}|${REST.replace('网络', '机房')}`;

const check = (...texts: string[]) =>
  createChecker(nationalPack).check({ sheets: texts.map((text, index) => sheetOf(`表${index + 1}`, text)) });

/** Unit, sum and status of the topmost total of each table. */
const totals = ({ tables }: ReturnType<typeof check>) =>
  tables.map(({ table, totals: [top] }) => [table.amountUnit, top && decimalText(top.computed), top?.status]);

describe('元 and 万元 in one workbook', () => {
  test('in sheets of their own each is added up in its unit', () => {
    const result = check(tableIn('元', '97200', '90000', '7200'), tableIn('万元', '9.72', '9.00', '0.72'));
    expect(totals(result)).toEqual([
      ['元', '97200', 'match'],
      ['万元', '9.72', 'match'],
    ]);
    expect(result.findings.filter(({ code }) => code.startsWith('A'))).toEqual([]);
  });

  test('below each other in one sheet too, although title and columns are the same', () => {
    const result = check(`${tableIn('元', '97200', '90000', '7200')}\n${tableIn('万元', '9.72', '9.00', '0.72')}`);
    expect(totals(result)).toEqual([
      ['元', '97200', 'match'],
      ['万元', '9.72', 'match'],
    ]);
  });

  test('an amount that names its own unit is converted before it is added up', () => {
    expect(totals(check(tableIn('元', '97200', '9万元', '7200')))).toEqual([['元', '97200', 'match']]);
    expect(totals(check(tableIn('万元', '9.72', '90000元', '0.72')))).toEqual([['万元', '9.72', 'match']]);
  });

  test('one project in the wrong unit explains the difference', () => {
    const [{ totals: nodes }] = check(tableIn('万元', '9.72', '90000', '0.72')).tables as [
      ReturnType<typeof check>['tables'][number],
    ];
    expect(nodes[0]).toMatchObject({
      status: 'mismatch',
      explanations: [{ kind: 'unit', factor: '0.0001', project: 0 }],
    });
  });
});
