import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../../src/core/layouts/reader';
import { decimalText } from '../../../src/core/money/decimal';
import { makeSheet } from '../../../src/core/sheet/sheet';
import type { Sheet } from '../../../src/core/sheet/sheet';
import type { Project, Table } from '../../../src/core/table/table';
import { nationalPack } from '../../../src/packs';
import { goldOf, sampleWorkbook } from '../../support/sample';
import type { Gold } from '../../support/sample';

const NAME = 'yanchi-project-forms-2022';
const TEXT = join(__dirname, `../../data/samples/text/${NAME}.txt`);
const NUMBER = /^\d+(?:\.\d+)?$/;
const gold = goldOf(NAME);

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A project in the words of gold. */
function inWordsOfGold({ name, amount, goal, agencyName, indicators, no, emptySections }: Project) {
  return {
    no,
    name,
    amount: amount?.value ? decimalText(amount.value) : '',
    department: agencyName,
    goal: withoutBlanks(goal),
    emptySections,
    indicators: indicators.map((indicator) => ({
      level1: indicator.level1,
      level2: indicator.level2,
      name: indicator.name,
      operator: indicator.operator,
      value: indicator.value,
      unit: indicator.unit,
    })),
  };
}

function expected(project: Gold['projects'][number]) {
  const { no, name, amount, department, goal } = project as typeof project & { department: string };
  return {
    no,
    name,
    amount,
    department,
    goal: withoutBlanks(goal),
    emptySections: project.empty_sections,
    indicators: project.indicators.map(({ level1, level2, name: own, operator, value, unit }) => ({
      level1,
      level2,
      name: own,
      operator,
      value,
      unit,
    })),
  };
}

/** The text of the published forms, as people paste it. */
function pasted(): Sheet {
  const rows = readFileSync(TEXT, 'utf8')
    .replace(/<\/?p>/g, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => (cell === '' ? null : NUMBER.test(cell) ? Number(cell) : cell)));
  return makeSheet('粘贴的文字', rows);
}

let workbook: readonly Table[] = [];
let text: readonly Table[] = [];

beforeAll(async () => {
  const { sheets } = await sampleWorkbook(NAME);
  const reader = createReader(nationalPack);
  workbook = sheets.flatMap((sheet) => reader.read(sheet));
  text = createReader(nationalPack).read(pasted());
});

describe.each([
  ['workbook', () => workbook],
  ['raw text', () => text],
])('the project forms of 盐池县 as %s', (_, tables) => {
  test.each(gold.projects.map((project, index) => [index, project] as const))(
    'form %i is as in gold, field by field',
    (index, project) => {
      const projects = tables().flatMap((table) => table.projects);
      expect(inWordsOfGold(projects[index]!)).toEqual(expected(project));
    },
  );

  test('are six forms with 66 indicators, of one year and unit', () => {
    const projects = tables().flatMap((table) => table.projects);
    expect(projects).toHaveLength(6);
    expect(projects.flatMap(({ indicators }) => indicators)).toHaveLength(66);
    expect(new Set(tables().map(({ layout, year, amountUnit }) => `${layout} ${year} ${amountUnit}`))).toEqual(
      new Set(['project-form 2022 万元']),
    );
  });

  test('name the agencies of gold, each once a table', () => {
    const names = tables().map(({ agencies }) => agencies.map(({ name, code, parent }) => [name, code, parent]));
    expect(new Set(names.flat().map(([name]) => name))).toEqual(new Set(gold.agencies.map(({ name }) => name)));
    expect(names.every((list) => list.length === 1)).toBe(true);
  });

  test('have funds and fields, and nothing that no field takes', () => {
    const [first] = tables().flatMap((table) => table.projects);
    expect(first!.funds!.map(({ label, amount }) => [label, amount.text])).toEqual([
      ['财政拨款', '55'],
      ['其他资金', ''],
    ]);
    expect(first!.formFields!.map(({ label, text: content }) => [label, content])).toEqual([
      ['主管部门及代码', '盐池县人民政府办公室'],
      ['实施单位', '盐池县人民政府办公室'],
      ['项目属性', '经常性项目'],
      ['项目期', '2022-2022'],
    ]);
    expect(tables().flatMap(({ unplaced }) => unplaced)).toEqual([]);
  });
});
