import { decimalText } from '../../../../src/core/money/decimal';
import { createReader } from '../../../../src/core/layouts/reader';
import type { Table } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { sheetOf, tableIn, tableOf } from '../../../support/sheets';

const HEADER = '项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';
const I = '目标|产出指标|数量指标|次数|≥|12|次|60|正向';

describe('the amount unit', () => {
  const unitOf = (table: Table) => [table.amountUnit, table.amountUnitAt];

  test.each([
    ['申报表（元）', '元'],
    ['申报表(单位：元)', '元'],
    ['绩效目标-亿元', '亿元'],
    ['申报表', '万元'],
    ['公元前', '万元'],
    ['多元', '万元'],
  ])('in the name of the sheet: %s', (name, unit) => {
    expect(unitOf(tableIn(sheetOf(name, `${HEADER}\n甲|9|${I}`)))).toEqual([unit, null]);
  });

  test('what stands above the table is nearer than the name of the sheet', () => {
    expect(unitOf(tableIn(sheetOf('申报表（元）', `单位：万元\n${HEADER}\n甲|9|${I}`)))).toEqual([
      '万元',
      { row: 0, column: 0 },
    ]);
  });

  test.each([
    ['2024年项目支出绩效目标申报表（单位：元）', '元'],
    ['注：1.金额单位为元。', '元'],
    ['说明：本表金额单位均为亿元', '亿元'],
    ['单位：元', '元'],
    ['注：成本单位为元/人', '万元'],
  ])('in the title or a note below: %s', (text, unit) => {
    const isTitle = text.includes('申报表（');
    const rows = [HEADER, `甲|9|${I}`];
    expect(tableOf((isTitle ? [text, ...rows] : [...rows, text]).join('\n')).amountUnit).toBe(unit);
  });

  test('in a header that is merged over the one of the amounts', () => {
    const table = tableOf(`项目名称|项目资金（元）|<|年度目标|一级指标|二级指标|三级指标|指标值
^|预算数|其他资金|^|^|^|^|^
甲|9|0|目标|产出指标|数量指标|次数|≥1次`);
    expect(unitOf(table)).toEqual(['元', { row: 0, column: 1 }]);
  });

  test('a sum with separators under 元 is exact', () => {
    const [project] = tableOf(`单位：元\n${HEADER}\n甲|"1,234,567.89"|${I}`).projects;
    expect(decimalText(project!.amount!.value!)).toBe('1234567.89');
  });
});

describe('agencies named above their projects', () => {
  const owners = ({ projects, agencies }: Table) =>
    projects.map(({ name, agency }) => [name, agency === null ? null : agencies[agency]!.code]);

  test('each on a page of its own: a table each', () => {
    const page = (code: string, project: string) =>
      `项目支出绩效目标申报表\n单位名称：${code}-某单位   金额单位：元\n${HEADER}\n${project}|9|${I}`;
    const tables = createReader(nationalPack).read(
      sheetOf('表', [page('201001', '甲'), page('201001', '乙'), page('201002', '丙')].join('\n\n')),
    );
    expect(tables.map(owners)).toEqual([
      [
        ['甲', '201001'],
        ['乙', '201001'],
      ],
      [['丙', '201002']],
    ]);
    expect(tables.map(({ amountUnit, unplaced }) => [amountUnit, unplaced])).toEqual([
      ['元', []],
      ['元', []],
    ]);
    expect(tables[0]!.agencies).toMatchObject([{ code: '201001', name: '某单位' }]);
  });

  test('in rows between the projects', () => {
    const table = tableOf(`${HEADER}
单位名称：201001-机关
甲|9|${I}
单位名称：201002-中心
乙|9|${I}
填报单位：财政局|联系人：张三`);
    expect(owners(table)).toEqual([
      ['甲', '201001'],
      ['乙', '201002'],
    ]);
    expect(table.agencies).toHaveLength(2);
    expect(table.unplaced.map(({ text }) => text)).toEqual(['填报单位：财政局', '联系人：张三']);
  });
});
