import { createChecker } from '../../../src/core/check/checker';
import type { Finding } from '../../../src/core/check/finding';
import type { IndicatorRule, ProjectRule, Rule, TableRule } from '../../../src/core/rules/rule';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { nationalPack } from '../../../src/packs';
import { declarationSheet, rearranged, withValue } from '../../support/generate';

const SHEET = declarationSheet({ projects: 4, rows: 5 });
/** First row of the second project, and its columns. */
const [SECOND, NAME, AMOUNT, INDICATOR, WEIGHT] = [9, 1, 2, 6, 10];

const head = { code: 'Z01', name: 'made-up', severity: 'error' } as const;

const everyProject: ProjectRule = { ...head, scope: 'project', check: ({ at }) => [{ at: at.name }] };
const everyIndicator: IndicatorRule = { ...head, scope: 'indicator', check: ({ place }) => [{ at: place }] };
const table = (check: TableRule['check']): TableRule => ({ ...head, scope: 'table', check });

function findings(rules: readonly Rule[], sheets: readonly Sheet[] = [SHEET], pack = nationalPack): readonly Finding[] {
  return createChecker(pack, rules).check({ sheets }).findings;
}

describe('what a check makes of a draft', () => {
  test('place, project number over all tables, name of the indicator', () => {
    const found = findings([everyIndicator], [SHEET, declarationSheet({ projects: 1, name: '第二张' })]);
    expect(found).toHaveLength(25);
    expect(found[5]).toEqual({
      code: 'Z01',
      rule: 'made-up',
      severity: 'error',
      place: { sheet: '申报表', cell: 'G10' },
      project: 2,
      indicator: '维护第1类设备数量',
      group: null,
      trial: false,
      key: 'Z01',
      args: {},
      related: [],
      fix: null,
    });
    expect(found[20]).toMatchObject({ place: { sheet: '第二张', cell: 'G5' }, project: 5 });
  });

  test('a project rule that stands at the cell of one indicator is about that indicator', () => {
    const atLast: ProjectRule = {
      ...head,
      scope: 'project',
      check: ({ indicators }) => [{ at: indicators.at(-1)?.at.weight ?? { row: 0, column: 0 } }],
    };
    expect(findings([atLast])[0]).toMatchObject({ place: { cell: 'K9' }, indicator: '办事群众满意度' });
    expect(findings([everyProject])[0]).toMatchObject({ place: { cell: 'B5' }, indicator: null });
  });

  test('a span of several cells is about no single indicator', () => {
    const overAll: ProjectRule = {
      ...head,
      scope: 'project',
      check: ({ indicators }) => [{ at: indicators[0]!.at.weight!, to: indicators.at(-1)!.at.weight! }],
    };
    expect(findings([overAll])[0]).toMatchObject({ place: { cell: 'K5:K9' }, indicator: null });
  });

  test('spans, related places, variants, groups', () => {
    const rule = table(() => [
      {
        at: { row: 8, column: 10 },
        to: { row: 4, column: 10 },
        variant: 'less',
        group: 'file',
        related: [{ row: 1, column: 0 }],
        args: { n: 1 },
      },
    ]);
    expect(findings([rule])[0]).toMatchObject({
      place: { sheet: '申报表', cell: 'K5:K9' },
      key: 'Z01.less',
      group: 'file',
      related: [{ sheet: '申报表', cell: 'A2' }],
      args: { n: 1 },
      project: null,
    });
  });

  test('an edit says what stands in the cell now', () => {
    const at = { row: SECOND, column: WEIGHT };
    const rule = table(() => [{ at, fix: { kind: 'safe', edits: [{ at, after: 20 }] } }]);
    expect(findings([rule])[0]?.fix).toEqual({
      kind: 'safe',
      key: 'Z01',
      args: {},
      edits: [{ sheet: '申报表', cell: 'K10', before: 30, after: 20 }],
    });
  });

  test('edits of parts of one text become one edit of the whole text', () => {
    const at = (start: number, end: number) => ({ row: 0, column: 0, span: { start, end } });
    const rule = table(() => [
      {
        at: at(0, 2),
        fix: {
          kind: 'review',
          edits: [
            { at: at(0, 2), after: '单位' },
            { at: at(4, 6), after: '任务' },
          ],
        },
      },
    ]);
    const [found] = findings([rule]);
    expect(found?.place).toEqual({ sheet: '申报表', cell: 'A1', offset: 0 });
    expect(found?.fix?.edits).toEqual([
      {
        sheet: '申报表',
        cell: 'A1',
        before: '部门预算项目支出绩效目标申报表（2024年度）',
        after: '单位预算任务支出绩效目标申报表（2024年度）',
      },
    ]);
  });

  test('in the order of the sheet: row, column, code', () => {
    const at = (row: number, column: number) => ({ at: { row, column } });
    const rules: Rule[] = [
      { ...table(() => [at(5, 2), at(4, 3), at(4, 1)]), code: 'Z02' },
      { ...table(() => [at(4, 3)]), code: 'Z01' },
    ];
    expect(findings(rules).map(({ place, code }) => `${place.cell} ${code}`)).toEqual([
      'B5 Z02',
      'D5 Z01',
      'D5 Z02',
      'C6 Z02',
    ]);
  });
});

describe('severity', () => {
  const draftWarns: TableRule = table(() => [{ at: { row: 0, column: 0 }, severity: 'warning' }]);
  const packOf = (severity: 'error' | 'warning' | 'info' | 'off') => ({
    ...nationalPack,
    severities: { Z01: severity },
  });

  test.each<[string, Rule, Parameters<typeof findings>[2], string | undefined]>([
    ['the rule', everyProject, nationalPack, 'error'],
    ['the draft before the rule', draftWarns, nationalPack, 'warning'],
    ['the pack before the draft', draftWarns, packOf('info'), 'info'],
    ['the pack may raise it', draftWarns, packOf('error'), 'error'],
    ['the pack may switch it off', draftWarns, packOf('off'), undefined],
    ['a rule on trial is never an error', { ...everyProject, trial: true }, nationalPack, 'warning'],
    ['nor where the pack says so', { ...everyProject, trial: true }, packOf('error'), 'warning'],
    ['a trial info stays one', { ...everyProject, trial: true }, packOf('info'), 'info'],
  ])('%s', (_, rule, pack, expected) => expect(findings([rule], [SHEET], pack)[0]?.severity).toBe(expected));
});

describe('a rule that breaks down', () => {
  const broken: ProjectRule = {
    ...head,
    code: 'Z09',
    scope: 'project',
    check: ({ name }) => {
      if (name.includes('第2号')) throw new Error('no such thing');
      return [];
    },
  };

  test('is reported once a sheet, and the others still speak', () => {
    const result = createChecker(nationalPack, [broken, everyProject]).check({ sheets: [SHEET] });
    expect(result.failures).toEqual([{ code: 'Z09', sheet: '申报表', message: 'no such thing' }]);
    expect(result.findings).toHaveLength(4);
  });

  test('is reported again at the next check, until its cause is gone', () => {
    const checker = createChecker(nationalPack, [broken]);
    checker.check({ sheets: [SHEET] });
    expect(checker.check({ sheets: [SHEET] }).failures).toHaveLength(1);
    const renamed = withValue(SHEET, SECOND, NAME, '另一个项目');
    expect(checker.check({ sheets: [renamed] }).failures).toEqual([]);
  });
});

describe('memory', () => {
  test('looks only at the project whose row was edited, and keeps the finding objects of the others', () => {
    const seen: string[] = [];
    const watching: ProjectRule = {
      ...everyProject,
      check: ({ name, at }) => {
        seen.push(name);
        return [{ at: at.name }];
      },
    };
    const checker = createChecker(nationalPack, [watching]);
    const before = checker.check({ sheets: [SHEET] }).findings;
    seen.length = 0;
    const after = checker.check({ sheets: [withValue(SHEET, SECOND, INDICATOR, '维护空调数量')] }).findings;
    expect(seen).toEqual(['第2号办公楼运行维护经费']);
    expect(after.map((finding, index) => finding === before[index])).toEqual([true, false, true, true]);
  });

  test('a finding of a table rule that says the same stays the same object', () => {
    const checker = createChecker(nationalPack);
    const wrong = withValue(SHEET, 3, AMOUNT, 1);
    const [before] = checker.check({ sheets: [wrong] }).findings;
    const [after] = checker.check({ sheets: [withValue(wrong, SECOND, NAME, '改名')] }).findings;
    expect(before?.code).toBe('A01');
    expect(after).toBe(before);
  });

  test('the number of a project follows when one before it goes away in another sheet', () => {
    const checker = createChecker(nationalPack, [everyProject]);
    const second = declarationSheet({ projects: 2, name: '第二张' });
    checker.check({ sheets: [SHEET, second] });
    const fewer = rearranged(SHEET, SHEET.rows.map((_, row) => row).slice(0, -5));
    const found = checker.check({ sheets: [fewer, second] }).findings;
    expect(found.map(({ project }) => project)).toEqual([1, 2, 3, 4, 5]);
  });

  test('facts of the file that change are told to every project', () => {
    const weights = (sheet: Sheet, value: number): Sheet =>
      [4, 9, 14, 19].reduce((result, row) => withValue(result, row, WEIGHT, value), sheet);
    const checker = createChecker(nationalPack);
    expect(checker.check({ sheets: [SHEET] }).findings).toEqual([]);
    const hundred = checker.check({ sheets: [weights(SHEET, 40)] });
    expect(hundred.facts).toMatchObject({ weightTotal: 100, weightTotalSource: 'inferred' });
    const mixed = checker.check({ sheets: [withValue(weights(SHEET, 40), 4, WEIGHT, 30)] });
    expect(mixed.facts.weightTotalSource).toBe('default');
    expect(mixed.findings.filter(({ code }) => code === 'W01').map(({ project }) => project)).toEqual([2, 3, 4]);
  });
});

test('a generated sheet has no fault: every rule is silent on it', () => {
  const sheets = [declarationSheet({ projects: 30, rows: 7, units: 4 }), declarationSheet({ projects: 3, name: '小' })];
  const result = createChecker(nationalPack).check({ sheets });
  expect(result.findings).toEqual([]);
  expect(result.failures).toEqual([]);
  expect(result.tables.map(({ table: { projects } }) => projects.length)).toEqual([30, 3]);
  expect(result.tables.flatMap(({ totals }) => totals.map(({ status }) => status))).toEqual(['match', 'match']);
});
