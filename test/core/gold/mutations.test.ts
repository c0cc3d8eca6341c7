import fc from 'fast-check';
import { createReader } from '../../../src/core/layouts/reader';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { contentOf } from '../../../src/core/table/content';
import type { TableContent } from '../../../src/core/table/content';
import { halfWidth } from '../../../src/core/taxonomy/normalise';
import { nationalPack } from '../../../src/packs';
import {
  filledDown,
  inTurn,
  movedBy,
  renamed,
  unmerged,
  withBlankColumn,
  withBlankRows,
  withColumnOrder,
  withLabelsOnce,
  withNumbersAsText,
  withPageBreaks,
} from '../../support/mutations';
import type { Mutation } from '../../support/mutations';
import { sampleWorkbook } from '../../support/sample';

type Synonyms = Readonly<Record<string, readonly string[]>>;

/** How a kind of table may be drawn without saying anything else. */
interface Drawing {
  /** Other words for its labels. */
  readonly synonyms: Synonyms;
  /** Rows of header and agencies that a page repeats, and the first row below them; null for tables of one page. */
  readonly page: { readonly repeated: readonly number[]; readonly from: number } | null;
  /** Columns may stand in any order. */
  readonly hasHeader: boolean;
  /** Labels may stand once for the rows of a project that repeat them: column of what begins a project; null where they do already. */
  readonly projectColumn: number | null;
  /** Cells of rows may be unmerged and filled down from this one on; null where a repeated text would be another. */
  readonly fillFrom: number | null;
}

const DECLARATION: Drawing = {
  synonyms: {
    单位名称: ['预算单位', '主管部门', '单位编码及名称'],
    项目名称: ['预算项目名称', '*项目名称'],
    预算数: ['金额（万元）', '年度资金总额', '2023年预算数'],
    年度目标: ['绩效目标', '年度\n总体目标'],
    一级指标: ['*一级 指标'],
    二级指标: ['二级指标名称'],
    三级指标: ['三级指标名称', '指标名称', '三级（末级）指标名称'],
    指标性质: ['计算符号', '未知列'],
    指标值: ['*指标值', '年度指标值', '指标值（包含数字及文字描述）'],
    度量单位: ['计量单位'],
    权重: ['分值', '权重（分）', '分值权重'],
    指标方向性: ['方向', '指标性质'],
  },
  page: { repeated: [2, 3], from: 5 },
  hasHeader: true,
  projectColumn: 1,
  fillFrom: 4,
};

const DISCLOSURE: Drawing = {
  synonyms: {
    单位编码: ['预算单位编码', '单位代码'],
    单位及项目名称: ['项目名称', '单位及\n项目名称'],
    '金额(万元)': ['预算数（万元）', '金额\n（万元）', '预算金额（万元）'],
    绩效目标: ['年度绩效目标', '年度目标', '绩效 目标'],
    绩效指标: ['年度绩效指标', '绩效\n指标'],
  },
  page: { repeated: [1, 2, 3], from: 4 },
  hasHeader: true,
  projectColumn: null,
  fillFrom: null,
};

const FORM: Drawing = {
  synonyms: {
    项目名称: ['项目\n名称', '项目名称：'],
    主管部门及代码: ['主管部门 及代码', '主管部门及代码：'],
    '项目资金(万元)': ['项目资金（万元）', '项目\n资金\n（万元）'],
    '年度资金总额:': ['年度资金总额', '年度资金总额：'],
    年度总体目标: ['年度目标', '年度\n总体\n目标', '年度绩效目标'],
    绩效指标: ['绩效\n指标', '年度绩效指标'],
    一级指标: ['一级\n指标'],
    二级指标: ['二级指标名称'],
    三级指标: ['三级指标名称'],
    指标值: ['年度指标值', '目标值', '指标值（包含数字及文字描述）'],
  },
  page: null,
  hasHeader: false,
  projectColumn: null,
  fillFrom: null,
};

const SAMPLES: readonly (readonly [string, Drawing, number])[] = [
  ['pingwu-government-office-2023', DECLARATION, 80],
  ['menyuan-government-office-2024', DISCLOSURE, 30],
  ['menyuan-peoples-congress-2024', DISCLOSURE, 30],
  ['menyuan-organisation-dept-2023', DISCLOSURE, 20],
  ['yanchi-project-forms-2022', FORM, 90],
];

interface Wish {
  readonly words: readonly number[];
  readonly order: readonly number[];
  readonly style: 'as-it-is' | 'unmerged' | 'filled-down';
  readonly labels: 'as-they-are' | 'once' | 'merged';
  readonly breaks: readonly number[];
  readonly isAgencyRepeated: boolean;
  readonly gaps: readonly number[];
  readonly blankColumn: number;
  readonly numbers: 'numbers' | 'text' | 'wide';
  readonly moved: readonly [number, number];
}

function wishes({ synonyms, page, hasHeader, projectColumn, fillFrom }: Drawing, sheet: Sheet): fc.Arbitrary<Wish> {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const columns = [...Array(width).keys()];
  const last = sheet.rows.length - 1;
  return fc.record({
    words: fc.tuple(...Object.values(synonyms).map((words) => fc.nat(words.length))),
    order: hasHeader ? fc.shuffledSubarray(columns, { minLength: width, maxLength: width }) : fc.constant(columns),
    style: fc.constantFrom('as-it-is', 'unmerged', ...(fillFrom === null ? [] : (['filled-down'] as const))),
    labels: fc.constantFrom('as-they-are', ...(projectColumn === null ? [] : (['once', 'merged'] as const))),
    breaks: page ? fc.uniqueArray(fc.integer({ min: page.from, max: last }), { maxLength: 4 }) : fc.constant([]),
    isAgencyRepeated: fc.boolean(),
    gaps: fc.uniqueArray(fc.integer({ min: page?.from ?? 1, max: last }), { maxLength: 4 }),
    blankColumn: fc.nat(width),
    numbers: fc.constantFrom('numbers', 'text', 'wide'),
    moved: fc.tuple(fc.nat(4), fc.nat(3)),
  });
}

function mutationOf(wish: Wish, { synonyms, page, projectColumn, fillFrom }: Drawing): Mutation {
  const words = Object.entries(synonyms).map(
    ([label, others], index) => [label, [label, ...others][wish.words[index]!]!] as const,
  );
  const styles = { 'as-it-is': inTurn(), unmerged, 'filled-down': filledDown(fillFrom ?? 0) };
  const repeated = page ? (wish.isAgencyRepeated ? page.repeated : page.repeated.slice(0, 1)) : [];
  // Gaps and breaks are rows of the sample: gaps first would move the breaks.
  const moved = wish.gaps.map((gap) => gap + repeated.length * wish.breaks.filter((row) => row <= gap).length);
  return inTurn(
    renamed(new Map(words)),
    wish.labels === 'as-they-are'
      ? inTurn()
      : withLabelsOnce(wish.labels === 'merged', (row) => (row[projectColumn ?? 0] ?? null) !== null),
    styles[wish.style],
    wish.numbers === 'numbers' ? inTurn() : withNumbersAsText(wish.numbers === 'wide'),
    withColumnOrder(wish.order),
    withPageBreaks(wish.breaks, repeated),
    withBlankRows(moved),
    withBlankColumn(wish.blankColumn),
    movedBy(...wish.moved),
  );
}

/** What the tables of a sheet say; 序号 is kept as written, in digits of any width. */
function read(sheet: Sheet): TableContent[] {
  return createReader(nationalPack)
    .read(sheet)
    .map(contentOf)
    .map((table) => ({ ...table, projects: table.projects.map((one) => ({ ...one, no: halfWidth(one.no) })) }));
}

describe('a table drawn another way says the same', () => {
  test.each(SAMPLES)('%s', async (name, drawing, numRuns) => {
    const { sheets } = await sampleWorkbook(name);
    for (const sheet of sheets) {
      const expected = read(sheet);
      expect(expected).toHaveLength(1);
      fc.assert(
        fc.property(wishes(drawing, sheet), (wish) => {
          expect(read(mutationOf(wish, drawing)(sheet))).toEqual(expected);
        }),
        { numRuns: Math.ceil(numRuns / sheets.length) },
      );
    }
  });
});
