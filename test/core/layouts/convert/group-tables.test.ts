import { groupTables } from '../../../../src/core/layouts/convert/group-tables';
import type { Table } from '../../../../src/core/table/table';
import { declaration } from '../../../support/declaration';
import { tableOf } from '../../../support/sheets';

const PLAIN = tableOf(
  declaration(`
201001-县网信中心|网络维护费|9.2|保障网络畅通。|产出指标|数量指标|维护次数|≥|30|次|30|正向指标
`),
);

/** The form of one project. */
function form(name: string, change: Partial<Table> = {}): Table {
  const title = '某县项目支出绩效目标批复表';
  const project = { ...PLAIN.projects[0]!, name };
  return { ...PLAIN, layout: 'project-form', title, year: 2027, projects: [project], ...change };
}

function agency(code: string, name: string): Table['agencies'][number] {
  return { ...PLAIN.agencies[0]!, code, name };
}

/** Names of the projects of each group. */
function grouped(...tables: readonly Table[]): string[][] {
  return groupTables(tables).map(({ content }) => content.projects.map((project) => project.name));
}

describe('which tables are converted as one', () => {
  test('project forms of a workbook', () => {
    expect(grouped(form('甲'), form('乙'), form('丙'))).toEqual([['甲', '乙', '丙']]);
  });

  test('not declaration tables', () => {
    expect(grouped(PLAIN, PLAIN)).toEqual([['网络维护费'], ['网络维护费']]);
  });

  test.each<[string, Partial<Table>]>([
    ['year', { year: 2026 }],
    ['amount unit', { amountUnit: '元' }],
    ['kind of title', { title: '某县项目支出绩效目标申报表' }],
  ])('forms of another %s stay apart', (_name, change) => {
    expect(grouped(form('甲'), form('乙', change), form('丙'))).toEqual([['甲', '丙'], ['乙']]);
  });

  test('a title that is cut off names no other kind', () => {
    expect(grouped(form('甲', { title: '某县项目支出绩效目标' }), form('乙'))).toEqual([['甲', '乙']]);
  });
});

describe('agencies of forms are merged', () => {
  test.each<[string, Table['agencies'][number], Table['agencies'][number], number]>([
    ['by code', agency('201001', '县网信中心'), agency('201001', '县网信中心（本级）'), 1],
    ['by name', agency('', '县网信中心'), agency('201001', '县网信中心'), 1],
    ['not by name alone where the codes differ', agency('201', '县网信中心'), agency('201001', '县网信中心'), 2],
    ['not otherwise', agency('201001', '县网信中心'), agency('201002', '县文化馆'), 2],
  ])('%s', (_name, left, right, count) => {
    const [group] = groupTables([form('甲', { agencies: [left] }), form('乙', { agencies: [right] })]);
    expect(group!.content.agencies).toHaveLength(count);
    expect(group!.content.projects.map((project) => project.agency)).toEqual([0, count - 1]);
  });

  test('with their codes, parents and totals', () => {
    const total = PLAIN.projects[0]!.amount;
    const [group] = groupTables([
      form('甲', { agencies: [{ ...agency('', '县网信中心'), parent: null }] }),
      form('乙', {
        agencies: [
          { ...agency('201', '县委'), parent: null },
          { ...agency('201001', '县网信中心'), parent: 0, declaredTotal: total },
        ],
        projects: [{ ...PLAIN.projects[0]!, name: '乙', agency: 1 }],
      }),
    ]);
    expect(group!.content.agencies).toEqual([
      { code: '201001', name: '县网信中心', declaredTotal: '9.2', isGrandTotal: false, parent: 1 },
      { code: '201', name: '县委', declaredTotal: '', isGrandTotal: false, parent: null },
    ]);
    expect(group!.content.projects.map((project) => project.agency)).toEqual([0, 0]);
  });
});
