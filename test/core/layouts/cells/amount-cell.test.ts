import { readAmount } from '../../../../src/core/layouts/cells/amount-cell';
import { decimalText } from '../../../../src/core/money/decimal';
import type { CellDetail, CellValue } from '../../../../src/core/sheet/sheet';
import { detailKey, makeSheet } from '../../../../src/core/sheet/sheet';
import type { AmountUnit } from '../../../../src/core/table/table';

function read(value: CellValue, detail: CellDetail = {}, unit: AmountUnit = '万元') {
  const sheet = makeSheet('表', [[value]], { details: new Map([[detailKey(0, 0), detail]]) });
  const { value: amount, text, decimals, problem } = readAmount(sheet, 0, 0, unit);
  return [amount && decimalText(amount), text, decimals, problem];
}

describe('readAmount', () => {
  test.each<[CellValue, CellDetail, ReturnType<typeof read>]>([
    [97.2, { format: '0.00' }, ['97.2', '97.20', 2, undefined]],
    [97.2, {}, ['97.2', '97.2', 1, undefined]],
    [1.875, { format: '0.00' }, ['1.875', '1.88', 2, undefined]],
    [64, { format: 'General' }, ['64', '64', 0, undefined]],
    [1234567.5, { format: '#,##0.00_ ' }, ['1234567.5', '1,234,567.50', 2, undefined]],
    [0.1 + 0.2, {}, ['0.3', '0.3', 1, undefined]],
    [-3, {}, ['-3', '-3', 0, undefined]],
    [0, { format: '0.00' }, ['0', '0.00', 2, undefined]],
    [null, {}, [null, '', 0, undefined]],
    ['  ', {}, [null, '', 0, undefined]],
    ['97.20', {}, ['97.2', '97.20', 2, 'text']],
    ['１，２３４．５０', {}, ['1234.5', '１，２３４．５０', 2, 'text']],
    ['97.20万元', {}, ['97.2', '97.20万元', 2, 'text']],
    ['972000元', {}, ['97.2', '972000元', 4, 'text']],
    ['¥5', {}, ['5', '¥5', 0, 'text']],
    ['(5.00)', {}, ['-5', '(5.00)', 2, 'text']],
    ['待定', {}, [null, '待定', 0, 'no-number']],
    ['1-2', {}, [null, '1-2', 0, 'no-number']],
    [true, {}, [null, 'TRUE', 0, 'no-number']],
    ['#REF!', { problem: 'error' }, [null, '#REF!', 0, 'error']],
    [null, { problem: 'not-calculated', formula: '=SUM(C5:C9)' }, [null, '', 0, 'not-calculated']],
  ])('%p %p', (value, detail, expected) => {
    expect(read(value, detail)).toEqual(expected);
  });

  test('text in another unit than the table’s is converted', () => {
    expect(read('1.5万元', {}, '元')).toEqual(['15000', '1.5万元', 0, 'text']);
    expect(read('0.5亿', {}, '万元')).toEqual(['5000', '0.5亿', 0, 'text']);
  });

  test.each<[number, string, AmountUnit, ReturnType<typeof read>]>([
    [1.5, '0.00"万元"', '元', ['15000', '1.50万元', 0, undefined]],
    [1.5, '0.00"万元"', '万元', ['1.5', '1.50万元', 2, undefined]],
    [972000, '#,##0"元"', '万元', ['97.2', '972,000元', 4, undefined]],
    [8, '0"个"', '万元', ['8', '8个', 0, undefined]],
  ])('%p shown as %s in a table of %s', (value, format, unit, expected) => {
    expect(read(value, { format }, unit)).toEqual(expected);
  });

  test('a cell outside the rows is blank', () => {
    expect(readAmount(makeSheet('表', []), 5, 5, '元')).toEqual({
      value: null,
      text: '',
      decimals: 0,
      at: { row: 5, column: 5 },
    });
  });
});
