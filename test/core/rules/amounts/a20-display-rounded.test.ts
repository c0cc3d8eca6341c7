import { displayRounded } from '../../../../src/core/rules/amounts/a20-display-rounded';
import type { CellValue, Sheet } from '../../../../src/core/sheet/sheet';
import { parseArea } from '../../../../src/core/sheet/address';
import { withValue } from '../../../support/generate';
import { ruleTester } from '../../../support/rule-tester';
import { sheetOf, withDetail } from '../../../support/sheets';
import { amountRows } from './amount-rows';

const plain = sheetOf('申报表', amountRows('201-某局 | 1.00\n= 甲 | 1.00\n= 乙 | 1.00'));

/** Total in C4, projects in C5 and C6: stored values, shown with these decimals. */
function stored(values: readonly CellValue[], decimals = 2): Sheet {
  return values.reduce<Sheet>((sheet, value, index) => {
    const cell = `C${4 + index}`;
    const filled = withValue(sheet, parseArea(cell)!.top, 2, value);
    return withDetail(filled, cell, { format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` });
  }, plain);
}

ruleTester(displayRounded, {
  valid: [
    { name: 'shown in full', table: stored([3.75, 1.88, 1.87]) },
    { name: 'cut, and yet the printed ones add up', table: stored([3.753, 1.881, 1.872]) },
    { name: 'one cut amount', table: amountRows('201-某局 | 1.88\n= 甲 | 1.88') },
    { name: 'neither adds up: A01', table: stored([9.75, 1.875, 1.875]) },
    { name: 'rounding of the total: A01', table: stored([3.76, 1.875, 1.875]) },
    { name: 'six decimals that are shown', table: stored([3.000003, 1.000001, 2.000002], 6) },
    { name: 'no total', table: amountRows('201-某局\n= 甲 | 1.875') },
    { name: 'no format: all is shown', table: amountRows('201-某局 | 3.75\n= 甲 | 1.875\n= 乙 | 1.875') },
    { name: 'an amount is blank', table: stored([3.75, 3.75, null]) },
    { name: 'whole numbers', table: stored([3, 1, 2], 0) },
  ],
  invalid: [
    {
      name: '1.875 shown as 1.88, twice',
      table: stored([3.75, 1.875, 1.875]),
      findings: [
        {
          cell: 'C4',
          severity: 'info',
          args: { computed: '3.76', declared: '3.75', difference: '0.01', count: 2, label: '某局' },
          related: ['C5', 'C6'],
          fix: null,
        },
      ],
    },
    {
      name: 'without decimals',
      table: stored([3, 1.5, 1.5], 0),
      findings: [{ cell: 'C4', args: { computed: '4.00', declared: '3.00', difference: '1.00' } }],
    },
    {
      name: 'the total is cut too',
      table: stored([3.354, 1.677, 1.677]),
      findings: [{ cell: 'C4', args: { computed: '3.36', declared: '3.35' } }],
    },
  ],
});
