import type { Sheet } from '../../../../src/core/sheet/sheet';
import type { TableContent } from '../../../../src/core/table/content';
import type { Layout } from '../../../../src/core/table/table';
import { declaration } from '../../../support/declaration';
import { chained, contentsIn, converted, SETUP, sheetsOf } from '../../../support/conversions';
import { sheetOf } from '../../../support/sheets';

const A = 'disclosure-table';
const B = 'project-form';
const C = 'declaration-table';

const DECLARED = sheetOf(
  '申报表',
  declaration(`
201-县委办公室||21.2
201001-县网信中心|网络维护费|9.2|保障网络畅通。|产出指标|数量指标|维护次数|≥|30|次|30|正向指标
^|^|^|^|产出指标|质量指标|故障率|≤|5|%|20|反向指标
^|^|^|^|满意度指标|服务对象满意度指标|用户满意度|≥|90|%|10|正向指标
201001-县网信中心|宣传费|12|做好宣传。|产出指标|数量指标|宣传次数|≥|4|次|50|正向指标
^|^|^|^|效益指标|社会效益指标|宣传效果|定性|优良中差||40|正向指标
`),
);

function lossesOf(sheets: readonly Sheet[], to: Layout): string[] {
  return converted(sheets, to).losses.map(({ field, count }) => `${field} ${count}`);
}

function only(sheets: readonly Sheet[]): TableContent {
  const contents = contentsIn(sheets);
  expect(contents).toHaveLength(1);
  return contents[0]!;
}

/** The sheets with a text replaced wherever it stands in a visible one. */
function edited(sheets: readonly Sheet[], before: string, after: string): Sheet[] {
  let count = 0;
  const changed = sheets.map((sheet): Sheet => {
    if (sheet.visibility !== 'visible') return sheet;
    const rows = sheet.rows.map((row) =>
      row.map((cell) => {
        if (typeof cell !== 'string' || !cell.includes(before)) return cell;
        count++;
        return cell.replace(before, after);
      }),
    );
    return { ...sheet, rows };
  });
  expect(count).toBe(1);
  return changed;
}

describe('what a layout cannot show is named and kept', () => {
  test('a disclosure table has no weights, directions and 定性', () => {
    expect(lossesOf([DECLARED], A)).toEqual(expect.arrayContaining(['weight 5', 'direction 5', 'operator 1']));
    expect(lossesOf([DECLARED], A)).toHaveLength(3);
  });

  test('nothing is lost and nothing is kept where the layout stays', () => {
    const { plans, losses } = converted([DECLARED], C);
    expect(losses).toEqual([]);
    expect(plans[0]!.hiddenSheets.filter(({ name }) => name.startsWith('_zb_kept_'))).toEqual([]);
    expect(contentsIn(sheetsOf(plans))).toEqual(contentsIn([DECLARED]));
  });

  test('texts outside the fields are named, and not promised back', () => {
    const noted = { ...DECLARED, rows: [...DECLARED.rows, [], ['填报人：张三', null, '联系电话：12345']] };
    expect(lossesOf([noted], C)).toEqual(['unplaced 2']);
  });

  test('one kept sheet for all tables, with the first plan', () => {
    const { plans } = converted([DECLARED], B);
    expect(plans).toHaveLength(2);
    expect(plans.map(({ hiddenSheets }) => hiddenSheets.some(({ name }) => name.startsWith('_zb_kept_')))).toEqual([
      true,
      false,
    ]);
  });
});

describe('a table that a person changed after the conversion', () => {
  test('keeps the change, and gets back what else it had', () => {
    const published = edited(chained([DECLARED], A), '≥30次', '≥36次');
    const back = only(chained(published, C));
    const source = only([DECLARED]);
    const [first, ...rest] = source.projects;
    const [changed, ...others] = first!.indicators;
    const expected = { ...first!, indicators: [{ ...changed!, value: '36' }, ...others] };
    expect(back).toEqual({ ...source, projects: [expected, ...rest] });
  });

  test('an indicator written into the text stands behind its neighbour', () => {
    const published = edited(chained([DECLARED], A), '1. 维护次数 ≥30次', '1. 维护次数 ≥30次\n2. 维护台数 ≥6台');
    const { indicators } = only(chained(published, C)).projects[0]!;
    expect(indicators.map(({ name, weight }) => `${name} ${weight}`)).toEqual([
      '维护次数 30',
      '维护台数 ',
      '故障率 20',
      '用户满意度 10',
    ]);
  });

  test('a form that was taken out takes its project away', () => {
    const [first, , ...hidden] = chained([DECLARED], B);
    expect(only(chained([first!, ...hidden], C)).projects.map(({ name }) => name)).toEqual(['网络维护费']);
  });
});

describe('kept sheets of other tables', () => {
  const other = sheetOf(
    '申报表',
    declaration(`
301001-县文化馆|网络维护费|3|开好演出。|产出指标|数量指标|维护次数|≥|8|次|60|正向指标
`),
  );

  test('restore nothing in a table that only shares a name', () => {
    const [, kept] = chained([DECLARED], A);
    const published = chained([other], A).filter(({ visibility }) => visibility === 'visible');
    expect(only(chained([...published, kept!], C)).projects[0]!.indicators[0]!.weight).toBe('');
  });

  test('two tables of one workbook each get back their own, and forms become two tables again', () => {
    for (const way of [[A, C] as const, [B, C] as const, [A, B, C] as const]) {
      const sheets = [DECLARED, { ...other, name: '申报表2' }];
      expect(contentsIn(chained(sheets, ...way))).toEqual(contentsIn(sheets));
    }
  });

  test('a damaged one is as good as none', () => {
    const sheets = chained([DECLARED], A).map((sheet) =>
      sheet.visibility === 'visible' ? sheet : { ...sheet, rows: sheet.rows.slice(0, -1) },
    );
    expect(only(chained(sheets, C)).projects[0]!.indicators[0]!.weight).toBe('');
  });
});

test('forms may be stacked in one sheet', () => {
  const { plans } = converted([DECLARED], B, { ...SETUP, forms: 'stacked' });
  expect(plans).toHaveLength(1);
  expect(only(sheetsOf(plans)).projects.map(({ name }) => name)).toEqual(['网络维护费', '宣传费']);
});
