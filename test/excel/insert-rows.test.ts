import type { RowInsertion } from '../../src/core/sheet/row-insertion';
import type { CellValue } from '../../src/core/sheet/sheet';
import { areaAddress } from '../../src/core/sheet/address';
import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { foundAfresh, liveExcel, type LiveExcel } from './support/live-excel';

afterEach(closeAllExcels);

const SHEET = '申报表';
/** The first project (rows 5 to 7) lacks 质量指标 and 满意度指标, the second (rows 8 and 9) 满意度指标. */
const workbook = {
  sheets: [
    sheetOf(
      SHEET,
      declaration(`
201-县林业局||3.00|||||||||
|护林防火经费|1.00|做好护林防火|产出指标|数量指标|护林员人数|≥|30|人|30|正向指标
|^|^|^|^|时效指标|火情处置及时率|≥|98|%|30|正向指标
|^|^|^|效益指标|社会效益指标|森林火灾受害率|≤|0.9|‰|30|反向指标
|病虫害防治经费|2.00|防治病虫害|产出指标|数量指标|防治面积|≥|800|亩|60|正向指标
||||效益指标|生态效益指标|成灾率|≤|3|‰|30|反向指标
`),
    ),
  ],
};

const sheetIn = ({ model }: LiveExcel) => model.sheets()[0]!;
const row = (excel: LiveExcel, number: number): readonly CellValue[] =>
  Array.from({ length: 12 }, (_, column) => sheetIn(excel).cell(number - 1, column).value);
const merged = (excel: LiveExcel): readonly string[] => sheetIn(excel).merges().map(areaAddress).sort();
/** Everything that stands in the sheet. */
const contents = (excel: LiveExcel) => [Array.from({ length: 14 }, (_, index) => row(excel, index + 1)), merged(excel)];

function insertionsOf({ port }: LiveExcel, code: string, project: number): readonly RowInsertion[] {
  const { findings } = port.getSnapshot().result!;
  return findings
    .filter((one) => one.code === code && one.project === project)
    .flatMap(({ fix }) => fix?.insertions ?? []);
}

/** 质量指标 of the first project and 满意度指标 of both. */
function three(excel: LiveExcel): readonly RowInsertion[] {
  return [1, 2].flatMap((project) => [
    ...insertionsOf(excel, 'T05', project),
    ...insertionsOf(excel, 'T06', project).filter(({ labels }) => labels.join().includes('质量指标') && project === 1),
  ]);
}

describe('rows that a fix puts in', () => {
  it('stand in the project, look like the row above, and what is merged beside them goes on', async () => {
    const excel = await liveExcel({ workbook });
    const sheet = sheetIn(excel);
    sheet.setStyle({ top: 6, left: 0, bottom: 6, right: 11 }, { wrap: true, fill: '#FFFF00', locked: false });
    const [insertion, ...others] = insertionsOf(excel, 'T05', 1);
    expect([insertion?.labels, others]).toEqual([['满意度指标 / 服务对象满意度指标'], []]);
    expect(await excel.finish(excel.port.insertRows([insertion!]))).toEqual({ done: true });
    const blank = Array.from({ length: 6 }, () => null);
    expect(row(excel, 8)).toEqual([null, null, null, null, '满意度指标', '服务对象满意度指标', ...blank]);
    expect(row(excel, 9)[1]).toBe('病虫害防治经费');
    expect(merged(excel)).toEqual(['B5:B8', 'C5:C8', 'D5:D8', 'E5:E6']);
    expect(sheet.style(7, 6)).toMatchObject({ wrap: true, fill: '#FFFF00', locked: false });
  });

  it('are known to the check at once, and the finding is gone', async () => {
    const excel = await liveExcel({ workbook });
    await excel.finish(excel.port.insertRows(insertionsOf(excel, 'T05', 1)));
    expect(insertionsOf(excel, 'T05', 1)).toEqual([]);
    const { result, reverts } = excel.port.getSnapshot();
    expect(result?.tables[0]?.table.unfilledRows).toBe(1);
    expect(reverts).toHaveLength(1);
    expect(excel.found()).toEqual(await foundAfresh(excel));
  });

  it('are not read again for the echo of their own coming', async () => {
    const excel = await liveExcel({ workbook });
    await excel.finish(excel.port.insertRows(insertionsOf(excel, 'T05', 2)));
    const requests = excel.host.log.entries().length;
    await excel.afterPause();
    expect(excel.host.log.entries()).toHaveLength(requests);
  });

  it('come at several places by one command, and go by one', async () => {
    const excel = await liveExcel({ workbook });
    const before = contents(excel);
    const writes = (): number => excel.host.log.entries().filter((entry) => entry.writes.length > 0).length;
    expect(await excel.finish(excel.port.insertRows(three(excel)))).toEqual({ done: true });
    expect(writes()).toBe(1);
    expect([7, 9, 12].map((number) => row(excel, number).slice(4, 7))).toEqual([
      [null, '质量指标', null],
      ['满意度指标', '服务对象满意度指标', null],
      ['满意度指标', '服务对象满意度指标', null],
    ]);
    expect(merged(excel)).toEqual(['B5:B9', 'C5:C9', 'D5:D9', 'E5:E7']);
    expect(excel.found().filter((one) => one.startsWith('T05'))).toEqual([]);

    expect(await excel.finish(excel.port.revertLast())).toEqual({ done: true });
    expect(contents(excel)).toEqual(before);
    expect(excel.found()).toEqual(await foundAfresh(excel));
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });

  it('are one step of Excel’s own undo', async () => {
    const excel = await liveExcel({ workbook });
    const before = contents(excel);
    await excel.finish(excel.port.insertRows(three(excel)));
    for (let steps = 0; steps < 20 && JSON.stringify(contents(excel)) !== JSON.stringify(before); steps++)
      excel.user.undo();
    expect(contents(excel)).toEqual(before);
  });

  it('keep formulas below and around them right', async () => {
    const excel = await liveExcel({ workbook });
    const sheet = sheetIn(excel);
    sheet.write([{ row: 3, column: 2, formula: '=SUM(C5:C9)' }]);
    await excel.model.settle();
    await excel.afterPause();
    await excel.finish(excel.port.insertRows(insertionsOf(excel, 'T05', 1)));
    await excel.model.settle();
    expect(sheet.cell(3, 2)).toMatchObject({ formula: '=SUM(C5:C10)', value: 3 });
    await excel.finish(excel.port.revertLast());
    expect(sheet.cell(3, 2)).toMatchObject({ formula: '=SUM(C5:C9)' });
  });
});

describe('a project without any indicator', () => {
  const bare = {
    sheets: [
      sheetOf(
        SHEET,
        declaration(`
201-县林业局||3.00|||||||||
|护林防火经费|1.00|做好护林防火||||||||
|病虫害防治经费|2.00|防治病虫害|产出指标|数量指标|防治面积|≥|800|亩|60|正向指标
`),
      ),
    ],
  };
  const fixOf = ({ port }: LiveExcel) =>
    port.getSnapshot().result!.findings.find(({ key }) => key === 'T05.none')!.fix!;

  it('gets the first labels in its own row, the others below it, and all go by one revert', async () => {
    const excel = await liveExcel({ workbook: bare });
    const before = contents(excel);
    const { edits, insertions } = fixOf(excel);
    expect(await excel.finish(excel.port.insertRows(insertions!, edits))).toEqual({ done: true });
    expect([5, 6, 7, 8, 9].map((number) => row(excel, number).slice(4, 6))).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
      ['效益指标', null],
      ['满意度指标', '服务对象满意度指标'],
      ['产出指标', '数量指标'],
    ]);
    const { result } = excel.port.getSnapshot();
    expect(result?.tables[0]?.table.projects[0]?.unfilled).toHaveLength(4);
    expect(result?.findings.filter(({ project, severity }) => project === 1 && severity === 'error')).toEqual([]);
    expect(excel.found()).toEqual(await foundAfresh(excel));
    expect(await excel.finish(excel.port.revertLast())).toEqual({ done: true });
    expect(contents(excel)).toEqual(before);
  });

  it('gets nothing where the rows cannot come', async () => {
    const excel = await liveExcel({ workbook: bare });
    const before = contents(excel);
    const { edits, insertions } = fixOf(excel);
    const elsewhere = insertions!.map((one) => ({ ...one, before: ['又改过'] }));
    expect(await excel.finish(excel.port.insertRows(elsewhere, edits))).toMatchObject({
      obstacle: { kind: 'changed-meanwhile' },
    });
    expect(contents(excel)).toEqual(before);
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });
});

describe('rows that cannot come', () => {
  it('because a row above one of them was changed meanwhile: none comes', async () => {
    const excel = await liveExcel({ workbook });
    const insertions = three(excel);
    excel.host.faults.set({ lostEvents: 'all' });
    excel.user.edit(SHEET, 'I9', 4);
    const before = contents(excel);
    expect(await excel.finish(excel.port.insertRows(insertions))).toMatchObject({
      obstacle: { kind: 'changed-meanwhile', where: '申报表!I9' },
    });
    expect(contents(excel)).toEqual(before);
    expect(excel.host.log.writes()).toEqual([]);
  });

  it('because the sheet is protected', async () => {
    const excel = await liveExcel({ workbook });
    const insertions = insertionsOf(excel, 'T05', 1);
    sheetIn(excel).setProtection({ isProtected: true, password: '', options: { allowInsertRows: true } });
    expect(await excel.finish(excel.port.insertRows(insertions))).toMatchObject({
      obstacle: { kind: 'protected-sheet' },
    });
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });

  it('because two are to come below one row, or the sheet is gone', async () => {
    const excel = await liveExcel({ workbook });
    const [insertion] = insertionsOf(excel, 'T05', 1);
    expect(await excel.finish(excel.port.insertRows([insertion!, insertion!]))).toMatchObject({ done: false });
    expect(await excel.finish(excel.port.insertRows([{ ...insertion!, sheet: '没有' }]))).toMatchObject({
      obstacle: { kind: 'not-found' },
    });
  });

  it('because Excel stops half way: those that came go again', async () => {
    const excel = await liveExcel({ workbook });
    const before = contents(excel);
    const { bridge } = excel.host;
    const send = bridge.sendMessageToHost;
    const insertions = three(excel);
    // The upmost rows are put in last: their merge reaches outside the sheet.
    const broken = insertions.map((one) =>
      one.below === 5 ? { ...one, merges: [{ top: -1, left: 0, bottom: 1, right: 0 }] } : one,
    );
    expect(await excel.finish(excel.port.insertRows(broken))).toMatchObject({ done: false });
    bridge.sendMessageToHost = send;
    expect(contents(excel)).toEqual(before);
    expect(excel.host.log.writes()).toContain('Range.Insert()');
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });
});

describe('revert', () => {
  it('leaves rows that somebody has filled in, and says so', async () => {
    const excel = await liveExcel({ workbook });
    await excel.finish(excel.port.insertRows(three(excel)));
    excel.user.edit(SHEET, 'G9', '林区群众满意度');
    await excel.afterPause();
    const filled = contents(excel);
    expect(await excel.finish(excel.port.revertLast())).toMatchObject({
      obstacle: { kind: 'rows-filled', where: '申报表!9:9' },
    });
    expect(contents(excel)).toEqual(filled);
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });

  it('finds rows and cells of several commands where they stand', async () => {
    const excel = await liveExcel({ workbook });
    const before = contents(excel);
    await excel.finish(excel.port.apply([{ sheet: SHEET, cell: 'K9', before: 30, after: 40 }]));
    await excel.finish(excel.port.insertRows(insertionsOf(excel, 'T05', 2)));
    await excel.finish(excel.port.insertRows(insertionsOf(excel, 'T05', 1)));
    await excel.finish(excel.port.apply([{ sheet: SHEET, cell: 'K10', before: 40, after: 50 }]));
    for (let index = 0; index < 4; index++) expect(await excel.finish(excel.port.revertLast())).toEqual({ done: true });
    expect(contents(excel)).toEqual(before);
  });
});
