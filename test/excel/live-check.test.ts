import { createChecker } from '../../src/core/check/checker';
import type { Workbook } from '../../src/core/sheet/sheet';
import { nationalPack } from '../../src/packs';
import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sampleWorkbook } from '../support/sample';
import { sheetOf } from '../support/sheets';
import { foundAfresh, liveExcel, type LiveExcel } from './support/live-excel';

afterEach(closeAllExcels);

/** Two projects whose weights make 90 and whose amounts make the agency's 3.00: no weight or amount finding. */
const TABLE = declaration(`
201-县政府办||3.00|||||||||
201001-县政府机关|印制宣传册|1.00|印制宣传册500册|产出指标|数量指标|印制册数|≥|500|册|50|正向指标
^|^|^|^|满意度指标|服务对象满意度指标|群众满意度|≥|95|%|40|正向指标
|维护政务网络|2.00|维护政务网络12个月|产出指标|数量指标|维护月数|=|12|月|50|正向指标
||||满意度指标|服务对象满意度指标|网络用户满意度|≥|95|%|40|正向指标
`);
const SHEET = '申报表';

const workbook = (text = TABLE): Workbook => ({ sheets: [sheetOf(SHEET, text)] });
const codes = ({ found }: LiveExcel): readonly string[] => found().map((finding) => finding.split(' ')[0] ?? '');

describe('the first check', () => {
  it('finds in Excel what it finds in the file', async () => {
    const sample = await sampleWorkbook('pingwu-government-office-2023');
    const excel = await liveExcel({ workbook: sample });
    const { phase, result } = excel.port.getSnapshot();
    expect(phase).toBe('ready');
    expect(result?.tables[0]?.table.projects).toHaveLength(10);
    const inFile = createChecker(nationalPack).check(sample);
    expect(excel.found()).toEqual(inFile.findings.map(({ code, place }) => `${code} ${place.cell}`));
    expect(result?.tables[0]?.totals).toEqual(inFile.tables[0]?.totals);
  });

  it('says so where there is no table', async () => {
    const excel = await liveExcel();
    expect(excel.port.getSnapshot()).toMatchObject({ phase: 'ready', result: { tables: [], findings: [] } });
  });

  it('writes nothing, nor does any later check', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    const undo = excel.model.undoDepth();
    excel.user.edit(SHEET, 'K5', 41);
    await excel.afterPause();
    excel.focusPane();
    await excel.afterPause();
    await excel.finish(excel.port.recheck());
    expect(excel.host.log.entries().length).toBeGreaterThan(3);
    expect(excel.host.log.writes()).toEqual([]);
    expect(excel.model.undoDepth()).toBe(undo + 1);
  });
});

describe('an edit', () => {
  it('brings a finding and takes it away again', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    expect(codes(excel)).not.toContain('W01');
    excel.user.edit(SHEET, 'K5', 41);
    await excel.afterPause();
    expect(codes(excel)).toContain('W01');
    excel.user.edit(SHEET, 'K5', 50);
    await excel.afterPause();
    expect(codes(excel)).not.toContain('W01');
  });

  it('inside a project costs two requests and fewer cells than its rows have', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    excel.user.edit(SHEET, 'K5', 41);
    await excel.afterPause();
    expect(excel.host.log.entries().length).toBeLessThanOrEqual(2);
    expect(excel.host.log.cellsRead()).toBeLessThanOrEqual(2 * 12);
  });

  it('of an amount moves the totals, with the decimals it is shown with', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    excel.user.edit(SHEET, 'C5', 1.1);
    const { result } = await excel.afterPause();
    expect(result?.tables[0]?.totals[0]?.difference?.toFixed()).toBe('0.1');
    expect(result?.tables[0]?.table.projects[0]?.amount?.text).toBe('1.10');
  });

  it('keeps the projects it does not touch the same objects', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    const before = excel.port.getSnapshot().result?.tables[0]?.table.projects;
    excel.user.edit(SHEET, 'K5', 41);
    const { result } = await excel.afterPause();
    const after = result?.tables[0]?.table.projects;
    expect(after?.[0]).not.toBe(before?.[0]);
    expect(after?.[1]).toBe(before?.[1]);
  });

  it('of a heading reads the sheet anew', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    excel.user.edit(SHEET, 'A2', '金额单位：元');
    const { result } = await excel.afterPause();
    expect(result?.tables[0]?.table.amountUnit).toBe('元');
  });

  it('far right of the table reads nothing', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    excel.user.edit(SHEET, 'T6', '我的笔记');
    await excel.afterPause();
    expect(excel.host.log.entries()).toEqual([]);
  });

  it('right beside the table is told as a text in no column', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    excel.user.edit(SHEET, 'N6', '我的笔记');
    const { result } = await excel.afterPause();
    expect(result?.tables[0]?.table.unplaced).toEqual([{ at: { row: 5, column: 13 }, text: '我的笔记' }]);
  });

  it('takes a number where only texts stood, with its format', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    excel.user.edit(SHEET, 'G5', '2023/12/31');
    const { result } = await excel.afterPause();
    expect(result?.tables[0]?.table.projects[0]?.indicators[0]?.name).toContain('2023');
  });
});

describe('other changes leave the findings as a check from nothing has them', () => {
  it.each<[string, (excel: LiveExcel) => void]>([
    [
      'pasted rows',
      ({ user }) =>
        user.paste(SHEET, 'G5', [
          ['甲', '≥', 1, '个', 60],
          ['乙', '≤', 2, '个', 60],
        ]),
    ],
    ['an inserted row', ({ user }) => user.insertRows(SHEET, 6)],
    ['a deleted row', ({ user }) => user.deleteRows(SHEET, 8)],
    ['a sort', ({ user }) => user.sort(SHEET, 'E7:L8', 10)],
    ['an edit by a co-author', ({ remote }) => remote.edit(SHEET, 'K5', 41)],
    ['a cleared row', ({ user }) => user.clear(SHEET, 'E8:L8')],
    [
      'rows typed below the table',
      ({ user }) => user.paste(SHEET, 'E9', [['产出指标', '数量指标', '丙', '≥', 1, '个', 5]]),
    ],
    [
      'an undo',
      (excel) => {
        excel.user.edit(SHEET, 'K5', 41);
        excel.user.undo();
      },
    ],
    [
      'a new sheet with a table',
      ({ user }) => {
        user.addSheet('二');
        user.paste(
          '二',
          'A1',
          TABLE.split('\n').map((line) =>
            line.split('|').map((cell) => (/^[\d.]+$/.test(cell) ? Number(cell) : cell === '^' ? null : cell)),
          ),
        );
      },
    ],
  ])('%s', async (_, change) => {
    const excel = await liveExcel({ workbook: workbook() });
    const before = excel.port.getSnapshot().checkedAt;
    change(excel);
    await excel.afterPause();
    expect(excel.port.getSnapshot().checkedAt).not.toBe(before);
    expect(excel.found()).toEqual(await foundAfresh(excel));
  });

  it('a deleted sheet', async () => {
    const excel = await liveExcel({ workbook: { sheets: [...workbook().sheets, sheetOf('二', TABLE)] } });
    expect(excel.port.getSnapshot().result?.tables).toHaveLength(2);
    excel.user.deleteSheet('二');
    const { result } = await excel.afterPause();
    expect(result?.tables).toHaveLength(1);
  });
});

describe('events that Excel loses', () => {
  it('a pick from a list is seen when the selection leaves its row', async () => {
    const excel = await liveExcel({ workbook: workbook(), profile: 'web' });
    excel.user.select(SHEET, 'E5');
    await excel.afterPause();
    excel.user.pick(SHEET, 'E5', '效益指标');
    await excel.afterPause();
    expect(codes(excel)).not.toContain('T03');
    excel.user.select(SHEET, 'E6');
    await excel.afterPause();
    expect(codes(excel)).toContain('T03');
  });

  it('any edit is seen when the person comes back to the pane', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    excel.host.faults.set({ lostEvents: 'all' });
    excel.user.edit(SHEET, 'K5', 41);
    await excel.afterPause();
    expect(codes(excel)).not.toContain('W01');
    excel.focusPane();
    await excel.afterPause();
    expect(codes(excel)).toContain('W01');
  });
});

describe('many quick edits', () => {
  it('are read together after the person pauses, and the last one counts', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    for (let weight = 1; weight <= 30; weight++) excel.user.edit(SHEET, 'K5', weight);
    await excel.afterPause();
    expect(excel.host.log.entries().length).toBeLessThanOrEqual(2);
    const weights = excel.port
      .getSnapshot()
      .result?.tables[0]?.table.projects[0]?.indicators.map(({ weight }) => weight);
    expect(weights).toEqual(['30', '40']);
  });

  it('during a read are read before anything is shown', async () => {
    const excel = await liveExcel({ workbook: workbook() });
    const shown: (string | null | undefined)[] = [];
    excel.port.subscribe(() => {
      const { result } = excel.port.getSnapshot();
      const weight = result?.tables[0]?.table.projects[0]?.indicators[0]?.weight;
      if (shown[shown.length - 1] !== weight) shown.push(weight);
    });
    const checks = [];
    for (const weight of [10, 20, 30, 40]) {
      excel.user.edit(SHEET, 'K5', weight);
      checks.push(excel.port.recheck());
    }
    await excel.finish(Promise.all(checks));
    expect(shown[shown.length - 1]).toBe('40');
    expect([...shown.slice(1)]).toEqual([...shown.slice(1)].sort());
  });
});
