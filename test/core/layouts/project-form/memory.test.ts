import { ProjectFormReader } from '../../../../src/core/layouts/project-form/read';
import type { CellValue, Row, Sheet } from '../../../../src/core/sheet/sheet';
import { detailKey } from '../../../../src/core/sheet/sheet';
import { nationalPack } from '../../../../src/packs';
import { sheetOf } from '../../../support/sheets';

const HEIGHT = 8;
const NAMES = ['甲', '乙', '丙'];

function sheetOfForms(): Sheet {
  const forms = NAMES.map(
    (name) => `项目支出绩效目标表|<|<|<|<
项目名称|${name}项目
主管部门|某局|实施单位|${name}站
年度资金总额（万元）|18.00
年度目标|目标${name}
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|里程${name}|26公里
|效益指标|社会效益指标|条件${name}|0.95`,
  );
  return sheetOf('表', forms.join('\n'));
}

/** The sheet with another value in one cell; all other rows stay the same arrays. */
function withValue(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  const cells: CellValue[] = [...sheet.rows[row]!];
  cells[column] = value;
  const rows: Row[] = [...sheet.rows];
  rows[row] = cells;
  return { ...sheet, rows };
}

describe('reading again', () => {
  const sheet = sheetOfForms();
  let reader: ProjectFormReader;

  beforeEach(() => {
    reader = new ProjectFormReader(nationalPack);
  });

  /** Which projects are the very objects of the first reading; remembered and fresh reading must be equal. */
  function kept(changed: Sheet): boolean[] {
    const before = new Set(reader.read(sheet).flatMap(({ projects }) => projects));
    const after = reader.read(changed);
    expect(after).toEqual(new ProjectFormReader(nationalPack).read(changed));
    return after.flatMap(({ projects }) => projects).map((project) => before.has(project));
  }

  test('nothing changed', () => {
    expect(kept(sheet)).toEqual([true, true, true]);
    expect(kept({ ...sheet, details: new Map(sheet.details), merges: [...sheet.merges] })).toEqual([true, true, true]);
  });

  test.each([
    ['a value', HEIGHT + 6, 4, '30公里', [true, false, true]],
    ['the name of the first', 1, 1, '丁项目', [false, true, true]],
    ['the agency of the first, which all hang below', 2, 3, '某局', [false, false, false]],
    ['the title of the last', HEIGHT * 2, 0, '项目支出绩效目标批复表', [true, true, false]],
  ])('%s', (_, row, column, value, expected) => {
    expect(kept(withValue(sheet, row, column, value))).toEqual(expected);
  });

  test('a number format, a merge', () => {
    const key = detailKey(HEIGHT + 7, 4);
    const details = new Map(sheet.details).set(key, { format: '0%' });
    expect(kept({ ...sheet, details })).toEqual([true, false, true]);
    const merge = { top: HEIGHT * 2 + 6, left: 0, bottom: HEIGHT * 2 + 7, right: 0 };
    expect(kept({ ...sheet, merges: [...sheet.merges, merge] })).toEqual([true, true, false]);
  });
});
