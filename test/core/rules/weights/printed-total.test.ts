import { createReader } from '../../../../src/core/layouts/reader';
import { createChecker } from '../../../../src/core/check/checker';
import { printedWeightTotal } from '../../../../src/core/rules/weights/printed-total';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { nationalPack } from '../../../../src/packs';
import { sheetOf } from '../../../support/sheets';
import { weightRows } from './weight-rows';

const head = (from: string, to: string): Sheet => sheetOf('申报表', weightRows('60 效30 10').replace(from, to));
const total = (...sheets: Sheet[]): number | null =>
  printedWeightTotal(sheets.map((sheet) => ({ sheet, tables: createReader(nationalPack).read(sheet) })));

test.each(['权重（总分100分）', '权重（100分）', '权重分值100分', '权 重\\n（合计100分）'])(
  'the column head %s',
  (label) => expect(total(head('|权重|', `|${label}|`))).toBe(100),
);

test.each(['金额单位：万元　权重合计100分', '绩效指标(权重分值100分, 产出50, 效益30, 满意度20)'])(
  'the note %s',
  (note) => expect(total(head('金额单位：万元', note))).toBe(100),
);

test.each(['权重', '权重（%）', '权重（产出50分）', '权重（10分以上说明理由）', '权重（70分）'])(
  '%s prints no total',
  (label) => expect(total(head('|权重|', `|${label}|`))).toBeNull(),
);

test('two totals in one file are none', () => {
  const one = head('|权重|', '|权重（100分）|');
  const other = head('|权重|', '|权重（80分）|');
  expect(total(one, other)).toBeNull();
  expect(total(one, one)).toBe(100);
});

test('what the head prints is what the projects are checked against', () => {
  const { facts, findings } = createChecker(nationalPack).check({ sheets: [head('|权重|', '|权重（100分）|')] });
  expect(facts).toMatchObject({ weightTotal: 100, weightTotalSource: 'printed' });
  expect(findings.filter(({ code }) => code === 'W01')).toEqual([]);
});
