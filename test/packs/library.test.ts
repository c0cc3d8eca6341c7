import { createChecker } from '../../src/core/check/checker';
import { planTable } from '../../src/core/layouts/plan-table';
import type { LibraryRow } from '../../src/core/pack/library';
import { libraryIndicator, libraryPlace } from '../../src/core/pack/library-row';
import type { Tree } from '../../src/core/pack/pack';
import type { IndicatorContent, TableContent } from '../../src/core/table/content';
import type { Layout } from '../../src/core/table/table';
import { isUnit } from '../../src/core/taxonomy/units';
import { messageOf } from '../../src/messages/catalogue';
import { nationalPack, packs } from '../../src/packs';
import { BLANK_PROJECT } from '../support/contents';
import { sheetsOf } from '../support/conversions';

const { kinds, rows } = nationalPack.library;
const LAYOUTS: readonly Layout[] = ['declaration-table', 'project-form', 'disclosure-table'];
const AMOUNT = '12';

/** `二级指标 三级指标 性质 值 单位` of a right project. */
type Line = readonly [string, string, IndicatorContent['operator'], string, string];
const RIGHT: readonly Line[] = [
  ['数量指标', '举办专题讲座场次', '=', '4', '场次'],
  ['质量指标', '讲座内容达标率', '≥', '95', '%'],
  ['时效指标', '讲座按期举办率', '≥', '92', '%'],
  ['成本指标', '单场讲座成本', '≤', '3', '万元/场'],
  ['社会效益指标', '讲座内容应用率', '≥', '85', '%'],
  ['服务对象满意度指标', '听讲学员满意度', '≥', '91', '%'],
];

function indicatorOf([level2, name, operator, value, unit]: Line, tree: Tree): IndicatorContent {
  const place = libraryPlace({ level2 }, tree)!;
  const direction = operator === '≤' ? '反向' : '正向';
  return { ...place, name, operator, value, unit, direction, weight: null, notes: [] };
}

/** A right project; the indicator inserted takes the place of those of the same 二级指标. */
function contentWith(inserted: IndicatorContent | null, tree: Tree, work = ''): TableContent {
  const own = RIGHT.map((line) => indicatorOf(line, tree));
  const kept = own.filter(({ level2 }) => level2 !== inserted?.level2);
  const order = tree.level1.flatMap(({ level2 }) => level2.map(({ name }) => name));
  const indicators = [...kept, ...(inserted ? [inserted] : [])];
  indicators.sort((left, right) => order.indexOf(left.level2) - order.indexOf(right.level2));
  const agency = { code: '201', name: '县文化馆', declaredTotal: AMOUNT, isGrandTotal: false, parent: null };
  const unit = { code: '201001', name: '县文化馆', declaredTotal: AMOUNT, isGrandTotal: false, parent: 0 };
  return {
    title: '',
    year: 2025,
    amountUnit: '万元',
    agencies: [agency, unit],
    projects: [
      {
        ...BLANK_PROJECT,
        no: '1',
        name: '公益讲座经费',
        amount: AMOUNT,
        goal: `举办公益讲座，丰富群众文化生活${work}。`,
        agencyName: '县文化馆',
        agency: 1,
        indicators,
        funds: [{ label: '财政拨款', amount: AMOUNT }],
        formFields: [
          { label: '主管部门及代码', text: '201-县文化馆' },
          { label: '实施单位', text: '201001-县文化馆' },
          { label: '项目属性', text: '经常性项目' },
          { label: '项目期', text: '2025-2025' },
        ],
      },
    ],
  };
}

/** What the full check says of the content drawn in a layout. */
function told(content: TableContent, layout: Layout, tree: Tree): readonly string[] {
  const plans = planTable(layout, content, { treeId: tree.id, forms: 'sheets' }, nationalPack);
  const { findings, failures, tables } = checker.check({ sheets: sheetsOf(plans) });
  expect(failures).toEqual([]);
  expect(tables.length).toBe(1);
  return findings.map((finding) => `${finding.code} ${finding.place.cell} ${messageOf(finding, 'zh-CN')}`);
}

const checker = createChecker(nationalPack);

const USUAL: Readonly<Record<string, string>> = {
  天: '3',
  小时: '2',
  Mbps: '100',
  万元: '9',
  '万元/辆': '3',
  '元/人': '300',
  '元/人次': '120',
  '元/人/天': '150',
  '元/人/年': '3600',
  '元/月': '800',
  '元/台': '5000',
  '元/次': '200',
  '元/本': '20',
};

/** The goal names the work that the row is about (规则 X05). */
function workOf({ kind }: LibraryRow): string {
  const [word] = kinds.find(({ id }) => id === kind)?.words ?? [];
  return word === undefined ? '' : `，做好${word}工作`;
}

/** A value as a person would choose it. */
function fittingValue({ value, asks, operator, unit = '', name }: LibraryRow): string {
  if (value !== undefined) return value;
  if (asks === 'date') return '2025年10月31日';
  if (name.includes('总成本')) return AMOUNT;
  if (unit === '%') return operator === '≤' && !name.includes('控制率') ? '5' : '95';
  return USUAL[unit] ?? '12';
}

const layoutsAndTrees = LAYOUTS.flatMap((layout) => nationalPack.trees.map((tree) => [layout, tree.id, tree] as const));

describe.each(layoutsAndTrees)('in a %s of %s', (layout, _, tree) => {
  test('the right project trips nothing', () => expect(told(contentWith(null, tree), layout, tree)).toEqual([]));

  test.each(rows.map((row) => [row.kind, row.name, row] as const))('%s: %s trips nothing', (_kind, _name, row) => {
    const inserted = libraryIndicator(row, tree, { value: fittingValue(row) });
    expect(inserted).not.toBeNull();
    expect(told(contentWith(inserted, tree, workOf(row)), layout, tree)).toEqual([]);
  });
});

describe('the library', () => {
  test('every kind has rows', () => {
    expect(kinds.filter(({ id }) => !rows.some(({ kind }) => kind === id))).toEqual([]);
  });

  test('every unit is a known one', () => {
    const units = rows.flatMap(({ unit = '%', otherUnits }) => [unit, ...otherUnits]);
    expect(units.filter((unit) => !isUnit(unit, nationalPack))).toEqual([]);
  });

  test('every grade is a word of the scales', () => {
    const grades = rows.filter(({ asks }) => asks === 'grade').map(({ value = '' }) => value);
    expect(grades.filter((grade) => !nationalPack.scales.includes(grade))).toEqual([]);
  });

  test('every row has a place in every tree of the shipped packs', () => {
    const trees = packs.flatMap((pack) => pack.trees);
    const homeless = trees.flatMap((tree) => rows.filter((row) => libraryPlace(row, tree) === null));
    expect(homeless).toEqual([]);
  });

  test('rates say how they are worked out', () => {
    expect(rows.filter(({ unit, formula }) => unit === '%' && formula === undefined).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
