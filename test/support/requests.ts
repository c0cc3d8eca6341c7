import type { Workbook } from '../../src/core/sheet/sheet';
import { bootExcel, type BootedExcel } from './excel-client';

/** Values of A1 of the sheet S, in one request. */
export function readA1(excel: typeof Excel, options: object = {}): Promise<unknown> {
  return excel.run(options as Excel.RunOptions, async (context) => {
    const range = context.workbook.worksheets.getItem('S').getRange('A1');
    range.load('values');
    await context.sync();
    return range.values;
  });
}

/** Writes a text into A1 of the sheet S. */
export function writeA1(excel: typeof Excel): Promise<unknown> {
  return excel.run(async (context) => {
    context.workbook.worksheets.getItem('S').getRange('A1').values = [['new']];
    await context.sync();
  });
}

type Change = Excel.WorksheetChangedEventArgs;

/** Boots Excel and listens to the changes of all sheets. */
export async function listening(workbook: Workbook): Promise<BootedExcel & { readonly changes: Change[] }> {
  const booted = await bootExcel({ workbook });
  const changes: Change[] = [];
  await booted.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (args) => void changes.push(args));
    await context.sync();
  });
  return { ...booted, changes };
}
