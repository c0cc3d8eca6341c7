import { createReader } from '../../../src/core/layouts/reader';
import { decimalText, parseDecimal } from '../../../src/core/money/decimal';
import type { Project, Table } from '../../../src/core/table/table';
import { nationalPack } from '../../../src/packs';
import { goldOf, sampleWorkbook } from '../../support/sample';
import type { Gold } from '../../support/sample';

const NAME = 'pingwu-government-office-2023';
const gold = goldOf(NAME);
let tables: readonly Table[] = [];
let table: Table;

beforeAll(async () => {
  const workbook = await sampleWorkbook(NAME);
  const reader = createReader(nationalPack);
  tables = workbook.sheets.flatMap((sheet) => reader.read(sheet));
  table = tables[0]!;
});

/** Amounts are compared as numbers: 97.2 and 97.20 are one amount. */
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
    indicators: project.indicators.map(({ level1, level2, name, operator, value, unit, weight, direction }) => ({
      level1,
      level2,
      name,
      operator,
      value,
      unit,
      weight,
      direction,
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
    indicators: project.indicators.map((indicator) => ({ weight: null, direction: '', ...indicator })),
  };
}

describe('the declaration table of 平武县 as published', () => {
  test('is one table with amount unit and year as in gold', () => {
    expect(tables).toHaveLength(1);
    expect(table.layout).toBe('declaration-table');
    expect({ amountUnit: table.amountUnit, year: table.year }).toEqual({
      amountUnit: gold.amount_unit,
      year: gold.year,
    });
    expect(table.title).toBe('部门预算项目支出绩效目标申报表');
    expect(table.amountUnitAt).toEqual({ row: 1, column: 0 });
  });

  test('has the agencies of gold, the unit below the department', () => {
    const agencies = table.agencies.map(({ code, name, declaredTotal }) => ({
      code,
      name,
      total: declaredTotal?.value ? decimalText(declaredTotal.value) : null,
    }));
    expect(agencies).toEqual(gold.agencies.map(({ code, name, total }) => ({ code, name, total: amount(total) })));
    expect(table.agencies.map(({ parent }) => parent)).toEqual([null, 0]);
    expect(new Set(table.projects.map((project) => project.agency))).toEqual(new Set([1]));
  });

  test('has ten projects and 47 indicators', () => {
    expect(table.projects).toHaveLength(10);
    expect(table.projects.flatMap((project) => project.indicators)).toHaveLength(47);
  });

  test.each(gold.projects.map((project, index) => [index + 1, project] as const))(
    'project %i is as in gold, field by field',
    (number, project) => {
      expect(inWordsOfGold(table.projects[number - 1]!)).toEqual(expected(project));
    },
  );

  test('has nothing that no field takes, and no unfilled row', () => {
    expect(table.unplaced).toEqual([]);
    expect(table.unfilledRows).toBe(0);
  });

  test('knows where the values stand', () => {
    const project = table.projects[1]!;
    expect(project.rows).toEqual({ first: 10, last: 15 });
    expect(project.at.name).toEqual({ row: 10, column: 1 });
    expect(project.indicators[5]!.at.weight).toEqual({ row: 15, column: 10 });
    expect(project.indicators[5]!.place).toEqual({ row: 15, column: 6 });
  });
});
