import { makeSheet } from '../../../src/core/sheet/sheet';
import { bootExcel, closeAllExcels } from '../../support/excel-client';
import { errorOf } from '../../support/office-error';

afterEach(closeAllExcels);

const workbook = { sheets: [makeSheet('S', [['a', 1]])] };

function readA1(excel: typeof Excel, options: object = {}): Promise<unknown> {
  return excel.run(options as Excel.RunOptions, async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange('A1');
    range.load('values');
    await context.sync();
    return range.values;
  });
}

function writeA1(excel: typeof Excel): Promise<unknown> {
  return excel.run(async (context) => {
    context.workbook.worksheets.getItem('S').getRange('A1').values = [['new']];
    await context.sync();
  });
}

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
});

describe('H16: profiles', () => {
  it.each([
    ['excel2019', '1.8', '1.9'],
    ['ltsc2021', '1.14', '1.15'],
    ['ltsc2024', '1.17', '1.18'],
    ['m365', '1.20', '1.99'],
    ['web', '1.18', '1.99'],
  ] as const)('%s has ExcelApi %s and not %s', async (profile, has, lacks) => {
    const { Office } = await bootExcel({ profile });
    const { isSetSupported } = Office.context.requirements;
    expect([isSetSupported('ExcelApi', has), isSetSupported('ExcelApi', lacks)]).toEqual([true, false]);
  });

  it('tells host, platform and language', async () => {
    const { Office } = await bootExcel({ profile: 'web' });
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect([Office.context.platform, Office.context.displayLanguage]).toEqual(['OfficeOnline', 'zh-CN']);
  });

  it('can be switched while the pane runs', async () => {
    const { Office, host } = await bootExcel({ profile: 'm365' });
    host.setProfile('ltsc2021');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(false);
  });

  it('the library lacks what came after 1.15, whatever the host has', async () => {
    const { Excel } = await bootExcel({ profile: 'm365' });
    await Excel.run(async (context) => {
      expect((context.workbook as unknown as { notes?: unknown }).notes).toBeUndefined();
    });
  });
});

describe("H17: the person's undo list", () => {
  it.each([
    ['m365', 2],
    ['ltsc2021', 0],
  ] as const)('on %s a write by the add-in leaves %d steps', async (profile, steps) => {
    const { Excel, model, user } = await bootExcel({ workbook, profile });
    user.edit('S', 'B1', 5);
    await writeA1(Excel);
    expect(model.undoDepth()).toBe(steps);
  });

  it.each(['m365', 'ltsc2021'] as const)('on %s reading leaves it alone and writes nothing', async (profile) => {
    const { Excel, host, model, user } = await bootExcel({ workbook, profile });
    user.edit('S', 'B1', 5);
    host.log.clear();
    await readA1(Excel);
    expect([model.undoDepth(), host.log.writes()]).toEqual([1, []]);
    expect(host.log.cellsRead()).toBe(1);
  });
});
