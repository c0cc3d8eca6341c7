import { convertTables } from '../../src/core/layouts/convert/convert-tables';
import type { Sheet } from '../../src/core/sheet/sheet';
import { contentOf, type TableContent } from '../../src/core/table/content';
import type { Layout, Table } from '../../src/core/table/table';
import { nationalPack } from '../../src/packs';
import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { liveExcel, type LiveExcel } from './support/live-excel';

jest.setTimeout(30_000);

afterEach(closeAllExcels);

const DECLARED = sheetOf(
  '申报表',
  declaration(`
201-某县办公室||3.00|||||||||
201-某县办公室|网络维护费|2.00|维护网络|产出指标|数量指标|维护线路条数|=|3|条|60|正向指标
||||效益指标|社会效益指标|政务服务水平|定性|优良中差||20|正向指标
||||满意度指标|服务对象满意度指标|使用人员满意度|≥|95|%|10|正向指标
201-某县办公室|档案整理费|1.00|整理档案|产出指标|数量指标|整理档案卷数|≥|300|卷|90|正向指标
`),
);

const tablesIn = ({ port }: LiveExcel, layout: Layout): readonly Table[] =>
  (port.getSnapshot().result?.tables ?? []).map(({ table }) => table).filter((table) => table.layout === layout);

async function kept({ finish, port }: LiveExcel): Promise<readonly Sheet[]> {
  const read = await finish(port.keptSheets());
  if (!read.done) throw new Error(read.obstacle.detail);
  return read.value;
}

async function convert(excel: LiveExcel, from: Layout, to: Layout): Promise<void> {
  const setup = { treeId: 'T2015', forms: 'sheets' } as const;
  const { plans } = convertTables(tablesIn(excel, from), await kept(excel), to, setup, nationalPack);
  expect(await excel.finish(excel.port.insert(plans))).toEqual({ done: true });
}

const contents = (tables: readonly Table[]): readonly TableContent[] => tables.map(contentOf);

it.each(['disclosure-table', 'project-form'] as const)(
  'a declaration table that became a %s in Excel comes back whole',
  async (layout) => {
    const excel = await liveExcel({ workbook: { sheets: [DECLARED] } });
    const [before] = contents(tablesIn(excel, 'declaration-table'));
    await convert(excel, 'declaration-table', layout);
    expect(tablesIn(excel, layout).flatMap(({ projects }) => projects.map(({ name }) => name))).toEqual([
      '网络维护费',
      '档案整理费',
    ]);
    expect((await kept(excel)).length).toBe(1);
    await convert(excel, layout, 'declaration-table');
    expect(contents(tablesIn(excel, 'declaration-table'))).toEqual([before, before]);
  },
);
