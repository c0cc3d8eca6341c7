import { detectCapabilities } from '../../src/excel/capabilities';
import { succeeded } from '../../src/excel/obstacle';
import { officeHost } from '../../src/excel/office-host';
import { createRun, type RunRequest } from '../../src/excel/run';
import { bootExcel, closeAllExcels } from '../support/excel-client';
import { manualClock } from './support/manual-clock';

afterEach(closeAllExcels);

describe('run', () => {
  it('does one thing at a time, commands before reads that wait', async () => {
    await bootExcel();
    const run = createRun(detectCapabilities(), manualClock());
    const steps: string[] = [];
    const job = (name: string, urgent: boolean): RunRequest<null> => ({
      urgent,
      batch: async (context) => {
        steps.push(`${name} begins`);
        context.workbook.worksheets.load('items/name');
        await context.sync();
        steps.push(`${name} ends`);
        return succeeded(null);
      },
    });
    await Promise.all([run(job('read 1', false)), run(job('read 2', false)), run(job('command', true))]);
    expect(steps).toEqual([
      'read 1 begins',
      'read 1 ends',
      'command begins',
      'command ends',
      'read 2 begins',
      'read 2 ends',
    ]);
  });

  it('gives an obstacle for an error and goes on with the next batch', async () => {
    await bootExcel();
    const run = createRun(detectCapabilities(), manualClock());
    const missing = run({
      where: '没有',
      batch: async (context) => {
        context.workbook.worksheets.getItem('没有').load('name');
        await context.sync();
        return succeeded(null);
      },
    });
    const next = run({ batch: async () => succeeded('next') });
    expect(await missing).toMatchObject({ done: false, obstacle: { kind: 'not-found', where: '没有' } });
    expect(await next).toEqual({ done: true, value: 'next' });
  });

  it('gives up on a cell that is edited for long', async () => {
    const { host } = await bootExcel({ profile: 'ltsc2021' });
    const clock = manualClock(async () => {
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    });
    const run = createRun(detectCapabilities(), clock);
    host.faults.set({ cellEdit: true });
    const attempt = run({
      batch: async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return succeeded(null);
      },
    });
    await clock.advance(5000);
    expect(await attempt).toMatchObject({ obstacle: { kind: 'cell-editing' } });
    expect(host.log.entries()).toHaveLength(4);
  });
});

describe('capabilities', () => {
  it.each([
    ['excel2019', { supported: false, undo: false, delayForCellEdit: false, undoGroup: false }],
    ['ltsc2021', { supported: true, undo: false, delayForCellEdit: false, undoGroup: false }],
    ['m365', { supported: true, undo: true, delayForCellEdit: true, undoGroup: true }],
  ] as const)('of %s', async (profile, expected) => {
    await bootExcel({ profile });
    expect(detectCapabilities()).toEqual(expected);
  });
});

describe('the Office host', () => {
  it('tells language, theme and platform', async () => {
    await bootExcel({ profile: 'web' });
    expect(await officeHost()).toEqual({
      ...{ locale: 'zh-CN', isDark: false, platform: 'OfficeOnline', isExcel: true },
      partitionKey: null,
    });
  });

  it.each([
    ['site-a', 'site-a'],
    ['', null],
    [undefined, null],
  ])('tells the key under which Office on the web divides storage: %j', async (given, partitionKey) => {
    const { Office } = await bootExcel({ profile: 'web' });
    Object.defineProperty(Office.context, 'partitionKey', { value: given });
    expect((await officeHost()).partitionKey).toBe(partitionKey);
  });

  it.each([
    [{ bodyBackgroundColor: '#1F1F1F' }, true],
    [{ bodyBackgroundColor: '#FFFFFF' }, false],
    [{ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true }, true],
    [undefined, false],
  ])('knows a dark theme also where Office gives colours only: %j', async (officeTheme, isDark) => {
    const { Office } = await bootExcel();
    Object.defineProperty(Office.context, 'officeTheme', { value: officeTheme });
    expect((await officeHost()).isDark).toBe(isDark);
  });
});
