import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { liveExcel } from './support/live-excel';

afterEach(closeAllExcels);

const SHEET = '申报表';

function manyProjects(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `|项目${index}|1.00|做好${index}|产出指标|数量指标|数量${index}|≥|5|次|60|正向指标
^|^|^|^|满意度指标|服务对象满意度指标|群众满意度|≥|95|%|30|正向指标`,
  );
  return declaration(`201-县政府办||${count}.00|||||||||\n${lines.join('\n').replaceAll('\n^|^|^|^', '\n|^|^|^')}`);
}

describe('reading', () => {
  it('of a million rows that are only formatted costs no more than the table', async () => {
    const sheet = sheetOf(SHEET, manyProjects(2));
    const excel = await liveExcel({ workbook: { sheets: [sheet] } });
    excel.model.sheets()[0]!.write([{ row: 1_048_575, column: 11, format: '0.00' }]);
    expect(excel.model.sheets()[0]!.usedArea(false)?.bottom).toBe(1_048_575);
    excel.host.log.clear();
    expect(await excel.finish(excel.port.recheck())).toEqual({ done: true });
    expect(excel.host.log.cellsRead()).toBeLessThan(sheet.rows.length * 12 * 2);
  });

  it('of a sheet without a table stops after its head', async () => {
    const rows = Array.from({ length: 2600 }, (_, row) => [`第 ${row} 行`, row]);
    const notes = { ...sheetOf('笔记', '笔记'), rows };
    const excel = await liveExcel({ workbook: { sheets: [notes] } });
    excel.host.log.clear();
    await excel.finish(excel.port.recheck());
    expect(excel.host.log.cellsRead()).toBe(2000 * 2);
  });

  it('goes on below the first block, merges included', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf(SHEET, manyProjects(1200))] } });
    const table = excel.port.getSnapshot().result?.tables[0]?.table;
    expect(table?.projects).toHaveLength(1200);
    expect(table?.projects[1199]?.indicators).toHaveLength(2);
    expect(excel.host.log.writes()).toEqual([]);
  });

  it('asks for less where Excel finds a reply too big', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf(SHEET, manyProjects(300))] } });
    excel.host.faults.set({ payloadLimit: 20_000 });
    expect(await excel.finish(excel.port.recheck())).toEqual({ done: true });
    expect(excel.host.log.entries().some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    expect(excel.port.getSnapshot().result?.tables[0]?.table.projects).toHaveLength(300);
  });

  it('stops below a table although one cell stands far down', async () => {
    const sheet = sheetOf(SHEET, manyProjects(2));
    const rows = [...sheet.rows, ...Array.from({ length: 30_000 }, () => []), ['孤']];
    const excel = await liveExcel({ workbook: { sheets: [{ ...sheet, rows }] } });
    excel.host.log.clear();
    await excel.finish(excel.port.recheck());
    expect(excel.host.log.cellsRead()).toBeLessThan(12_000 * 12 * 2);
    expect(excel.port.getSnapshot().result?.tables[0]?.table.projects).toHaveLength(2);
  });

  it('leaves the result as it is where nothing changed', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf(SHEET, manyProjects(5))] } });
    const { result, checkedAt } = excel.port.getSnapshot();
    await excel.clock.advance(1000);
    await excel.finish(excel.port.recheck());
    expect(excel.port.getSnapshot().result).toBe(result);
    expect(excel.port.getSnapshot().checkedAt).not.toBe(checkedAt);
  });

  it('sees error values and what columns are merged', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf(SHEET, manyProjects(2))] } });
    excel.user.edit(SHEET, 'C5', '=1/0');
    const { result } = await excel.afterPause();
    expect(result?.tables[0]?.table.projects[0]?.amount?.problem).toBe('error');
  });
});
