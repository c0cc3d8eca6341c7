import { createReader } from '../../../../src/core/layouts/reader';
import type { Reader } from '../../../../src/core/layouts/reader';
import type { CellValue, Row, Sheet } from '../../../../src/core/sheet/sheet';
import type { Table } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { sheetOf, withDetail } from '../../../support/sheets';

const HEADER = '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性';
const PROJECTS = 5;
const ROWS = 3;
const FIRST = 2;

function sheetOfProjects(): Sheet {
  const lines = [HEADER, `201-某办||${PROJECTS}.00`];
  for (let project = 0; project < PROJECTS; project++) {
    lines.push(`201001-机关|项目${project}|1.00|目标${project}|产出指标|数量指标|甲${project}|≥|1|次|50|正向指标`);
    for (let row = 1; row < ROWS; row++)
      lines.push(`^|^|^|^|效益指标|社会效益指标|乙${project}${row}|≥|1|次|20|正向指标`);
  }
  return sheetOf('申报表', lines.join('\n'));
}

/** The sheet with another value in one cell; all other rows stay the same arrays. */
function withValue(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  const cells: CellValue[] = [...sheet.rows[row]!];
  cells[column] = value;
  const rows: Row[] = [...sheet.rows];
  rows[row] = cells;
  return { ...sheet, rows };
}

function read(reader: Reader, sheet: Sheet): Table {
  return reader.read(sheet)[0]!;
}

/** Which projects of the second reading are the very objects of the first. */
function kept(before: Table, after: Table): boolean[] {
  return after.projects.map((project) => before.projects.includes(project));
}

const ALL = Array.from({ length: PROJECTS }, () => true);
const allBut = (index: number): boolean[] => ALL.map((_, project) => project !== index);

describe('reading again', () => {
  let reader: Reader;
  let sheet: Sheet;
  let before: Table;

  beforeEach(() => {
    reader = createReader(nationalPack);
    sheet = sheetOfProjects();
    before = read(reader, sheet);
  });

  /** What a reader without memory says: remembered and fresh reading must be equal. */
  function readAgain(changed: Sheet): Table {
    const after = read(reader, changed);
    expect(after).toEqual(read(createReader(nationalPack), changed));
    return after;
  }

  test('the same sheet gives the same projects', () => {
    expect(
      kept(
        before,
        readAgain({ ...sheet, rows: [...sheet.rows], details: new Map(sheet.details), merges: [...sheet.merges] }),
      ),
    ).toEqual(ALL);
  });

  test.each([0, 2, 4])('a changed row gives project %i anew and no other', (project) => {
    const after = readAgain(withValue(sheet, FIRST + project * ROWS + 1, 10, 21));
    expect(kept(before, after)).toEqual(allBut(project));
    expect(after.projects[project]!.indicators[1]!.weight).toBe('21');
  });

  test('putting the old row back gives equal content', () => {
    read(reader, withValue(sheet, FIRST, 10, 21));
    expect(readAgain(sheet)).toEqual(before);
  });

  test('a changed format of a number gives its project anew', () => {
    const after = readAgain(withDetail(sheet, 'C6', { format: '0.0' }));
    expect(kept(before, after)).toEqual(allBut(1));
    expect(after.projects[1]!.amount!.text).toBe('1.0');
  });

  test('a formula without result in a blank cell gives its project anew', () => {
    const blank = withValue(sheet, FIRST, 8, null);
    before = read(reader, blank);
    expect(kept(before, readAgain(withDetail(blank, 'I3', { problem: 'not-calculated' })))).toEqual(allBut(0));
  });

  test('a merge taken away gives its project anew', () => {
    const after = readAgain({
      ...sheet,
      merges: sheet.merges.filter(({ top, left }) => top !== FIRST + ROWS || left !== 3),
    });
    expect(kept(before, after)).toEqual(allBut(1));
  });

  test('an inserted row gives what stands below anew, at its new place', () => {
    const rows = [...sheet.rows];
    rows.splice(FIRST + ROWS, 0, ['', '新项目', 2]);
    const after = readAgain({
      ...sheet,
      rows,
      merges: sheet.merges.map((area) =>
        area.top < FIRST + ROWS ? area : { ...area, top: area.top + 1, bottom: area.bottom + 1 },
      ),
    });
    expect(after.projects.map(({ name }) => name)).toEqual(['项目0', '新项目', '项目1', '项目2', '项目3', '项目4']);
    expect(kept(before, after)).toEqual([true, false, false, false, false, false]);
  });

  test('another amount unit above gives all anew', () => {
    const after = readAgain(withValue(sheet, 0, 2, '预算数（元）'));
    expect(kept(before, after)).toEqual(ALL.map(() => false));
    expect(after.amountUnit).toBe('元');
  });

  test('another agency gives its projects anew', () => {
    const first = withValue(sheet, FIRST, 0, '201002-中心');
    const after = readAgain(first);
    expect(after.projects.map(({ agency }) => agency)).toEqual([1, 2, 2, 2, 2]);
  });

  test('one row array at many places, as a template has it', () => {
    const row = sheet.rows[FIRST]!;
    const rows = [...sheet.rows.slice(0, FIRST), row, ['', '乙', 2], row, ['', '丙', 3], row];
    const repeated = { ...sheet, rows, merges: [] };
    before = read(reader, repeated);
    const after = readAgain({ ...repeated, rows: [...rows] });
    expect(after.projects.map((project) => project.rows.first)).toEqual([2, 3, 4, 5, 6]);
    expect(kept(before, after)).toEqual(ALL);
  });

  test('sheets do not disturb each other', () => {
    const other = { ...withValue(sheet, FIRST, 6, '另一指标'), name: '另一张' };
    read(reader, other);
    expect(kept(before, readAgain(sheet))).toEqual(ALL);
  });
});
