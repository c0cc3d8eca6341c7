import { readWaivers, waiverSheet, WAIVER_SHEET } from '../../src/core/waivers/waiver-sheet';
import { makeSheet } from '../../src/core/sheet/sheet';
import { declaration } from '../support/declaration';
import { closeAllExcels } from '../support/excel-client';
import { sheetOf } from '../support/sheets';
import { foundAfresh, liveExcel, type LiveExcel } from './support/live-excel';

afterEach(closeAllExcels);

const SHEET = '申报表';
const workbook = {
  sheets: [
    sheetOf(
      SHEET,
      declaration(`
201-县政府办||1.00|||||||||
|印制宣传册|1.00|印制500册|产出指标|数量指标|印制册数|≥|500|每册|50|正向指标
|^|^|^|满意度指标|服务对象满意度指标|群众满意度|≥|95|%|30|正向指标
`),
    ),
  ],
};
const NOTE = { reason: '=按合同约定', by: '张三' };

const snapshot = ({ port }: LiveExcel) => port.getSnapshot();
const findings = (excel: LiveExcel) => snapshot(excel).result!.findings;
const reasons = (excel: LiveExcel) =>
  snapshot(excel).result!.waived.map(
    ({ finding, waiver }) => `${finding.code} ${waiver.reason} ${waiver.by} ${waiver.at}`,
  );

/** The sheet of waivers as it stands in the workbook. */
function keptSheet({ model }: LiveExcel) {
  const sheet = model.sheets().find((one) => one.name() === WAIVER_SHEET);
  const rows = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 12 }, (_cell, column) => sheet?.cell(row, column).value ?? null),
  );
  return { visibility: sheet?.visibility(), waivers: readWaivers([makeSheet(WAIVER_SHEET, rows)]), rows };
}

async function waived(excel: LiveExcel, code: string): Promise<void> {
  const chosen = findings(excel).filter((finding) => finding.code === code);
  expect(chosen.length).toBeGreaterThan(0);
  expect(await excel.finish(excel.port.waive(chosen, NOTE))).toEqual({ done: true });
}

it('keeps the reason in a very hidden sheet, as text, and the finding counts no more', async () => {
  const excel = await liveExcel({ workbook });
  const before = excel.found();
  expect(before.some((text) => text.startsWith('W01'))).toBe(true);
  await waived(excel, 'W01');
  expect(excel.found()).toEqual(before.filter((text) => !text.startsWith('W01')));
  expect(reasons(excel)).toEqual(['W01 =按合同约定 张三 2024-01-02']);
  expect(keptSheet(excel)).toMatchObject({
    visibility: 'VeryHidden',
    waivers: [{ code: 'W01', reason: '=按合同约定' }],
  });
  expect(snapshot(excel).reverts).toEqual([{ edits: [], reasons: { kind: 'given', count: 1 } }]);
  expect(await foundAfresh(excel)).toEqual(excel.found());
});

it('does not read again for the echo of its own write, and stays at the sheet the person is at', async () => {
  const excel = await liveExcel({ workbook });
  await waived(excel, 'W01');
  const { result } = await excel.afterPause();
  expect(excel.model.activeSheet().name()).toBe(SHEET);
  await waived(excel, 'V12');
  expect(snapshot(excel).result).not.toBe(result);
  const requests = excel.host.log.entries().length;
  await excel.afterPause();
  expect(excel.host.log.entries()).toHaveLength(requests);
  expect(reasons(excel)).toHaveLength(2);
});

it('writes in one batch', async () => {
  const excel = await liveExcel({ workbook });
  await waived(excel, 'W01');
  expect(excel.host.log.entries().filter(({ writes }) => writes.length > 0)).toHaveLength(1);
});

it('lapses when the text changes, and stands again when it is put back', async () => {
  const excel = await liveExcel({ workbook });
  await waived(excel, 'V12');
  excel.user.edit(SHEET, 'J5', '每本');
  await excel.afterPause();
  expect(reasons(excel)).toEqual([]);
  expect(snapshot(excel).result!.lapsed).toMatchObject([{ waiver: { code: 'V12' }, finding: { code: 'V12' } }]);
  excel.user.edit(SHEET, 'J5', '每册');
  await excel.afterPause();
  expect(reasons(excel)).toHaveLength(1);
});

it('takes the place of a reason that lapsed', async () => {
  const excel = await liveExcel({ workbook });
  await waived(excel, 'V12');
  excel.user.edit(SHEET, 'J5', '每本');
  await excel.afterPause();
  await waived(excel, 'V12');
  expect(snapshot(excel).result!.lapsed).toEqual([]);
  expect(keptSheet(excel).waivers).toHaveLength(1);
  await excel.finish(excel.port.revertLast());
  expect(snapshot(excel).result!.lapsed).toHaveLength(1);
});

it('stands when rows are inserted above', async () => {
  const excel = await liveExcel({ workbook });
  await waived(excel, 'V12');
  excel.user.insertRows(SHEET, 1, 2);
  await excel.afterPause();
  expect(reasons(excel)).toHaveLength(1);
  expect(snapshot(excel).result!.waived[0]!.finding.place.cell).toBe('J7');
});

it('is reverted at one click, the newest first, together with edits', async () => {
  const excel = await liveExcel({ workbook });
  const before = excel.found();
  await waived(excel, 'W01');
  await excel.finish(excel.port.apply([{ sheet: SHEET, cell: 'J5', before: '每册', after: '册' }]));
  await excel.finish(excel.port.revertLast());
  expect(reasons(excel)).toHaveLength(1);
  expect(await excel.finish(excel.port.revertLast())).toEqual({ done: true });
  expect(excel.found()).toEqual(before);
  expect(keptSheet(excel).waivers).toEqual([]);
  expect(snapshot(excel).reverts).toEqual([]);
});

it('is withdrawn, and the withdrawal is reverted', async () => {
  const excel = await liveExcel({ workbook });
  await waived(excel, 'W01');
  await waived(excel, 'V12');
  const [first] = snapshot(excel).result!.waived.filter(({ finding }) => finding.code === 'W01');
  expect(await excel.finish(excel.port.withdrawWaivers([first!.waiver]))).toEqual({ done: true });
  expect(reasons(excel)).toEqual(['V12 =按合同约定 张三 2024-01-02']);
  expect(excel.found().join()).toContain('W01');
  await excel.finish(excel.port.revertLast());
  expect(reasons(excel)).toHaveLength(2);
});

it('says when a waiver is no longer there, and when a finding is no longer found', async () => {
  const excel = await liveExcel({ workbook });
  const [old] = findings(excel).filter(({ code }) => code === 'V12');
  await waived(excel, 'V12');
  const { waiver } = snapshot(excel).result!.waived[0]!;
  expect(await excel.finish(excel.port.waive([old!], NOTE))).toMatchObject({ obstacle: { kind: 'changed-meanwhile' } });
  await excel.finish(excel.port.withdrawWaivers([waiver]));
  expect(await excel.finish(excel.port.withdrawWaivers([waiver]))).toMatchObject({ obstacle: { kind: 'not-found' } });
});

it('reads what a workbook already keeps, and appends to it', async () => {
  const excel = await liveExcel({ workbook });
  await waived(excel, 'W01');
  const { waivers } = keptSheet(excel);
  const kept = makeSheet(WAIVER_SHEET, waiverSheet(waivers).rows, { visibility: 'veryHidden' });
  const again = await liveExcel({ workbook: { sheets: [...workbook.sheets, kept] } });
  expect(reasons(again)).toHaveLength(1);
  await waived(again, 'V12');
  expect(keptSheet(again).waivers.map(({ code }) => code)).toEqual(['W01', 'V12']);
});

it('leaves a sheet alone that another version keeps', async () => {
  const kept = makeSheet(WAIVER_SHEET, [['绩衡', '9']], { visibility: 'veryHidden' });
  const excel = await liveExcel({ workbook: { sheets: [...workbook.sheets, kept] } });
  const outcome = await excel.finish(excel.port.waive(findings(excel).slice(0, 1), NOTE));
  expect(outcome).toMatchObject({ obstacle: { kind: 'newer-file' } });
  expect(excel.host.log.writes()).toEqual([]);
});

it('writes nothing without a reason', async () => {
  const excel = await liveExcel({ workbook });
  const outcome = await excel.finish(excel.port.waive(findings(excel).slice(0, 1), { reason: ' \n', by: '' }));
  expect(outcome.done).toBe(false);
  expect(excel.host.log.writes()).toEqual([]);
});

it('says what stood in the way where the structure of the workbook is protected', async () => {
  const excel = await liveExcel({ workbook });
  excel.host.faults.set({ readOnly: true });
  const outcome = await excel.finish(excel.port.waive(findings(excel).slice(0, 1), NOTE));
  expect(outcome.done).toBe(false);
  expect(keptSheet(excel).waivers).toEqual([]);
});
