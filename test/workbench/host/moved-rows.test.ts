import { makeSheet } from '../../../src/core/sheet/sheet';
import { moveFormula } from '../../../src/workbench/engine/moved-formula';
import { shiftFormula } from '../../../src/workbench/engine/relative-formula';
import { bootExcel, type BootedExcel, closeAllExcels } from '../../support/excel-client';

afterEach(closeAllExcels);

const LIST = '=OFFSET(_zb!$B$1,IFERROR(MATCH($A2,_zb!$A$2:$A$7,0),0),0,MAX(1,COUNTIF(_zb!$A$2:$A$7,$A2)),1)';

/** A sheet with cascading lists in B2:B5. */
async function withLists(): Promise<BootedExcel> {
  const sheets = [makeSheet('S', [['一级', '二级']]), makeSheet('_zb', [['a', 'b']])];
  const booted = await bootExcel({ workbook: { sheets } });
  await booted.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('S').getRange('B2:B5').dataValidation.rule = {
      list: { inCellDropDown: true, source: LIST },
    };
    await context.sync();
  });
  return booted;
}

function lists({ model }: BootedExcel): readonly (readonly [first: number, last: number, source: string])[] {
  const found = model.sheets()[0]?.validations() ?? [];
  return found.map(({ area, rule }) => [area.top + 1, area.bottom + 1, 'list' in rule ? rule.list.source : '']);
}

const at = (row: number): string => LIST.replace(/(?<!_zb!)\$A2/g, `$A${row}`);

describe('H14: lists follow their rows', () => {
  it('when rows come in above them', async () => {
    const booted = await withLists();
    booted.user.insertRows('S', 1, 2);
    expect(lists(booted)).toEqual([[4, 7, at(4)]]);
  });

  it('when rows come in between them, which get the list too', async () => {
    const booted = await withLists();
    booted.user.insertRows('S', 4, 2);
    expect(lists(booted)).toEqual([[2, 7, LIST]]);
  });

  it('when rows of them go, and come back by undo', async () => {
    const booted = await withLists();
    booted.user.deleteRows('S', 3, 2);
    expect(lists(booted)).toEqual([[2, 3, LIST]]);
    booted.user.undo();
    expect(lists(booted)).toEqual([[2, 5, LIST]]);
  });

  it('when the sheet of the lists gets a row, though another sheet is in front', async () => {
    const booted = await withLists();
    booted.user.insertRows('_zb', 1, 1);
    const moved = LIST.replace('_zb!$B$1', '_zb!$B$2').replaceAll('_zb!$A$2:$A$7', '_zb!$A$3:$A$8');
    expect(lists(booted)).toEqual([[2, 5, moved]]);
  });
});

describe('what comes along when rows come in', () => {
  it('cells below unlocked ones are unlocked too, and look like them', async () => {
    const booted = await bootExcel({
      workbook: {
        sheets: [
          makeSheet('S', [
            ['a', 'b'],
            ['c', 'd'],
          ]),
        ],
      },
    });
    const sheet = booted.model.sheets()[0]!;
    sheet.setStyle({ top: 0, left: 1, bottom: 0, right: 1 }, { locked: false, bold: true });
    booted.user.insertRows('S', 2, 2);
    const looks = [0, 1, 2, 3].map((row) => [
      sheet.style(row, 0).locked,
      sheet.style(row, 1).locked,
      sheet.style(row, 1).bold,
    ]);
    expect(looks).toEqual([
      [true, false, true],
      [true, false, true],
      [true, false, true],
      [true, true, false],
    ]);
  });

  it('a merge over another one gives it back by undo', async () => {
    const booted = await bootExcel({ workbook: { sheets: [makeSheet('S', [['a'], ['b'], ['c']])] } });
    const sheet = booted.model.sheets()[0]!;
    const area = (bottom: number) => ({ top: 0, left: 0, bottom, right: 0 });
    sheet.merge(area(1));
    sheet.merge(area(2));
    expect(sheet.merges()).toEqual([area(2)]);
    booted.user.undo();
    expect(sheet.merges()).toEqual([area(1)]);
  });
});

describe('formulas', () => {
  it.each([
    ['=A1+$B$2', 1, 1, '=B2+$B$2'],
    ['="A1"&A1', 2, 0, '="A1"&A3'],
    ["='a b'!A1+LOG10(A1)", 1, 0, "='a b'!A2+LOG10(A2)"],
    ['=A1_name+SUM(A$1:$A9)', 1, 0, '=A1_name+SUM(A$1:$A10)'],
  ])('%s copied %d down and %d right is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it.each([
    ['=A5', 2, 1, '=A6'],
    ['=A1', 2, 1, '=A1'],
    ['=SUM($A$2:$A$9)', 3, 2, '=SUM($A$2:$A$11)'],
    ['=SUM(A2:A9)', 1, -2, '=SUM(A2:A7)'],
    ['=SUM(A2:A3)', 1, -2, '=SUM(#REF!)'],
    ['=A2+1', 1, -1, '=#REF!+1'],
    ['=T!A5+"A5"', 0, 3, '=T!A5+"A5"'],
    ['=S!A5', 0, 3, '=S!A8'],
  ])('%s after row %d (from 0) moves %d is %s', (formula, row, count, expected) => {
    expect(moveFormula(formula, 'S', { sheetName: 'S', axis: 'rows', at: row, count })).toBe(expected);
  });
});
