import { planDeclarationTable } from '../../src/core/layouts/declaration-table/plan';
import { detectCapabilities } from '../../src/excel/capabilities';
import { systemClock } from '../../src/excel/clock';
import { insertPlans } from '../../src/excel/insert-plans';
import { createOwnWrites } from '../../src/excel/own-writes';
import { createRun } from '../../src/excel/run';
import { nationalPack } from '../../src/packs';
import { bootExcel, closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { liveExcel, type LiveExcel } from './support/live-excel';

jest.setTimeout(30_000);

afterEach(closeAllExcels);

const plan = planDeclarationTable(
  {
    year: 2024,
    amountUnit: '万元',
    agencyCode: '201',
    agencyName: '县政府办',
    treeId: 'T2021',
    schemeId: null,
    projects: 2,
    rowsPerProject: 3,
  },
  nationalPack,
);

const names = ({ model }: LiveExcel): readonly string[] => model.sheets().map((sheet) => sheet.name());
const drawn = ({ model }: LiveExcel) => model.sheets().find((sheet) => sheet.name() === plan.name)!;

describe('insert', () => {
  it('draws the whole plan on a new sheet and goes there', async () => {
    const excel = await liveExcel();
    expect(await excel.finish(excel.port.insert([plan]))).toEqual({ done: true });
    const sheet = drawn(excel);
    expect(excel.model.activeSheet().id).toBe(sheet.id);
    plan.rows.forEach((row, index) =>
      row.forEach((value, column) =>
        expect([index, column, sheet.cell(index, column).value]).toEqual([index, column, value]),
      ),
    );
    expect(new Set(sheet.merges())).toEqual(new Set(plan.merges));
    for (const { area, format } of plan.formats) expect(sheet.cell(area.bottom, area.right).format).toBe(format);
    expect(sheet.frozen().rows).toBe(plan.frozenRows);
    expect(sheet.pageLayout()).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', titleRows: '$1:$3' });
    expect(sheet.style(2, 0)).toMatchObject({ bold: true, horizontal: 'Center', fill: '#E7E6E6', wrap: true });
    expect(sheet.style(4, 6).borders.EdgeRight.style).toBe('Continuous');
    expect(sheet.rowHeight(0)).toBeCloseTo(34, 0);
  });

  it('hangs on its lists, with prompts', async () => {
    const excel = await liveExcel();
    await excel.finish(excel.port.insert([plan]));
    for (const { area, source, prompt } of plan.validations) {
      const first = { ...area, bottom: area.top };
      const rule = drawn(excel).validationOf(first);
      expect(rule).toMatchObject({ rule: { list: { source, inCellDropDown: true } }, prompt: { title: prompt.title } });
    }
    const lists = excel.model.sheets().find((sheet) => sheet.name() === plan.hiddenSheets[0]!.name);
    expect(lists?.visibility()).toBe('VeryHidden');
    expect(lists?.cell(0, 0).value).toBe(plan.hiddenSheets[0]!.rows[0]?.[0]);
    expect(excel.model.names()).toEqual([expect.objectContaining({ name: '_zb_tpl', visible: false })]);
  });

  it('takes three requests at most', async () => {
    const { host } = await bootExcel();
    const run = createRun(detectCapabilities(), systemClock);
    expect(await insertPlans(run, createOwnWrites(), [plan])).toMatchObject({ done: true });
    await host.idle();
    expect(host.log.entries().length).toBeLessThanOrEqual(3);
  });

  it('is checked at once: a template that nobody has touched has no findings', async () => {
    const excel = await liveExcel();
    await excel.finish(excel.port.insert([plan]));
    const { result } = excel.port.getSnapshot();
    expect(result?.tables).toHaveLength(1);
    expect(result?.tables[0]?.table).toMatchObject({ sheet: plan.name, unfilledRows: 6 });
    expect(excel.found()).toEqual([]);
  });

  it('is validated as it is filled', async () => {
    const excel = await liveExcel();
    await excel.finish(excel.port.insert([plan]));
    excel.user.paste(plan.name, 'B5', [['甲项目', 1, '做好甲']]);
    excel.user.edit(plan.name, 'E5', '产出指标');
    excel.user.edit(plan.name, 'F5', '社会效益指标');
    excel.user.paste(plan.name, 'G5', [['甲数', '≥', '5', '次', 90, '正向指标']]);
    await excel.afterPause();
    expect(excel.found().some((finding) => finding.startsWith('T03'))).toBe(true);
  });

  it('finds free names and makes the list sheet once', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf('首页', '封面')] } });
    await excel.finish(excel.port.insert([plan]));
    expect(await excel.finish(excel.port.insert([plan]))).toEqual({ done: true });
    expect([...names(excel)].sort()).toEqual(['首页', plan.name, `${plan.name}(2)`, plan.hiddenSheets[0]!.name].sort());
    expect(excel.port.getSnapshot().result?.tables).toHaveLength(2);
  });

  it('draws several plans in their order, makes what they share once, and goes to the first', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf('首页', '封面')] } });
    const plans = ['甲', '乙', plan.name, '甲'].map((name) => ({ ...plan, name }));
    expect(await excel.finish(excel.port.insert(plans))).toEqual({ done: true });
    expect(names(excel)).toEqual(['首页', '甲', '乙', plan.name, '甲(2)', plan.hiddenSheets[0]!.name]);
    expect(excel.model.activeSheet().name()).toBe('甲');
    expect(excel.port.getSnapshot().result?.tables.map(({ table }) => table.sheet)).toEqual([
      '甲',
      '乙',
      plan.name,
      '甲(2)',
    ]);
  });

  it('takes away what earlier requests have drawn where a later one is refused', async () => {
    const excel = await liveExcel();
    const before = names(excel);
    const large = { ...plan, rows: Array.from({ length: 2 }, () => Array<string>(10_001).fill('')) };
    const outside = { ...plan, rowHeights: [{ row: 2_000_000, height: 20 }] };
    expect(await excel.finish(excel.port.insert([large, outside]))).toMatchObject({ done: false });
    const drawing = excel.host.log.entries().filter(({ writes }) => writes.length > 0);
    expect(drawing.map(({ error }) => error === null)).toEqual([true, false, true]);
    expect(names(excel)).toEqual(before);
  });

  it('never writes over what is there', async () => {
    const excel = await liveExcel({ workbook: { sheets: [sheetOf(plan.name.toUpperCase(), '我的表')] } });
    await excel.finish(excel.port.insert([plan]));
    expect(excel.model.sheets()[0]!.cell(0, 0).value).toBe('我的表');
    expect(names(excel)).toContain(`${plan.name}(2)`);
  });

  it('leaves no half-drawn sheet behind where Excel refuses', async () => {
    const excel = await liveExcel();
    const before = names(excel);
    excel.host.faults.set({ inactiveWorkbook: true });
    expect(await excel.finish(excel.port.insert([plan]))).toMatchObject({ obstacle: { kind: 'inactive-workbook' } });
    expect(names(excel)).toEqual(before);
  });

  it('takes away what it has drawn where Excel stops half way', async () => {
    const excel = await liveExcel();
    const before = names(excel);
    const outside = { ...plan, rowHeights: [{ row: 2_000_000, height: 20 }] };
    expect(await excel.finish(excel.port.insert([outside]))).toMatchObject({ done: false });
    expect(names(excel)).toEqual(before);
  });

  it('keeps very hidden sheets that are read whole on demand, and only then', async () => {
    const excel = await liveExcel();
    const kept = { name: '_zb_kept_1a2b', rows: Array.from({ length: 2100 }, (_, row) => [`第 ${row} 行`, '=权重']) };
    await excel.finish(excel.port.insert([{ ...plan, hiddenSheets: [...plan.hiddenSheets, kept] }]));
    excel.host.log.clear();
    await excel.finish(excel.port.recheck());
    expect(excel.host.log.cellsRead()).toBeLessThan(1000);
    const read = await excel.finish(excel.port.keptSheets());
    expect(read).toMatchObject({ done: true, value: [{ name: kept.name, visibility: 'veryHidden', rows: kept.rows }] });
  });

  it('writes texts that look like formulas as texts', async () => {
    const excel = await liveExcel();
    const tricky = { ...plan, formats: [], rows: [['=1+1', '+5', '@x', -5]], merges: [], validations: [] };
    expect(await excel.finish(excel.port.insert([tricky]))).toEqual({ done: true });
    expect([0, 1, 2, 3].map((column) => drawn(excel).cell(0, column).value)).toEqual(['=1+1', '+5', '@x', -5]);
    expect(drawn(excel).cell(0, 0).formula).toBeNull();
  });

  it('draws a template of many rows', async () => {
    const excel = await liveExcel();
    const many = planDeclarationTable(
      {
        year: 2024,
        amountUnit: '万元',
        agencyCode: '',
        agencyName: '',
        treeId: 'T2015',
        schemeId: null,
        projects: 20,
        rowsPerProject: 10,
      },
      nationalPack,
    );
    expect(await excel.finish(excel.port.insert([many]))).toEqual({ done: true });
    const last = many.rows.length - 1;
    expect(drawn(excel).cell(last, 4).value).toBe(many.rows[last]?.[4]);
  });
});
