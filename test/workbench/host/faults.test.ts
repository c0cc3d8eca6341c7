import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';
import { errorOf } from '../../support/office-error';
import { readA1, writeA1 } from '../../support/requests';

afterEach(closeAllExcels);

const workbook = { sheets: [makeSheet('S', [['a', 1]])] };

describe('H15: what can go wrong', () => {
  it('cell-edit mode fails a request', async () => {
    const { Excel, host } = await bootExcel({ workbook });
    host.faults.set({ cellEdit: true });
    expect((await errorOf(readA1(Excel))).code).toBe('InvalidOperationInCellEditMode');
    host.faults.clear();
    expect(await readA1(Excel)).toEqual([['a']]);
  });

  it('a request that asks for it waits until the cell is left', async () => {
    const { Excel, host } = await bootExcel({ workbook });
    host.faults.set({ cellEdit: true });
    let isDone = false;
    const reading = readA1(Excel, { delayForCellEdit: true }).finally(() => {
      isDone = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(isDone).toBe(false);
    host.faults.set({ cellEdit: false });
    expect(await reading).toEqual([['a']]);
  });

  it('in an inactive workbook selecting fails and reading works', async () => {
    const { Excel, host } = await bootExcel({ workbook });
    host.faults.set({ inactiveWorkbook: true });
    const select = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('B1').select();
      await context.sync();
    });
    expect((await errorOf(select)).code).toBe('GeneralException');
    const selected = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('address');
      await context.sync();
    });
    expect((await errorOf(selected)).code).toBe('InvalidSelection');
    expect(await readA1(Excel)).toEqual([['a']]);
  });

  it('a read-only workbook refuses writes', async () => {
    const { Excel, host, model } = await bootExcel({ workbook });
    host.faults.set({ readOnly: true });
    expect((await errorOf(writeA1(Excel))).code).toBe('AccessDenied');
    expect(model.sheets()[0]?.cell(0, 0).value).toBe('a');
  });

  it('a number of requests can be refused', async () => {
    const { Excel, host } = await bootExcel({ workbook });
    host.faults.set({ refuseCount: 1, refuseWith: 'ActivityLimitReached' });
    expect((await errorOf(readA1(Excel))).code).toBe('ActivityLimitReached');
    expect(await readA1(Excel)).toEqual([['a']]);
  });

  it.each([
    ['request', 500, 'RequestPayloadSizeLimitExceeded'],
    ['reply', 3000, 'ResponsePayloadSizeLimitExceeded'],
  ])('a %s that is too large is refused', async (_, payloadLimit, code) => {
    const big = { sheets: [makeSheet('S', [['很'.repeat(2000)]])] };
    const { Excel, host } = await bootExcel({ workbook: big });
    host.faults.set({ payloadLimit });
    expect((await errorOf(readA1(Excel))).code).toBe(code);
  });

  it.each([
    ['web', 'none', 0],
    ['m365', 'none', 1],
    ['m365', 'list-picks', 0],
    ['m365', 'all', 0],
  ] as const)('on %s with lost events "%s" a list pick raises %d events', async (profile, lostEvents, count) => {
    const { Excel, host, user } = await bootExcel({ workbook, profile });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    host.faults.set({ lostEvents });
    user.pick('S', 'A1', '产出指标');
    await host.idle();
    expect(seen).toHaveLength(count);
  });

  it('a killed pane hears nothing more', async () => {
    const { Excel, host, user } = await bootExcel({ workbook });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
    });
    host.faults.set({ killed: true });
    user.edit('S', 'A1', 'x');
    await host.idle();
    expect(seen).toEqual([]);
  });

  it('a fault of the host itself is answered, not left waiting', async () => {
    const { Excel, model } = await bootExcel({ workbook });
    Object.assign(model, { settle: () => Promise.reject(new Error('broken')) });
    const error = await errorOf(readA1(Excel));
    expect([error.code, error.message]).toEqual(['GeneralException', 'The host failed: broken']);
  });
});
