import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { createChecker } from '../../../src/core/check/checker';
import { type CellValue, makeSheet, type Row, type Sheet, type Workbook } from '../../../src/core/sheet/sheet';
import { nationalPack } from '../../../src/packs';
import { declarationSheet, rearranged, withValue } from '../../support/generate';
import { sampleNames, sampleWorkbook } from '../../support/sample';

/** What people type into a declaration table, right and wrong. */
const TYPED: readonly CellValue[] = [
  null,
  '',
  0,
  1,
  20,
  21,
  90,
  100,
  9.2,
  9.3,
  -1,
  '9.20',
  '1,000',
  '待定',
  '#REF!',
  '≥',
  '≤',
  '=',
  '定性',
  '%',
  '元',
  '万元',
  '个',
  '每个',
  '人数',
  '产出指标',
  '效益指标',
  '满意度指标',
  '成本指标',
  '数量指标',
  '质量指标',
  '经济成本指标',
  '生态成本',
  '其他指标',
  '正向指标',
  '反向指标',
  '优良中差',
  '设备维护合格率',
  '第1号办公楼运行维护经费',
  '合计',
  '201-某县人民政府办公室',
  '201001-机关',
  '金额单位：元',
  '项目名称',
];
const LAST_COLUMN = 12;
/** `EDITS=20 npx jest incremental` makes so many times as many edits. */
const TIMES = Number(process.env.EDITS ?? 1);
/** What people write into texts of several items. */
const WRITTEN: readonly string[] = [
  '\n3. 培训人数≥30人',
  '\n（三）时效指标：',
  '≥',
  '100%',
  '，共需2.5万元',
  '2022年12月31日前',
  '。',
  '<p>',
];
/** Rows that a paste brings along. */
const PASTED_ROWS = 6;

const place = fc.nat({ max: 999_999 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constant('type'), place, fc.nat({ max: LAST_COLUMN }), fc.constantFrom(...TYPED)),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('push'), place, fc.integer({ min: -2, max: 2 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('insert'), place) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('copy'), place, place) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('paste'), place, place) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('cut'), place, place) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('write'), place, place, fc.constantFrom(...WRITTEN)) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('delete'), place) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('move'), place, place) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('rename')) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('swap-sheets')) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function order(sheet: Sheet): (number | Row)[] {
  return sheet.rows.map((_, row) => row);
}

/** A row pushed sideways: cells fall out on the left, or blank ones come in. */
function pushed(row: Row, by: number): Row {
  return by < 0 ? row.slice(-by) : [...new Array<null>(by).fill(null), ...row];
}

function changed(sheet: Sheet, [kind, ...rest]: Step): Sheet {
  const [first = 0, second = 0, value = null] = rest as [number?, number?, CellValue?];
  const rows: (number | Row)[] = order(sheet);
  const at = first % Math.max(1, rows.length);
  const to = second % Math.max(1, rows.length);
  if (kind === 'type') return withValue(sheet, at, second, value);
  if (kind === 'rename') return { ...sheet, name: `${sheet.name}改` };
  if (kind === 'push') rows[at] = pushed(sheet.rows[at] ?? [], second);
  if (kind === 'insert') rows.splice(at, 0, []);
  if (kind === 'copy') rows.splice(to, 0, [...(sheet.rows[at] ?? [])]);
  if (kind === 'paste') rows.splice(to, 0, ...sheet.rows.slice(at, at + PASTED_ROWS).map((row) => [...row]));
  if (kind === 'cut' || kind === 'write') return rewritten(sheet, first, second, value);
  if (kind === 'delete') rows.splice(at, 1);
  if (kind === 'move') rows.splice(to, 0, ...rows.splice(at, 1));
  return rearranged(sheet, rows);
}

/** A text somewhere in the sheet with a piece of it gone, or a piece put in. */
function rewritten(sheet: Sheet, pick: number, offset: number, piece: CellValue): Sheet {
  const texts = sheet.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (typeof cell === 'string' && cell !== '' ? [{ index, column, cell }] : [])),
  );
  const found = texts[pick % Math.max(1, texts.length)];
  if (!found) return sheet;
  const start = offset % (found.cell.length + 1);
  const text =
    piece === null ? found.cell.slice(0, start) + found.cell.slice(start + 5) : insert(found.cell, start, piece);
  return withValue(sheet, found.index, found.column, text);
}

function insert(text: string, start: number, piece: CellValue): string {
  return text.slice(0, start) + String(piece) + text.slice(start);
}

function changedWorkbook({ sheets }: Workbook, change: Step): Workbook {
  if (change[0] === 'swap-sheets') return { sheets: [...sheets].reverse() };
  const [first, ...others] = sheets;
  return first ? { sheets: [changed(first, change), ...others] } : { sheets };
}

/** Goes through the changes with one checker; at every `stop`th and the last a fresh checker must say the very same. */
function sameAsFresh(start: Workbook, changes: readonly Step[], stop = 1): void {
  const checker = createChecker(nationalPack);
  let workbook = start;
  checker.check(workbook);
  changes.forEach((change, index) => {
    workbook = changedWorkbook(workbook, change);
    const found = checker.check(workbook);
    if ((index + 1) % stop !== 0 && index !== changes.length - 1) return;
    const fresh = createChecker(nationalPack).check(workbook);
    // The quick comparison first: only a difference needs to be shown.
    if (!isDeepStrictEqual(found, fresh)) expect(found).toEqual(fresh);
    expect(found.failures).toEqual([]);
  });
}

describe('what a used checker says equals what a fresh one says', () => {
  test('random changes of generated sheets', () => {
    const start: Workbook = {
      sheets: [declarationSheet({ projects: 4, units: 2 }), declarationSheet({ projects: 2, rows: 6, name: '第二张' })],
    };
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (changes) => sameAsFresh(start, changes)),
      { numRuns: 120 * TIMES },
    );
  });

  test.each(sampleNames)('random changes of %s', async (name) => {
    const start = await sampleWorkbook(name);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (changes) => sameAsFresh(start, changes, 8)),
      { numRuns: 8 * TIMES },
    );
  });

  test('a header that is no field changes its text', async () => {
    const start = await sampleWorkbook(sampleNames[1]);
    const [sheet] = start.sheets;
    const row = sheet!.rows.findIndex((cells) => cells.includes('单位编码'));
    const typed = (text: string): Workbook => ({ sheets: [withValue(sheet!, row, 0, text)] });
    const checker = createChecker(nationalPack);
    for (const text of ['某栏', '另一栏', '再一栏']) {
      const { findings, tables } = checker.check(typed(text));
      expect({ findings, tables }).toMatchObject({
        findings: createChecker(nationalPack).check(typed(text)).findings,
        tables: createChecker(nationalPack).check(typed(text)).tables,
      });
    }
  });

  test('the same workbook again gives the same objects', async () => {
    const checker = createChecker(nationalPack);
    const workbook = await sampleWorkbook(sampleNames[4]);
    const before = checker.check(workbook);
    const after = checker.check(workbook);
    expect(after.findings.length).toBeGreaterThan(0);
    expect(after.findings.every((finding, index) => finding === before.findings[index])).toBe(true);
  });

  test('an empty workbook, empty sheets', () => {
    const checker = createChecker(nationalPack);
    const nothing = { tables: [], findings: [], failures: [] };
    expect(checker.check({ sheets: [] })).toMatchObject(nothing);
    expect(checker.check({ sheets: [makeSheet('空', []), makeSheet('空行', [[], [null, '']])] })).toMatchObject(
      nothing,
    );
  });
});
