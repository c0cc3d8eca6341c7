import { createReader } from '../../../../src/core/layouts/reader';
import type { Area } from '../../../../src/core/sheet/address';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { contentOf } from '../../../../src/core/table/content';
import type { Table } from '../../../../src/core/table/table';
import { nationalPack } from '../../../../src/packs';
import { beside, stacked } from '../../../support/arrange';
import { sampleWorkbook } from '../../../support/sample';
import { sheetOf } from '../../../support/sheets';

const read = (sheet: Sheet) => createReader(nationalPack).read(sheet);
const first = async (name: string) => (await sampleWorkbook(name)).sheets[0]!;

/** What tables say, with all that they could not place. */
const said = (tables: readonly Table[]) =>
  tables.map((table) => ({
    layout: table.layout,
    ...contentOf(table),
    unplaced: table.unplaced.map(({ text }) => text),
    misplaced: table.misplaced.map(({ kind, cells }) => [kind, cells.map(({ text }) => text)]),
  }));

function overlap(left: Area, right: Area): boolean {
  return !(left.bottom < right.top || right.bottom < left.top || left.right < right.left || right.right < left.left);
}

/** Pairs of tables that share a cell. */
const overlaps = (tables: readonly Table[]) =>
  tables.flatMap((table, index) => tables.slice(index + 1).filter((other) => overlap(table.area, other.area)));

describe('tables of several layouts in one sheet', () => {
  let declaration: Sheet;
  let disclosure: Sheet;
  let form: Sheet;
  const named = () => ({ declaration, disclosure, form });
  type Name = keyof ReturnType<typeof named>;

  beforeAll(async () => {
    declaration = await first('pingwu-government-office-2023');
    disclosure = await first('menyuan-government-office-2024');
    form = await first('yanchi-project-forms-2022');
  });

  test.each<readonly Name[]>([
    ['declaration', 'disclosure'],
    ['disclosure', 'declaration'],
    ['declaration', 'form'],
    ['form', 'declaration'],
    ['disclosure', 'form'],
    ['form', 'disclosure'],
    ['declaration', 'disclosure', 'form'],
    ['form', 'disclosure', 'declaration'],
    ['disclosure', 'form', 'declaration'],
    ['form', 'declaration', 'form'],
    ['declaration', 'form', 'declaration'],
    ['disclosure', 'form', 'disclosure'],
  ])('below each other: %s, %s, %s', (...names) => {
    const sheets = names.map((name) => named()[name]);
    for (const gap of [0, 2]) {
      const tables = read(stacked(sheets, gap));
      expect(tables).toHaveLength(sheets.length);
      expect(said(tables)).toEqual(sheets.flatMap((sheet) => said(read(sheet))));
      expect(overlaps(tables)).toEqual([]);
    }
  });

  test.each<readonly [Name, Name]>([
    ['declaration', 'form'],
    ['declaration', 'disclosure'],
    ['disclosure', 'form'],
    ['form', 'declaration'],
    ['form', 'disclosure'],
    ['disclosure', 'declaration'],
    ['declaration', 'declaration'],
  ])('%s and %s beside each other', (left, right) => {
    const sheets = [named()[left], named()[right]] as const;
    const expected = sheets.flatMap((sheet) => said(read(sheet)));
    for (const down of [0, 3]) {
      const tables = read(beside(...sheets, 2, down));
      expect(tables).toHaveLength(2);
      expect(said(tables)).toEqual(expected);
      expect(overlaps(tables)).toEqual([]);
    }
  });

  test('an unchanged project of a mixed sheet is the same object again', () => {
    const reader = createReader(nationalPack);
    const sheet = stacked([declaration, form]);
    const before = reader.read(sheet).flatMap(({ projects }) => projects);
    const after = reader.read({ ...sheet }).flatMap(({ projects }) => projects);
    expect(after.map((project, index) => project === before[index])).toContain(true);
  });

  test('notes between two tables are told by the one above', () => {
    const note = sheetOf('注', '注：以上项目已报送。');
    const tables = read(stacked([declaration, note, form]));
    expect(tables.map(({ unplaced }) => unplaced.map(({ text }) => text))).toEqual([['注：以上项目已报送。'], []]);
  });
});
