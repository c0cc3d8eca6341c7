import type { CellValue } from '../../src/core/sheet/sheet';
import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { liveExcel, type LiveExcel } from './support/live-excel';

afterEach(closeAllExcels);

const SHEET = '申报表';
const workbook = {
  sheets: [
    sheetOf(
      SHEET,
      declaration(`
201-县政府办||1.00|||||||||
|印制宣传册|1.00|印制500册|产出指标|数量指标|印制册数|≥|500|册|60|正向指标
|^|^|^|满意度指标|服务对象满意度指标|群众满意度|≥|95|%|30|正向指标
`),
    ),
  ],
};

function cell({ model }: LiveExcel, row: number, column: number) {
  const { value, formula, format } = model.sheets()[0]!.cell(row - 1, column - 1);
  return { value, formula, format };
}

const K5 = [5, 11] as const;
const edit = (before: CellValue, after: CellValue, at = 'K5') => ({ sheet: SHEET, cell: at, before, after });

describe('apply', () => {
  it('writes the cell, and the snapshot knows at once', async () => {
    const excel = await liveExcel({ workbook });
    expect(await excel.finish(excel.port.apply([edit(60, 50)]))).toEqual({ done: true });
    expect(cell(excel, ...K5).value).toBe(50);
    const { result, reverts } = excel.port.getSnapshot();
    expect(result?.tables[0]?.table.projects[0]?.indicators[0]?.weight).toBe('50');
    expect(reverts).toEqual([{ edits: [edit(60, 50)] }]);
  });

  it('does not read again for the echo of its own write', async () => {
    const excel = await liveExcel({ workbook });
    await excel.finish(excel.port.apply([edit(60, 50)]));
    const requests = excel.host.log.entries().length;
    await excel.afterPause();
    expect(excel.host.log.entries()).toHaveLength(requests);
  });

  it('writes none of the edits where one cell was changed meanwhile', async () => {
    const excel = await liveExcel({ workbook });
    excel.host.faults.set({ lostEvents: 'all' });
    excel.user.edit(SHEET, 'K6', 31);
    expect(await excel.finish(excel.port.apply([edit(60, 50), edit(30, 40, 'K6')]))).toMatchObject({
      obstacle: { kind: 'changed-meanwhile', where: '申报表!K6' },
    });
    expect(cell(excel, ...K5).value).toBe(60);
    expect(excel.host.log.writes()).toEqual([]);
  });

  it('refuses two edits that want different things of one cell', async () => {
    const excel = await liveExcel({ workbook });
    expect(await excel.finish(excel.port.apply([edit(60, 50), edit(60, 40)]))).toMatchObject({ done: false });
    expect(cell(excel, ...K5).value).toBe(60);
  });

  it('writes a merged area at its first cell', async () => {
    const excel = await liveExcel({ workbook });
    expect(await excel.finish(excel.port.apply([edit('印制宣传册', '印制手册', 'B6')]))).toEqual({ done: true });
    expect(cell(excel, 5, 2).value).toBe('印制手册');
  });

  it('says when the sheet or the cell does not exist', async () => {
    const excel = await liveExcel({ workbook });
    const elsewhere = { ...edit(1, 2), sheet: '没有' };
    expect(await excel.finish(excel.port.apply([elsewhere]))).toMatchObject({ obstacle: { kind: 'not-found' } });
    expect(await excel.finish(excel.port.apply([edit(1, 2, 'K5:K6')]))).toMatchObject({
      obstacle: { kind: 'not-found' },
    });
  });
});

describe('a write that Excel stops half way', () => {
  it('is put back, and nothing is there to revert', async () => {
    const excel = await liveExcel({ workbook });
    const { bridge } = excel.host;
    const send = bridge.sendMessageToHost;
    bridge.sendMessageToHost = (text) => {
      // The request that writes K5 and K6 finds K6 locked: the sheet was protected after it was looked at.
      const writes = text.includes('"K6"') && text.includes('"Values"') && text.includes('[[41]]');
      if (writes) excel.model.sheets()[0]!.setStyle({ top: 4, left: 10, bottom: 4, right: 10 }, { locked: false });
      excel.model.sheets()[0]!.setProtection({ isProtected: writes, password: '', options: {} });
      send(text);
    };
    const outcome = await excel.finish(excel.port.apply([edit(60, 51), edit(30, 41, 'K6')]));
    expect(outcome).toMatchObject({ done: false, obstacle: { kind: 'read-only' } });
    expect([cell(excel, ...K5).value, cell(excel, 6, 11).value]).toEqual([60, 30]);
    expect(excel.host.log.writes()).toContain('Range.Values =');
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });
});

describe('a text stays a text', () => {
  it.each(['=1+1', '+5', '-5', '@SUM(A1)', '＝1', '=HYPERLINK("http://x","y")', '1-2', '2023-12-31', '007', '50%'])(
    '%s',
    async (text) => {
      const excel = await liveExcel({ workbook });
      expect(await excel.finish(excel.port.apply([edit('册', text, 'J5')]))).toEqual({ done: true });
      expect(cell(excel, 5, 10)).toMatchObject({ value: text, formula: null });
      expect(await excel.finish(excel.port.revertLast())).toEqual({ done: true });
      expect(cell(excel, 5, 10)).toEqual({ value: '册', formula: null, format: 'General' });
    },
  );

  it('and a number stays a number in a text cell', async () => {
    const excel = await liveExcel({ workbook });
    excel.model.sheets()[0]!.write([{ row: 4, column: 8, value: '500', format: '@' }]);
    await excel.afterPause();
    expect(await excel.finish(excel.port.apply([edit('500', 600, 'I5')]))).toEqual({ done: true });
    expect(cell(excel, 5, 9).value).toBe(600);
    await excel.finish(excel.port.revertLast());
    expect(cell(excel, 5, 9)).toEqual({ value: '500', formula: null, format: '@' });
  });
});

describe('revert', () => {
  it.each<[string, { value?: CellValue; formula?: string; format?: string }, CellValue, CellValue]>([
    ['a number with its format', { value: 12.5, format: '0.00' }, 12.5, 13],
    ['a percentage', { value: 0.95, format: '0%' }, 0.95, '95%'],
    ['a date', { value: 45291, format: 'yyyy/m/d' }, 45291, '2023年'],
    ['a text', { value: '优良中差' }, '优良中差', '优'],
    ['a text that looks like a number', { value: '007', format: '@' }, '007', '8'],
    ['an empty cell', { value: null }, null, '次'],
    ['a truth value', { value: true }, true, '是'],
    ['a formula', { formula: '=1+2' }, 3, 4],
  ])('puts back %s exactly', async (_, content, before, after) => {
    const excel = await liveExcel({ workbook });
    excel.model.sheets()[0]!.write([{ row: 4, column: 8, value: null }]);
    excel.model.sheets()[0]!.write([{ row: 4, column: 8, ...content }]);
    await excel.model.settle();
    await excel.afterPause();
    const original = cell(excel, 5, 9);
    expect(await excel.finish(excel.port.apply([edit(before, after, 'I5')]))).toEqual({ done: true });
    expect(cell(excel, 5, 9).value).toBe(after);
    expect(await excel.finish(excel.port.revertLast())).toEqual({ done: true });
    await excel.model.settle();
    expect(cell(excel, 5, 9)).toEqual(original);
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });

  it('takes back the newest command first, all its cells at once', async () => {
    const excel = await liveExcel({ workbook });
    await excel.finish(excel.port.apply([edit(60, 50), edit(30, 40, 'K6')]));
    await excel.finish(excel.port.apply([edit(50, 45)]));
    await excel.finish(excel.port.revertLast());
    expect(cell(excel, ...K5).value).toBe(50);
    await excel.finish(excel.port.revertLast());
    expect([cell(excel, ...K5).value, cell(excel, 6, 11).value]).toEqual([60, 30]);
    expect(await excel.finish(excel.port.revertLast())).toMatchObject({ obstacle: { kind: 'not-found' } });
  });

  it('leaves alone what somebody typed since, and says so', async () => {
    const excel = await liveExcel({ workbook });
    await excel.finish(excel.port.apply([edit(60, 50)]));
    excel.user.edit(SHEET, 'K5', 77);
    expect(await excel.finish(excel.port.revertLast())).toMatchObject({ obstacle: { kind: 'changed-meanwhile' } });
    expect(cell(excel, ...K5).value).toBe(77);
    expect(excel.port.getSnapshot().reverts).toEqual([]);
  });

  it('is content when Excel’s own undo was there first', async () => {
    const excel = await liveExcel({ workbook });
    await excel.finish(excel.port.apply([edit(60, 50)]));
    excel.user.undo();
    await excel.afterPause();
    expect(await excel.finish(excel.port.revertLast())).toEqual({ done: true });
    expect(cell(excel, ...K5).value).toBe(60);
  });
});
