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

describe('small tables, with and without titles, that could hide each other', () => {
  const DECLARATION = `单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性
201-某办|甲|9|做好工作|产出指标|数量指标|次数|≥|12|次|60|正向`;
  const DISCLOSURE = `单位编码|单位及项目名称|金额(万元)|绩效目标|绩效指标
"004"|政府办|1.28||
1|信访经费|1.28|做好信访|一、产出指标 (一)数量指标: 1.件数≥30件 二、效益指标（一）社会效益指标：1.稳定率≥95%`;
  const FORM = `项目名称||业务费||
主管部门及代码||某办|实施单位|某办
项目属性||经常性项目|项目期|2022-2022
项目资金(万元)|年度资金总额:||18|
|其中:财政拨款||18|
年度总体目标|做好工作|||
绩效指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|会议次数|≥10次
|满意度指标|服务对象满意度指标|满意度|95%`;
  const SIGNED = '填表人：张三|联系电话：123';

  /** `layout: projects` of each table, and what none of them places. */
  const outline = (...texts: string[]) => {
    const tables = read(sheetOf('表', texts.join('\n')));
    expect(overlaps(tables)).toEqual([]);
    return [
      ...tables.map(({ layout, projects }) => `${layout}: ${projects.map(({ name }) => name).join(' ')}`),
      ...tables.flatMap(({ unplaced }) => unplaced.map(({ text }) => text)),
    ];
  };
  const [declared, published, approved] = [
    'declaration-table: 甲',
    'disclosure-table: 信访经费',
    'project-form: 业务费',
  ];

  test.each([
    [
      [DECLARATION, DISCLOSURE, FORM],
      [declared, published, approved],
    ],
    [
      [DISCLOSURE, FORM],
      [published, approved],
    ],
    [
      [FORM, DISCLOSURE],
      [approved, published],
    ],
    [
      [DISCLOSURE, DECLARATION, FORM],
      [published, declared, approved],
    ],
    [
      [FORM, DECLARATION],
      [approved, declared],
    ],
    [
      [FORM, DECLARATION, DISCLOSURE, DECLARATION],
      [approved, declared, published, declared],
    ],
  ])('%#', (texts, expected) => {
    expect(outline(...texts)).toEqual(expected);
    expect(outline(...texts.flatMap((text) => ['', text]))).toEqual(expected);
  });

  test('what is signed below a table is told by that table', () => {
    expect(outline(DECLARATION, SIGNED, '', FORM, SIGNED, '', DISCLOSURE, SIGNED)).toEqual([
      declared,
      approved,
      published,
      ...[1, 2, 3].flatMap(() => ['填表人：张三', '联系电话：123']),
    ]);
  });
});
