import type { Finding } from '../../../src/core/check/finding';
import { createReader } from '../../../src/core/layouts/reader';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { applyWaivers, waiversFor } from '../../../src/core/waivers/apply-waivers';
import type { WaiverContext } from '../../../src/core/waivers/subject';
import { nationalPack } from '../../../src/packs';
import { declaration } from '../../support/declaration';
import { withEdits } from '../../support/edits';
import { sheetOf } from '../../support/sheets';

const NOTE = { reason: '合同约定的最低采购量', by: '张三', at: '2026-03-01' };

const ROAD =
  '|农村公路养护|20.00|养护公路300公里|产出指标|数量指标|养护里程|≥|300|公里|40|正向\n|^|^|^|产出指标|成本指标|每公里养护成本|≥|600|元|50|反向';
const SCHOOL =
  '|校舍维修|30.00|维修校舍5栋|产出指标|数量指标|维修栋数|≥|5|栋|40|正向\n|^|^|^|产出指标|成本指标|每平方米成本|≥|800|元|50|反向';

const sheetWith = (...projects: readonly string[]): Sheet =>
  sheetOf('申报表', declaration(`201-县交通局||50.00|||||||||\n${projects.join('\n')}`));
const contextOf = (...sheets: readonly Sheet[]): WaiverContext => ({
  sheets,
  tables: sheets.flatMap((sheet) => createReader(nationalPack).read(sheet)),
});

function finding(rest: Partial<Finding> & { readonly cell: string; readonly offset?: number }): Finding {
  const { cell, offset, ...own } = rest;
  return {
    code: 'V07',
    rule: 'made-up',
    severity: 'error',
    place: { sheet: '申报表', cell, ...(offset === undefined ? {} : { offset }) },
    project: 1,
    indicator: null,
    group: null,
    trial: false,
    key: own.code ?? 'V07',
    args: {},
    related: [],
    fix: null,
    ...own,
  };
}

const BASE = sheetWith(ROAD, SCHOOL);
const change = (cell: string, after: string | number): Sheet =>
  withEdits(BASE, [{ sheet: '申报表', cell, before: null, after }]);

const COST = finding({ cell: 'H6', indicator: '每公里养护成本', args: { measure: '≥600元' } });
const WEIGHTS = finding({ code: 'W01', cell: 'K5:K6', args: { actual: '90', expected: 100 } });
const GOAL = finding({ code: 'X10', cell: 'D5' });
const TOTAL = finding({ code: 'A01', cell: 'C4', project: null, args: { declared: '50', items: [1, 2] } });
const ALL = [COST, WEIGHTS, GOAL, TOTAL];

/** How a waiver of the finding fares in another state of the file, where the rule says `later`. */
function fare(waived: Finding, later: Finding, sheets: readonly Sheet[]): 'stands' | 'lapsed' | 'gone' {
  const waivers = waiversFor([waived], NOTE, contextOf(BASE));
  const outcome = applyWaivers([later], waivers, contextOf(...sheets));
  if (outcome.waived.length > 0) return 'stands';
  expect(outcome.findings).toEqual([later]);
  return outcome.lapsed[0]?.finding ? 'lapsed' : 'gone';
}

test('without waivers the findings are the very same list', () => {
  expect(applyWaivers(ALL, [], contextOf(BASE)).findings).toBe(ALL);
});

test('a waiver names code, project, indicator and text, with reason, name and date', () => {
  expect(waiversFor([COST], NOTE, contextOf(BASE))).toEqual([
    {
      code: 'V07',
      sheet: '',
      project: { layout: 'declaration-table', agency: '县交通局', name: '农村公路养护', nth: 1 },
      indicator: '每公里养护成本',
      text: '每公里养护成本 ≥600元',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      ...NOTE,
    },
  ]);
});

test('a waived finding counts no more; the others stay, in their order', () => {
  const waivers = waiversFor([WEIGHTS, TOTAL], NOTE, contextOf(BASE));
  const outcome = applyWaivers(ALL, waivers, contextOf(BASE));
  expect(outcome.findings).toEqual([COST, GOAL]);
  expect(outcome.waived).toEqual([
    { finding: WEIGHTS, waiver: waivers[0] },
    { finding: TOTAL, waiver: waivers[1] },
  ]);
  expect(outcome.lapsed).toEqual([]);
});

describe('stands', () => {
  test.each<[string, Finding, Finding, readonly Sheet[]]>([
    ['while nothing changes', COST, COST, [BASE]],
    ['when the weight of the indicator changes', COST, COST, [change('K6', 45)]],
    ['when another indicator changes', COST, COST, [change('I5', 310)]],
    [
      'when the name of the sheet changes',
      COST,
      { ...COST, place: { sheet: '表一', cell: 'H6' } },
      [{ ...BASE, name: '表一' }],
    ],
    [
      'when a project is put in front',
      COST,
      { ...COST, project: 2, place: { sheet: '申报表', cell: 'H8' } },
      [sheetWith(SCHOOL, ROAD)],
    ],
    ['for weights, when values change', WEIGHTS, WEIGHTS, [change('I5', 310)]],
    ['for a total, when item numbers move', TOTAL, { ...TOTAL, args: { declared: '50', items: [2, 3] } }, [BASE]],
    ['when the message quotes an address', GOAL, { ...GOAL, args: { first: 'D9' } }, [BASE]],
  ])('%s', (_, waived, later, sheets) => expect(fare(waived, later, sheets)).toBe('stands'));
});

describe('lapses', () => {
  test.each<[string, Finding, Finding, readonly Sheet[]]>([
    ['when the value changes', COST, { ...COST, args: { measure: '≥700元' } }, [change('I6', 700)]],
    ['when the value changes though the message does not say it', COST, COST, [change('I6', 700)]],
    ['when the message says another text', COST, { ...COST, args: { measure: '≥600元/公里' } }, [BASE]],
    ['when it is another case of the rule', COST, { ...COST, key: 'V07.other' }, [BASE]],
    ['for weights, when one of them changes', WEIGHTS, WEIGHTS, [change('K6', 45)]],
    ['for a goal, when it changes', GOAL, GOAL, [change('D5', '养护公路310公里')]],
    ['for a total, when it changes', TOTAL, TOTAL, [change('C4', 51)]],
  ])('%s', (_, waived, later, sheets) => expect(fare(waived, later, sheets)).toBe('lapsed'));
});

describe('says nothing of', () => {
  test.each<[string, Finding, Finding, readonly Sheet[]]>([
    ['another code', COST, { ...COST, code: 'V26', key: 'V26' }, [BASE]],
    ['another indicator', COST, { ...COST, indicator: '养护里程' }, [BASE]],
    ['another project', COST, { ...COST, project: 2 }, [BASE]],
    ['a project of another name', COST, COST, [change('B5', '县道养护')]],
    [
      'the total of another sheet',
      TOTAL,
      { ...TOTAL, place: { sheet: '表二', cell: 'C4' } },
      [BASE, { ...BASE, name: '表二' }],
    ],
  ])('%s', (_, waived, later, sheets) => expect(fare(waived, later, sheets)).toBe('gone'));
});

test('what must not be published is not copied', () => {
  expect(waiversFor([GOAL], NOTE, contextOf(BASE))[0]?.text).toBe('');
});

test('two projects of one name are told apart', () => {
  const twice = contextOf(sheetWith(ROAD, ROAD));
  const second = { ...COST, project: 2, place: { sheet: '申报表', cell: 'H8' } };
  const outcome = applyWaivers([COST, second], waiversFor([second], NOTE, twice), twice);
  expect(outcome.findings).toEqual([COST]);
  expect(outcome.waived.map(({ finding }) => finding)).toEqual([second]);
});

test('of several waivers of one text the last counts; equal texts of a project share one', () => {
  const context = contextOf(BASE);
  const waivers = [
    ...waiversFor([COST, { ...COST }], NOTE, context),
    ...waiversFor([COST], { ...NOTE, by: '李四' }, context),
  ];
  expect(waivers).toHaveLength(2);
  expect(applyWaivers([COST], waivers, context).waived[0]?.waiver.by).toBe('李四');
});

test('an item of composite text stands by its own text, whatever else its cell holds', () => {
  const text = (others: string): WaiverContext =>
    contextOf(
      sheetOf(
        '申报表',
        `绩效目标公开表\n金额单位：万元\n序号|项目名称|金额|绩效目标|绩效指标\n合计||20.00||\n1|公路养护|20.00|养护公路|一、产出指标\\n（一）数量指标\\n1.养护里程≥300公里${others}`,
      ),
    );
  const before = text('');
  const offset = before.tables[0]!.projects[0]!.indicators[0]!.place.span!.start;
  const item = finding({ cell: 'E5', offset, indicator: '养护里程' });
  const waivers = waiversFor([item], NOTE, before);
  expect(waivers[0]).toMatchObject({ text: '养护里程 ≥300公里', project: { layout: 'disclosure-table' } });
  expect(applyWaivers([item], waivers, text('\\n2.桥梁数量≥3座')).waived).toHaveLength(1);
});

test('of running text only the clause counts', () => {
  const goal = (text: string): WaiverContext =>
    contextOf(withEdits(BASE, [{ sheet: '申报表', cell: 'D5', before: null, after: text }]));
  const at = finding({ code: 'D01', cell: 'D5', offset: 3 });
  const waivers = waiversFor([at], NOTE, goal('2022年底前完工；另修桥3座。'));
  expect(waivers[0]?.text).toBe('2022年底前完工');
  expect(applyWaivers([at], waivers, goal('2022年底前完工；另修桥5座。')).waived).toHaveLength(1);
  expect(applyWaivers([at], waivers, goal('2021年底前完工；另修桥5座。')).lapsed[0]?.finding).toBe(at);
});
