import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { liveExcel } from './support/live-excel';

afterEach(closeAllExcels);

const SHEET = '申报表';
const workbook = {
  sheets: [
    sheetOf(
      SHEET,
      declaration(`
201-县政府办||1.00|||||||||
|印制宣传册|1.00|印制500册|产出指标|数量指标|印制册数|≥|500|册|90|正向指标
`),
    ),
  ],
};
const edit = { sheet: SHEET, cell: 'K5', before: 90, after: 80 };

describe('a cell that is being edited', () => {
  it('holds up the check, which is tried again until the person is done', async () => {
    const excel = await liveExcel({ workbook, profile: 'ltsc2021' });
    excel.host.faults.set({ cellEdit: true });
    excel.focusPane();
    await excel.clock.advance(3500);
    expect(excel.port.getSnapshot()).toMatchObject({ phase: 'failed', obstacle: { kind: 'cell-editing' } });
    expect(excel.port.getSnapshot().result).not.toBeNull();
    excel.host.faults.set({ cellEdit: false });
    await excel.clock.advance(2500);
    expect(excel.port.getSnapshot()).toMatchObject({ phase: 'ready', obstacle: null });
  });

  it('is waited for by a command that comes in between', async () => {
    const excel = await liveExcel({ workbook, profile: 'ltsc2021' });
    excel.host.faults.set({ cellEdit: true });
    const command = excel.port.apply([edit]);
    await excel.clock.advance(500);
    excel.host.faults.set({ cellEdit: false });
    expect(await excel.finish(command)).toEqual({ done: true });
  });

  it('is waited for by Excel itself where it can do so', async () => {
    const excel = await liveExcel({ workbook, profile: 'm365' });
    excel.host.faults.set({ cellEdit: true });
    excel.focusPane();
    await excel.clock.advance(10_000);
    expect(excel.port.getSnapshot().phase).toBe('checking');
    excel.host.faults.set({ cellEdit: false });
    await excel.afterPause();
    expect(excel.port.getSnapshot().phase).toBe('ready');
  });

  it('at the start does not stop the pane from listening later', async () => {
    const excel = await liveExcel({ workbook, profile: 'ltsc2021', isEditing: true });
    await excel.clock.advance(4000);
    expect(excel.port.getSnapshot().phase).toBe('failed');
    excel.host.faults.set({ cellEdit: false });
    await excel.clock.advance(4000);
    expect(excel.port.getSnapshot().phase).toBe('ready');
    excel.user.edit(SHEET, 'K5', 70);
    const { result } = await excel.afterPause();
    expect(result?.tables[0]?.table.projects[0]?.indicators[0]?.weight).toBe('70');
  });
});

describe('what stands in the way of a command', () => {
  it('a protected sheet: nothing is written', async () => {
    const excel = await liveExcel({ workbook });
    excel.model.sheets()[0]?.setProtection({ isProtected: true, password: '', options: {} });
    expect(await excel.finish(excel.port.apply([edit]))).toMatchObject({
      done: false,
      obstacle: { kind: 'protected-sheet', where: '申报表!K5' },
    });
    expect(excel.host.log.writes()).toEqual([]);
  });

  it('a read-only workbook', async () => {
    const excel = await liveExcel({ workbook });
    excel.host.faults.set({ readOnly: true });
    expect(await excel.finish(excel.port.apply([edit]))).toMatchObject({ obstacle: { kind: 'read-only' } });
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });

  it('another workbook in front', async () => {
    const excel = await liveExcel({ workbook });
    excel.host.faults.set({ inactiveWorkbook: true });
    expect(await excel.finish(excel.port.select({ sheet: SHEET, cell: 'K5' }))).toMatchObject({
      obstacle: { kind: 'inactive-workbook' },
    });
  });

  it('an Excel that is too old', async () => {
    const excel = await liveExcel({ workbook, profile: 'excel2019' });
    expect(excel.port.getSnapshot()).toMatchObject({ phase: 'failed', obstacle: { kind: 'unsupported' } });
    expect(excel.host.log.entries()).toEqual([]);
  });
});

describe('select', () => {
  it('goes to the cell, also on another sheet', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf('首页', '封面'), ...workbook.sheets] } });
    expect(await excel.finish(excel.port.select({ sheet: SHEET, cell: 'K4:K5' }))).toEqual({ done: true });
    expect(excel.model.activeSheet().name()).toBe(SHEET);
    expect(excel.model.selection().areas).toEqual([{ top: 3, left: 10, bottom: 4, right: 10 }]);
  });

  it('says when the sheet is hidden or gone', async () => {
    const hidden = { sheets: [sheetOf('首页', '封面'), { ...workbook.sheets[0]!, visibility: 'hidden' as const }] };
    const excel = await liveExcel({ workbook: hidden });
    expect(await excel.finish(excel.port.select({ sheet: SHEET, cell: 'K5' }))).toMatchObject({
      obstacle: { kind: 'hidden-sheet', where: '申报表!K5' },
    });
    expect(await excel.finish(excel.port.select({ sheet: '没有', cell: 'K5' }))).toMatchObject({
      obstacle: { kind: 'not-found' },
    });
  });

  it('says when the row is hidden, and selects it all the same', async () => {
    const excel = await liveExcel({ workbook });
    Object.assign(excel.model.sheets()[0]!, { isRowHidden: (row: number) => row === 4 });
    expect(await excel.finish(excel.port.select({ sheet: SHEET, cell: 'K5' }))).toMatchObject({
      obstacle: { kind: 'hidden-by-filter', where: '申报表!K5' },
    });
    expect(excel.model.selection().areas).toEqual([{ top: 4, left: 10, bottom: 4, right: 10 }]);
    expect(await excel.finish(excel.port.select({ sheet: SHEET, cell: 'K4' }))).toEqual({ done: true });
  });

  it('reads nothing: its own steps are no changes', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf('首页', '封面'), ...workbook.sheets] } });
    await excel.finish(excel.port.select({ sheet: SHEET, cell: 'K5' }));
    await excel.afterPause();
    excel.host.log.clear();
    await excel.finish(excel.port.select({ sheet: SHEET, cell: 'L5' }));
    await excel.afterPause();
    expect(excel.host.log.cellsRead()).toBe(0);
  });
});
