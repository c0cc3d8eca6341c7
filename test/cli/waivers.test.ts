import { writeXlsx } from 'hucre';
import { createChecker } from '../../src/core/check/checker';
import type { Finding } from '../../src/core/check/finding';
import { makeSheet, type Workbook } from '../../src/core/sheet/sheet';
import { waiversFor } from '../../src/core/waivers/apply-waivers';
import { waiverSheet } from '../../src/core/waivers/waiver-sheet';
import { nationalPack } from '../../src/packs';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { run } from './support/memory-io';
import { declarationFile } from './support/workbooks';

const NOTE = { reason: '经财政部门同意', by: '张三', at: '2026-03-01' };

async function workbookOf(file: Uint8Array): Promise<Workbook> {
  const outcome = await readWorkbook(file, '表.xlsx');
  if (!outcome.ok) throw new Error(outcome.detail);
  return outcome.workbook;
}

/** The file with a reason for some of its findings, kept as the pane keeps it; `weights` are what somebody wrote afterwards. */
async function explained(which: (finding: Finding) => boolean, later = [21, 20, 20, 20, 10]): Promise<Uint8Array> {
  const workbook = await workbookOf(await declarationFile([{ weights: [21, 20, 20, 20, 10] }]));
  const { findings, tables } = createChecker(nationalPack).check(workbook);
  const context = { sheets: workbook.sheets, tables: tables.map(({ table }) => table) };
  const kept = waiverSheet(waiversFor(findings.filter(which), NOTE, context));
  const [sheet] = (await workbookOf(await declarationFile([{ weights: later }]))).sheets;
  return writeXlsx({
    sheets: [
      { name: sheet!.name, rows: sheet!.rows.map((row) => [...row]) },
      { name: kept.name, rows: kept.rows.map((row) => [...row]), veryHidden: true },
    ],
  });
}

const isWeights = ({ code }: Finding): boolean => code === 'W01';

test('an explained 必改 is no reason to fail, and is listed with its reason', async () => {
  const file = await explained(({ severity }) => severity === 'error');
  const { code, out } = await run(['check', '表.xlsx'], { '表.xlsx': file });
  expect(code).toBe(0);
  expect(out).toContain('未发现必改问题，可提交审核（已说明 1 项）');
  expect(out).toMatch(
    /已说明 1 项\n\s+必改 {2}网络维护费 K5:K9 {2}.*（W01）\n\s+理由：经财政部门同意（张三，2026-03-01）/,
  );
});

test('the same without the reason fails', async () => {
  const file = await explained(() => false);
  expect((await run(['check', '表.xlsx'], { '表.xlsx': file })).code).toBe(1);
});

test('a reason lapses with its text, and the report says so', async () => {
  const file = await explained(isWeights, [22, 20, 20, 20, 10]);
  const { code, out } = await run(['check', '表.xlsx'], { '表.xlsx': file });
  expect(code).toBe(1);
  expect(out).toMatch(/失效的说明 1 项\n\s+W01 · 网络维护费 {2}说明针对“21 20 20 20 10”，内容已变，需重新说明。/);
});

test('a reason whose finding is gone is listed too', async () => {
  const file = await explained(isWeights, [20, 20, 20, 20, 10]);
  const { code, out } = await run(['check', '表.xlsx'], { '表.xlsx': file });
  expect(code).toBe(0);
  expect(out).toContain('已没有这个问题');
});

test('in JSON the explained findings stand beside the open ones, so that counts and exit code agree', async () => {
  const file = await explained(isWeights);
  const { out } = await run(['check', '表.xlsx', '--format', 'json'], { '表.xlsx': file });
  const report = JSON.parse(out) as {
    summary: Record<string, number>;
    files: { findings: { code: string }[]; waived: { code: string; severity: string; waiver: unknown }[] }[];
  };
  expect(report.summary).toMatchObject({ errors: 0, waived: 1 });
  expect(report.files[0]!.findings.map((one) => one.code)).not.toContain('W01');
  expect(report.files[0]!.waived).toMatchObject([{ code: 'W01', severity: 'error', waiver: NOTE }]);
});

test('a sheet of waivers that anybody could have made does no harm', () => {
  const sheets = [makeSheet('_zb_waivers', [['绩衡保存的理由说明，请勿修改', 1], [], ['W01', {} as never]])];
  expect(createChecker(nationalPack).check({ sheets })).toMatchObject({ findings: [], waived: [], lapsed: [] });
});
