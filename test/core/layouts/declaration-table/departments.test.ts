import type { Table } from '../../../../src/core/table/table';
import { tableOf } from '../../../support/sheets';

const REST = '项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标值';
/** Goal and indicator of a row. */
const I = '目标|产出指标|数量指标|次数|≥1次';

/** `code name total < parent` of each agency. */
function agencies(table: Table): string[] {
  return table.agencies.map(({ code, name, declaredTotal, parent }) => {
    const upper = parent === null ? '' : `< ${table.agencies[parent]!.name}`;
    return [code, name, declaredTotal?.text ?? '', upper].filter((part) => part !== '').join(' ');
  });
}

/** `project: agency` of each project. */
function owners(table: Table): string[] {
  return table.projects.map(({ name, agency }) => `${name}: ${agency === null ? '' : table.agencies[agency]!.name}`);
}

describe('主管部门 beside 实施单位', () => {
  test('the 实施单位 has the project, the 主管部门 stands above it', () => {
    const table = tableOf(`主管部门|实施单位|${REST}
201-教育局|201001-一小|甲|5.00|${I}
201-教育局|201002-二小|乙|6.00|${I}`);
    expect(agencies(table)).toEqual(['201 教育局', '201001 一小 < 教育局', '201002 二小 < 教育局']);
    expect(owners(table)).toEqual(['甲: 一小', '乙: 二小']);
    expect(table.columns).toMatchObject({ department: 0, agency: 1 });
    expect(table.unplaced).toEqual([]);
  });

  test('names only, the department merged or blank below its first row', () => {
    const table = tableOf(`主管部门|项目单位|${REST}
教育局|一小|甲|5.00|${I}
^|二小|乙|6.00|${I}
||丙|6.00|${I}
卫健局|医院|丁|6.00|${I}
|疾控|戊|6.00|${I}`);
    expect(agencies(table)).toEqual([
      '教育局',
      '一小 < 教育局',
      '二小 < 教育局',
      '卫健局',
      '医院 < 卫健局',
      '疾控 < 卫健局',
    ]);
    expect(owners(table)).toEqual(['甲: 一小', '乙: 二小', '丙: 二小', '丁: 医院', '戊: 疾控']);
  });

  test('projects of the department itself', () => {
    const table = tableOf(`主管部门|项目单位|${REST}\n教育局|教育局|甲|5.00|${I}\n教育局||乙|6.00|${I}`);
    expect([agencies(table), owners(table)]).toEqual([['教育局'], ['甲: 教育局', '乙: 教育局']]);
  });

  test('totals of departments and agencies in rows of their own', () => {
    const table = tableOf(`主管部门|项目单位|${REST}
合计|||23.00
教育局|小计||11.00
|一小|甲|5.00|${I}
|二小|乙|6.00|${I}
卫健局|||12.00
|医院||12.00
||丙|12.00|${I}`);
    expect(agencies(table)).toEqual([
      '合计 23.00',
      '教育局 11.00',
      '一小 < 教育局',
      '二小 < 教育局',
      '卫健局 12.00',
      '医院 12.00 < 卫健局',
    ]);
    expect(owners(table)).toEqual(['甲: 一小', '乙: 二小', '丙: 医院']);
  });

  test('codes and names in four columns', () => {
    const table = tableOf(`部门编码|部门名称|单位编码|单位名称|${REST}
"201"|教育局|"201001"|一小|甲|5.00|${I}`);
    expect(agencies(table)).toEqual(['201 教育局', '201001 一小 < 教育局']);
  });

  test('a continued row that repeats both is no new project', () => {
    const table = tableOf(`主管部门|实施单位|${REST}
教育局|一小|甲|5.00|${I}
教育局|一小||||产出指标|质量指标|合格率|≥95%
教育局|一小|||||时效指标|及时率|≥95%`);
    expect(table.projects.map(({ indicators }) => indicators.length)).toEqual([3]);
  });

  test('two agencies that name each other as department stand in no circle', () => {
    const table = tableOf(`主管部门|项目单位|${REST}\n甲局|乙局|甲|5.00|${I}\n乙局|甲局|乙|6.00|${I}`);
    expect(agencies(table)).toEqual(['甲局', '乙局 < 甲局']);
  });

  test('主管部门 alone is the agency, with its code in the cell to the left or not', () => {
    expect(tableOf(`主管部门|${REST}\n201-教育局|甲|5.00|${I}`).columns).toMatchObject({ agency: 0 });
    const rows = ['201', '201', '202'].map((code) => `"${code}"|某局${code}|项目${code}|5.00|${I}`).join('\n');
    const table = tableOf(`主管部门及代码|<|${REST}\n${rows}`);
    expect(table.columns).toMatchObject({ agencyCode: 0, agency: 1 });
    expect(agencies(table)).toEqual(['201 某局201', '202 某局202']);
  });
});
