import { createReader } from '../../../../src/core/layouts/reader';
import { ProjectFormReader } from '../../../../src/core/layouts/project-form/read';
import { explainNear } from '../../../../src/core/layouts/near';
import { makeSheet } from '../../../../src/core/sheet/sheet';
import type { CellValue } from '../../../../src/core/sheet/sheet';
import { nationalPack } from '../../../../src/packs';
import { sampleWorkbook } from '../../../support/sample';
import { sheetOf } from '../../../support/sheets';
import { formTables } from './forms';

const INDICATORS = '绩效指标|一级指标|二级指标|三级指标|指标值\n|产出指标|数量指标|养护里程|≥26公里';

describe('no project form', () => {
  test.each([
    ['an empty sheet', ''],
    ['a contact list', '序号|姓名|单位名称|项目名称|电话\n1|张三|某局|养护|123'],
    ['a budget table', '单位名称|项目名称|预算数|备注\n某局|养护|18|\n某局|维修|20|'],
    [
      'a declaration table',
      '单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位\n某局|养护|18|养护。|产出指标|数量指标|里程|≥|26|公里',
    ],
    [
      'a declaration table with a header of two rows',
      '单位名称|项目名称|预算数|年度目标|绩效指标|<|<|<\n^|^|^|^|一级指标|二级指标|三级指标|指标值\n某局|养护|18|养护。|产出指标|数量指标|里程|≥26公里',
    ],
    [
      'a disclosure table',
      '单位编码|单位及项目名称|金额（万元）|绩效目标|绩效指标\n1|养护|18|养护。|一、产出指标（一）数量指标：1.里程≥26公里',
    ],
    [
      'a self-evaluation',
      `项目支出绩效自评表\n项目名称|养护\n主管部门|某局\n项目资金|年初预算数|全年执行数|执行率\n|18|17|94%
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n|产出指标|数量指标|里程|26|26|50|50`,
    ],
    [
      'a self-evaluation without such columns',
      `项目支出绩效自评表\n项目名称|养护\n主管部门|某局\n年度目标|养护。\n${INDICATORS}`,
    ],
    [
      'a form of a whole agency',
      `部门整体支出绩效目标表\n部门名称|某局\n年度主要任务|任务名称|主要内容\n|养护|养护。\n${INDICATORS}`,
    ],
    ['a form without indicators', '项目支出表\n项目名称|养护\n主管部门|某局\n年度目标|养护。'],
  ])('%s', (_, text) => {
    expect(formTables(text)).toEqual([]);
  });

  test.each(['pingwu-government-office-2023', 'menyuan-government-office-2024', 'menyuan-peoples-congress-2024'])(
    '%s',
    async (name) => {
      const { sheets } = await sampleWorkbook(name);
      expect(sheets.flatMap((sheet) => new ProjectFormReader(nationalPack).read(sheet))).toEqual([]);
    },
  );
});

const FORM = `项目支出绩效目标表\n项目名称|道路养护\n主管部门|某局\n年度资金总额|18\n年度目标|养护。\n${INDICATORS}`;

describe('beside other tables', () => {
  test('a project whose name says 自评 is a project', () => {
    expect(formTables(FORM.replace('道路养护', '绩效自评工作经费'))).toHaveLength(1);
  });

  test('a form above a self-evaluation and a whole-agency form', () => {
    const text = `${FORM}\n\n项目支出绩效自评表\n项目名称|养护\n主管部门|某局\n一级指标|二级指标|三级指标|指标值|实际完成值|得分
产出指标|数量指标|里程|26|26|50\n\n部门整体支出绩效目标表\n部门名称|某局\n${INDICATORS}`;
    const tables = formTables(text);
    expect(tables.map(({ projects, area }) => [projects.length, area.bottom, projects[0]!.indicators.length])).toEqual([
      [1, 6, 1],
    ]);
  });

  test('is no broken declaration table', () => {
    expect(explainNear(sheetOf('表', FORM), nationalPack)).toBeNull();
    expect(
      createReader(nationalPack)
        .read(sheetOf('表', FORM))
        .map(({ layout }) => layout),
    ).toEqual(['project-form']);
  });

  test('a declaration table in another place of the sheet', () => {
    const declaration =
      '部门预算项目支出绩效目标申报表\n单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位\n某局|养护|18|养护。|产出指标|数量指标|里程|≥|26|公里';
    const read = (text: string) =>
      createReader(nationalPack)
        .read(sheetOf('表', text))
        .map(({ layout, projects }) => [layout, projects.map(({ name }) => name)]);
    expect(read(`${FORM}\n\n${declaration}`)).toEqual([
      ['project-form', ['道路养护']],
      ['declaration-table', ['养护']],
    ]);
    expect(read(`${declaration}\n\n${FORM}`)).toEqual([
      ['declaration-table', ['养护']],
      ['project-form', ['道路养护']],
    ]);
  });
});

describe('hostile sheets', () => {
  const ROWS = 20_000;
  const read = (rows: readonly (readonly CellValue[])[]) =>
    new ProjectFormReader(nationalPack).read(makeSheet('表', rows));
  const head = FORM.split('\n').map((line) => line.split('|'));

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['only names', Array.from({ length: ROWS }, () => ['项目名称', '养护'])],
    ['names in every cell', Array.from({ length: 500 }, () => Array.from({ length: 200 }, () => '项目名称'))],
    [
      'only headers',
      [...head, ...Array.from({ length: ROWS }, () => ['', '一级指标', '二级指标', '三级指标', '指标值'])],
    ],
    [
      'only labels',
      [...head, ...Array.from({ length: ROWS }, () => ['', '产出指标', '数量指标', '质量指标', '成本指标'])],
    ],
    ['titles', [...head, ...Array.from({ length: ROWS }, () => ['项目支出绩效目标表'])]],
    ['brackets', [...head, ['', '', '', '('.repeat(100_000), '≥'.repeat(100_000)]]],
    [
      'digits',
      [
        ['项目名称', '1'.repeat(100_000)],
        ...head.slice(2, 4),
        ['年度资金总额', '9,'.repeat(100_000)],
        ...head.slice(4),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(read(rows).length).toBeLessThan(2);
  });

  test('cells of other kinds', () => {
    const rows: CellValue[][] = FORM.split('\n').map((line) => line.split('|'));
    rows[1]![1] = 12345;
    rows[2]![1] = true;
    rows[3]![1] = '#REF!';
    rows[6]![4] = 0.95;
    const [table] = read(rows);
    expect(table!.projects[0]).toMatchObject({ name: '12345', agencyName: 'TRUE', amount: { problem: 'error' } });
    expect(table!.projects[0]!.indicators[0]!.value).toBe('0.95');
  });
});
