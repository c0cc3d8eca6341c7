import fc from 'fast-check';
import { createReader } from '../../../src/core/layouts/reader';
import type { Area } from '../../../src/core/sheet/address';
import type { CellDetail, CellValue, Sheet } from '../../../src/core/sheet/sheet';
import { detailKey, makeSheet } from '../../../src/core/sheet/sheet';
import type { Table } from '../../../src/core/table/table';
import { nationalPack } from '../../../src/packs';
import { sampleWorkbook } from '../../support/sample';

/** Other words for each column of the form, in its order. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['单位名称', '预算单位', '主管部门', '单位编码及名称'],
  ['项目名称', '预算项目名称', '*项目名称'],
  ['预算数', '金额（万元）', '年度资金总额', '2023年预算数'],
  ['年度目标', '绩效目标', '年度\n总体目标'],
  ['一级指标', '*一级 指标'],
  ['二级指标', '二级指标名称'],
  ['三级指标', '三级指标名称', '指标名称', '三级（末级）指标名称'],
  ['指标性质', '计算符号', '未知列'],
  ['指标值', '*指标值', '年度指标值', '指标值（包含数字及文字描述）'],
  ['度量单位', '计量单位'],
  ['权重', '分值', '权重（分）', '分值权重'],
  ['指标方向性', '方向', '指标性质'],
];
const WIDTH = SYNONYMS.length;
const PROJECT_COLUMNS = 4;
const HEADER_ROW = 2;
const AGENCY_ROW = 3;

interface Mutation {
  readonly order: readonly number[];
  readonly words: readonly number[];
  readonly blankRows: number;
  readonly blankColumns: number;
  readonly style: 'merged' | 'blank' | 'filled-down';
  /** Before these rows of the sample a page breaks: header, and agency row, stand again. */
  readonly breaks: readonly number[];
  readonly repeatsAgency: boolean;
  /** After these rows a blank one follows. */
  readonly gaps: readonly number[];
}

const mutations = (rows: number): fc.Arbitrary<Mutation> =>
  fc.record({
    order: fc.shuffledSubarray([...SYNONYMS.keys()], { minLength: WIDTH, maxLength: WIDTH }),
    words: fc.tuple(...SYNONYMS.map((words) => fc.nat(words.length - 1))),
    blankRows: fc.nat(4),
    blankColumns: fc.nat(3),
    style: fc.constantFrom('merged', 'blank', 'filled-down'),
    breaks: fc.uniqueArray(fc.integer({ min: AGENCY_ROW + 2, max: rows - 1 }), { maxLength: 4 }),
    repeatsAgency: fc.boolean(),
    gaps: fc.uniqueArray(fc.integer({ min: AGENCY_ROW + 1, max: rows - 1 }), { maxLength: 4 }),
  });

/** Draws the sample's rows as another table would have them. */
class Redraw {
  private readonly rows: CellValue[][] = [];
  private readonly details = new Map<number, CellDetail>();
  private readonly merges: Area[] = [];

  constructor(
    private readonly sample: Sheet,
    private readonly mutation: Mutation,
  ) {}

  sheet(): Sheet {
    const { blankRows, breaks, repeatsAgency, gaps } = this.mutation;
    for (let row = 0; row < blankRows; row++) this.rows.push([]);
    for (let row = 0; row < HEADER_ROW; row++) this.rows.push([...this.margin(), this.sample.rows[row]![0] ?? null]);
    this.addHeader();
    for (let row = AGENCY_ROW; row < this.sample.rows.length; row++) {
      if (breaks.includes(row)) {
        this.addHeader();
        if (repeatsAgency) this.addRow(AGENCY_ROW, false);
      }
      this.addRow(row, breaks.includes(row));
      if (gaps.includes(row)) this.rows.push([]);
    }
    return makeSheet('申报表', this.rows, { details: this.details, merges: this.merges });
  }

  private margin(): null[] {
    return Array.from({ length: this.mutation.blankColumns }, () => null);
  }

  private addHeader(): void {
    const { order, words } = this.mutation;
    this.rows.push([...this.margin(), ...order.map((column) => SYNONYMS[column]![words[column]!]!)]);
  }

  private addRow(row: number, isFirstOfPage: boolean): void {
    const { order, blankColumns, style } = this.mutation;
    const at = this.rows.length;
    const cells = order.map((column, index) => {
      const top = column < PROJECT_COLUMNS ? this.projectRow(row) : row;
      const isRepeated = top !== row && style === 'filled-down';
      const detail = this.sample.details.get(detailKey(isRepeated ? top : row, column));
      if (detail) this.details.set(detailKey(at, blankColumns + index), detail);
      return (isRepeated ? this.sample.rows[top]![column] : this.sample.rows[row]![column]) ?? null;
    });
    this.rows.push([...this.margin(), ...cells]);
    if (style === 'merged' && !isFirstOfPage) this.growMerges(row, at);
  }

  /** A page break ends a merge, as a print does. */
  private growMerges(row: number, at: number): void {
    const top = this.projectRow(row);
    if (top === row) return;
    for (const [index, column] of this.mutation.order.entries()) {
      if (column >= PROJECT_COLUMNS) continue;
      const left = this.mutation.blankColumns + index;
      const known = this.merges.findIndex((area) => area.left === left && area.bottom === at - 1);
      const area = known < 0 ? { top: at - 1, left, bottom: at, right: left } : { ...this.merges[known]!, bottom: at };
      if (known < 0) this.merges.push(area);
      else this.merges[known] = area;
    }
  }

  /** First row of the project that the row belongs to. */
  private projectRow(row: number): number {
    let top = row;
    while (top > AGENCY_ROW && (this.sample.rows[top]![1] ?? null) === null) top--;
    return top === AGENCY_ROW ? row : top;
  }
}

/** All that a table says, without where it stands. */
function content(table: Table) {
  const { title, year, amountUnit, agencies, projects, unplaced, unfilledRows } = table;
  return {
    title,
    year,
    amountUnit,
    columns: Object.keys(table.columns).sort(),
    unplaced: unplaced.map(({ text }) => text),
    unfilledRows,
    agencies: agencies.map(({ code, name, declaredTotal, parent }) => ({
      code,
      name,
      parent,
      total: declaredTotal?.text,
    })),
    projects: projects.map(({ no, name, amount, goal, agency, indicators }) => ({
      no,
      name,
      goal,
      agency,
      amount: amount && [amount.value?.toFixed(), amount.text, amount.decimals, amount.problem],
      indicators: indicators.map(
        ({ level1, level2, name: indicator, operator, value, unit, weight, direction, written }) => ({
          ...{ level1, level2, indicator, operator, value, unit, weight, direction, written },
        }),
      ),
    })),
  };
}

describe('a table drawn another way says the same', () => {
  let sample: Sheet;
  let expected: ReturnType<typeof content>;

  beforeAll(async () => {
    const workbook = await sampleWorkbook('pingwu-government-office-2023');
    sample = workbook.sheets[0]!;
    expected = content(createReader(nationalPack).read(sample)[0]!);
  });

  test('columns in any order, other words, merged or not, page breaks, blank rows and columns', () => {
    fc.assert(
      fc.property(mutations(51), (mutation) => {
        const tables = createReader(nationalPack).read(new Redraw(sample, mutation).sheet());
        expect(tables.map(content)).toEqual([expected]);
      }),
      { numRuns: 150 },
    );
  });
});
