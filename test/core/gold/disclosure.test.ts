import { createReader } from '../../../src/core/layouts/reader';
import { decimalText, parseDecimal } from '../../../src/core/money/decimal';
import type { Project, Table } from '../../../src/core/table/table';
import { nationalPack } from '../../../src/packs';
import { goldOf, sampleWorkbook } from '../../support/sample';
import type { Gold } from '../../support/sample';

const NAMES = ['menyuan-government-office-2024', 'menyuan-peoples-congress-2024', 'menyuan-organisation-dept-2023'];

/** Amounts are compared as numbers: 83.2 and 83.20 are one amount. */
function amount(text: string): string | null {
  const value = parseDecimal(text);
  return value && decimalText(value);
}

function readableGoal(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A project in the words of gold. */
function inWordsOfGold(project: Project) {
  return {
    no: project.no,
    name: project.name,
    amount: project.amount?.value ? decimalText(project.amount.value) : null,
    goal: readableGoal(project.goal),
    emptySections: project.emptySections,
    indicators: project.indicators.map(({ level1, level2, name, operator, value, unit }) => ({
      level1,
      level2,
      name,
      operator,
      value,
      unit,
    })),
  };
}

function expected(project: Gold['projects'][number]) {
  return {
    no: project.no,
    name: project.name,
    amount: amount(project.amount),
    goal: readableGoal(project.goal),
    emptySections: project.empty_sections,
    indicators: project.indicators.map(({ level1, level2, name, operator, value, unit }) => ({
      level1,
      level2,
      name,
      operator,
      value,
      unit,
    })),
  };
}

describe.each(NAMES)('the disclosure table %s as published', (name) => {
  const gold = goldOf(name);
  let tables: readonly Table[] = [];
  let cells: (row: number, column: number) => string;

  beforeAll(async () => {
    const workbook = await sampleWorkbook(name);
    const reader = createReader(nationalPack);
    tables = workbook.sheets.flatMap((sheet) => reader.read(sheet));
    cells = (row, column) => String(workbook.sheets[0]!.rows[row]?.[column] ?? '');
  });

  test('is one table with year and amount unit as in gold', () => {
    expect(tables.map(({ layout, year, amountUnit }) => ({ layout, year, amountUnit }))).toEqual([
      { layout: 'disclosure-table', year: gold.year, amountUnit: gold.amount_unit },
    ]);
  });

  test('has the agencies and the total of gold', () => {
    const { agencies } = tables[0]!;
    const own = agencies.filter(({ isGrandTotal }) => !isGrandTotal);
    expect(own.map(({ code, name: text, declaredTotal }) => [code, text, amount(declaredTotal?.text ?? '')])).toEqual(
      gold.agencies.map(({ code, name: text, total }) => [code, text, amount(total)]),
    );
    const grand = agencies.find(({ isGrandTotal }) => isGrandTotal);
    if (grand) expect(amount(grand.declaredTotal?.text ?? '')).toBe(amount(gold.declared_total));
  });

  test('has the projects of gold, field by field', () => {
    expect(tables[0]!.projects.map(inWordsOfGold)).toEqual(gold.projects.map(expected));
  });

  test('leaves nothing over', () => {
    const { unplaced, misplaced, unfilledRows } = tables[0]!;
    expect({ unplaced, misplaced, unfilledRows }).toEqual({ unplaced: [], misplaced: [], unfilledRows: 0 });
  });

  test('points at every value in its cell', () => {
    for (const { indicators } of tables[0]!.projects)
      for (const { at, written } of indicators)
        for (const [field, place] of Object.entries(at)) {
          const text = cells(place.row, place.column).slice(place.span!.start, place.span!.end);
          expect(text).toBe(written[field as keyof typeof written]);
        }
  });
});
