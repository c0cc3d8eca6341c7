import { DisclosureTableReader } from '../../../../src/core/layouts/disclosure-table/read';
import type { Row, Sheet } from '../../../../src/core/sheet/sheet';
import { nationalPack } from '../../../../src/packs';
import { COMPOSITE } from '../../../support/disclosure';
import { sheetOf, withDetail } from '../../../support/sheets';

const TEXT = `
  单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标
  "201"|某办|12.00||
  1|甲项目|5.00|目标|${COMPOSITE}
  2|乙项目|4.00|目标|${COMPOSITE}
  3|丙项目|3.00|目标|${COMPOSITE}`;

function withRow(sheet: Sheet, row: number, cells: Row): Sheet {
  return { ...sheet, rows: sheet.rows.map((old, index) => (index === row ? cells : old)) };
}

function projectsIn(reader: DisclosureTableReader, sheet: Sheet) {
  return reader.read(sheet)[0]!.projects;
}

describe('a project whose row is unchanged is the very same object again', () => {
  const sheet = sheetOf('公开表', TEXT);

  test.each<[string, (sheet: Sheet) => Sheet, boolean[]]>([
    ['nothing changed', (same) => ({ ...same }), [true, true, true]],
    ['one row changed', (old) => withRow(old, 3, [2, '乙', 4, '目标', '数量指标：人数≥3人']), [true, false, true]],
    ['the format of an amount changed', (old) => withDetail(old, 'C4', { format: '0' }), [true, false, true]],
    [
      'the unit changed',
      (old) => withRow(old, 0, ['单位编码', '单位及项目名称', '金额（元）', '绩效目标', '绩效指标']),
      [false, false, false],
    ],
    [
      'another agency',
      (old) =>
        withRow(
          old,
          1,
          old.rows[1]!.map((cell) => (cell === '201' ? '202' : cell)),
        ),
      [true, true, true],
    ],
  ])('%s', (_, change, same) => {
    const reader = new DisclosureTableReader(nationalPack);
    const before = projectsIn(reader, sheet);
    const changed = change(sheet);
    const after = projectsIn(reader, changed);
    expect(after.map((project, index) => project === before[index])).toEqual(same);
    expect(after).toEqual(projectsIn(new DisclosureTableReader(nationalPack), changed));
  });
});
